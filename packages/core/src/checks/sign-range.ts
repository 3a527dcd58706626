import { VOCABULARY, type Category } from '../model/vocabulary.js';
import type { Entry } from '../model/chronology.js';
import { signDefinition, type Sign, type SignFound } from './sign.js';

/** Signs in the choice of entries: too many in a month, only the work of services, only what went wrong. */
export const RANGE_SIGNS: readonly Sign[] = [
  {
    definition: signDefinition('too-many-entries', [['entries', 8]]),
    says: ['count', 'month'],
    run: ({ entries }, [most = 8]) =>
      [...byMonth(entries)].flatMap(([month, own]) => tooMany(month, own, most)),
  },
  {
    definition: signDefinition(
      'only-statutory',
      [['entries', 3]],
      'Calderdale, Walsall: chronology guidance',
    ),
    says: ['count'],
    run: ({ entries }, [least = 3]) =>
      entries.length >= least && entries.every(({ category }) => STATUTORY.has(category))
        ? [{ key: 'all', says: [['count', entries.length]] }]
        : [],
  },
  {
    definition: signDefinition('only-negative', [['entries', 3]], 'Luton, Norfolk: chronology guidance'),
    says: ['count'],
    run: ({ entries }, [least = 3]) => onlyNegative(entries, least),
  },
];

// A category whose types all stand in the lanes of services: the child's life is in the others
const STATUTORY: ReadonlySet<Category> = new Set(
  VOCABULARY.map(({ category }) => category).filter((category) =>
    VOCABULARY.every((row) => row.category !== category || ['door', 'assess', 'decide'].includes(row.lane)),
  ),
);

function byMonth(entries: readonly Entry[]): Map<string, Entry[]> {
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const month = entry.date.earliest?.slice(0, 7);
    if (month === undefined || month !== entry.date.latest?.slice(0, 7)) continue;
    const own = months.get(month);
    if (own === undefined) months.set(month, [entry]);
    else own.push(entry);
  }
  return months;
}

function tooMany(month: string, entries: readonly Entry[], most: number): SignFound[] {
  if (entries.length <= most || entries.some(({ rating }) => rating.level === 'key')) return [];
  const day = `${month}-01`;
  const says = [
    ['count', entries.length],
    ['month', day],
  ] as const;
  return [{ key: month, entries, day, says }];
}

function onlyNegative(entries: readonly Entry[], least: number): SignFound[] {
  if (entries.length < least || entries.some(({ category }) => category === 'achievement')) return [];
  const known = entries.flatMap(({ children }) =>
    children.map(({ impact }) => impact?.polarity ?? 'unknown').filter((polarity) => polarity !== 'unknown'),
  );
  if (known.length === 0) return [{ key: 'all', reason: 'only-in-words' }];
  if (known.some((polarity) => polarity !== 'negative')) return [];
  const told = entries.filter(({ children }) =>
    children.some(({ impact }) => impact?.polarity === 'negative'),
  );
  return told.length < least ? [] : [{ key: 'all', entries: told, says: [['count', told.length]] }];
}
