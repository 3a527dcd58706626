import { isCoded, readCode, type Coded } from '@case-journey/core';

/** What was decided, as a code: the words as a whole, or the one part of them that names an outcome: "Closed - NFA". */
export function outcomeOf(words: string): Coded {
  const whole = readCode('outcome', words);
  if (!isCoded(whole) || whole.value !== null) return whole;
  const parts = words.slice(0, LONGEST).split(/[-()[\]:;,/–—]/);
  const codes = parts.flatMap((part) => {
    const coded = readCode('outcome', part);
    return isCoded(coded) && coded.value !== null ? [coded.value] : [];
  });
  const [value, other] = new Set(codes);
  return value === undefined || other !== undefined ? whole : { ...whole, value };
}

const LONGEST = 200; // characters: longer ones are a text, not an outcome
