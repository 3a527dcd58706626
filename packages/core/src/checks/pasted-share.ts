import { sentencesOf } from './sentences-of.js';

/** Which sentences stand in earlier records of a child, asked of many texts. */
export interface EarlierSentences {
  readonly add: (text: string) => void;
  /** How many sentences a text has, and how many of them stand word for word in what was added. */
  readonly count: (text: string) => { readonly sentences: number; readonly pasted: number };
}

/** No records yet. Time and room grow with the length of the texts. */
export function earlierSentences(): EarlierSentences {
  const known = new Set<string>();
  return {
    add: (text) => {
      for (const sentence of sentencesOf(text)) known.add(sentence);
    },
    count: (text) => {
      const own = sentencesOf(text);
      return { sentences: own.length, pasted: own.filter((sentence) => known.has(sentence)).length };
    },
  };
}
