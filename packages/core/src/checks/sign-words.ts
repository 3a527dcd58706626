import { isMachineWording } from '../chronology/machine-words.js';
import type { Entry } from '../model/chronology.js';
import { likeTexts } from './like-texts.js';
import { sentencesOf, wordsOf } from './sentences-of.js';
import { signDefinition, type Sign, type SignFound } from './sign.js';
import { isBlank, type SignContext } from './sign-context.js';

/** Signs in the words of entries: no effect told, the same text twice, the record's own words, too many words. */
export const WORD_SIGNS: readonly Sign[] = [
  {
    definition: signDefinition(
      'entries-without-impact',
      [['percent', 50]],
      'Shropshire, Tayside: chronology guidance',
    ),
    says: ['count', 'of'],
    run: ({ entries }: SignContext, [percent = 50]: readonly number[]): readonly SignFound[] => {
      const bare = entries.filter((entry) => !tellsEffect(entry));
      const says = [
        ['count', bare.length],
        ['of', entries.length],
      ] as const;
      return bare.length * 100 > entries.length * percent ? [{ key: 'all', entries: bare, says }] : [];
    },
  },
  {
    definition: signDefinition('entries-alike', [['percent', 80]]),
    says: ['count'],
    run: ({ entries }: SignContext, [percent = 80]: readonly number[]): readonly SignFound[] => {
      const like = likeTexts(entries.map(textOf), { least: share(percent) });
      const originals = new Set(like);
      return about(entries.filter((_entry, i) => like[i] !== -1 || originals.has(i)));
    },
  },
  {
    definition: signDefinition(
      'entries-as-case-notes',
      [['percent', 80]],
      'Norfolk: court chronology practice',
    ),
    says: ['count'],
    run: (context, [percent = 80]) => about(asNotes(context, share(percent))),
  },
  {
    definition: signDefinition('entries-too-long', [['words', 150]]),
    says: ['count'],
    run: ({ entries }, [words = 150]) =>
      about(entries.filter((entry) => wordsOf(allWords(entry)).length > words)),
  },
  {
    definition: signDefinition('impact-same-for-all'),
    says: ['count'],
    run: ({ entries }) => about(entries.filter(isSameForAll)),
  },
];

/** One finding about some entries, with how many they are; none about no entries. */
export function about(entries: readonly Entry[]): readonly SignFound[] {
  return entries.length === 0 ? [] : [{ entries, says: [['count', entries.length]] }];
}

function tellsEffect({ words, analysis, children }: Entry): boolean {
  return (
    !isBlank(words.impact) || !isBlank(analysis) || children.some(({ impact }) => !isBlank(impact?.text))
  );
}

// The words that a number of the host's allows: at least some of a text has to be the same
function share(percent: number): number {
  return Math.min(100, Math.max(1, percent)) / 100;
}

function textOf({ words }: Entry): string | null {
  return words.whatHappened;
}

function allWords({ words: { title, whatHappened, impact, response } }: Entry): string {
  return [title, whatHappened, impact, response].filter((text) => text !== null).join('\n');
}

function asNotes({ entries, events }: SignContext, least: number): readonly Entry[] {
  const records = [...events.values()].map(({ whatHappened }) => whatHappened);
  const said = new Set(records.filter((text) => text !== null).map(plain));
  said.delete('');
  // Records come first and entries are looked up beside them: entries that only repeat each other are another sign
  const like = likeTexts([...records, ...entries.map(textOf)], { least });
  return entries.filter((entry, i) => {
    const found = like[records.length + i] ?? -1;
    if (isMachineWording(entry) || (found !== -1 && found < records.length)) return true;
    const text = plain(textOf(entry) ?? '');
    return said.has(text) && sentencesOf(textOf(entry) ?? '').length > 0;
  });
}

function plain(text: string): string {
  return wordsOf(text).join(' ');
}

function isSameForAll({ children }: Entry): boolean {
  if (new Set(children.map(({ childId }) => childId)).size < 2) return false;
  const told = new Set(children.map(({ impact }) => plain(impact?.text ?? '')));
  return told.size === 1 && !told.has('');
}
