import {
  eventId,
  type Category,
  type Entry,
  type IsoDay,
  type PartialDate,
  type Provenance,
  type Source,
  type Words,
} from '@case-journey/core';
import { recorded } from '../recorded.js';
import { dayIn, entryDate, entryEnd, instantIn } from './dates.js';
import { listIn } from './entry-children.js';
import { accountsIn, decisionIn, disputedIn, peopleIn, testsIn } from './entry-parts.js';
import type { ChronologyRow } from './row.js';
import { CATEGORY_WORDS, LEVEL_WORDS, STANDING_WORDS, WORDING_WORDS } from './words.js';

/**
 * The entry that a row tells, but for its children. One without an id has one from its day and title; one without a
 * level is significant, one without a kind is a note.
 */
export function readEntry(row: ChronologyRow, file: string, asAt: IsoDay): Omit<Entry, 'children'> {
  const date = entryDate(row, asAt);
  const title = row.text('title');
  if (row.text('date') === null) row.report('entry-without-date', 'kept', 'date');
  if (title === null) row.report('entry-without-title', 'kept', 'title');
  const { category, labels } = kindOf(row);
  return {
    id: row.text('entry') ?? idOf(date, title ?? ''),
    eventIds: listIn(row, 'events'),
    category,
    people: peopleIn(row),
    date,
    recordedOn: dayIn(row, 'recordedOn', asAt),
    words: wordsOf(row),
    source: sourceOf(row),
    standing: row.word('standing', STANDING_WORDS) ?? 'not-stated',
    labels,
    rating: {
      level: row.word('level', LEVEL_WORDS) ?? 'significant',
      tests: testsIn(row),
      reason: row.text('reason') ?? '',
    },
    analysis: row.text('analysis'),
    history: [],
    provenance: [{ kind: 'recorded', file, line: row.line }, ...wordedBy(row, asAt)],
    ...recorded({
      end: entryEnd(row, asAt),
      sequence: sequenceIn(row),
      accounts: accountsIn(row),
      decision: decisionIn(row),
      disputed: disputedIn(row, asAt),
      supersededBy: row.text('supersededBy'),
    }),
  };
}

function sequenceIn(row: ChronologyRow): number | null {
  const cell = row.text('sequence');
  if (cell === null) return null;
  const number = /^-?\d{1,9}$/.test(cell.trim()) ? Number(cell) : null;
  if (number === null) row.report('chronology-number', 'field-dropped', 'sequence');
  return number;
}

function idOf({ earliest, latest, text }: PartialDate, title: string): string {
  return eventId('chronology', 'entries', earliest ?? latest ?? text, title);
}

// A word that names no kind is kept as a label: nothing that is written is lost.
function kindOf(row: ChronologyRow): { readonly category: Category; readonly labels: readonly string[] } {
  const labels = listIn(row, 'labels');
  const said = row.text('category');
  if (said === null) return { category: 'record', labels };
  const category = CATEGORY_WORDS.read(said);
  if (category !== null) return { category, labels };
  row.report('category-unknown', 'kept', 'category');
  return { category: 'record', labels: [...labels, said] };
}

function wordsOf(row: ChronologyRow): Words {
  return {
    title: row.text('title') ?? '',
    whatHappened: row.text('what'),
    impact: row.text('effect'),
    response: row.text('response'),
  };
}

// Whoever put the entry into words of their own; unless the row says when, at the time of reading.
function wordedBy(row: ChronologyRow, asAt: IsoDay): Provenance[] {
  const wording = row.word('wording', WORDING_WORDS);
  const by = row.text('wordedBy');
  const at = instantIn(row, 'wordedOn', asAt);
  const isOwn = wording === 'own' || (wording === null && (by !== null || at !== null));
  return isOwn ? [{ kind: 'entered', by: by ?? '', at: at ?? `${asAt}T00:00:00Z` }] : [];
}

function sourceOf(row: ChronologyRow): Source {
  return {
    agency: row.text('agency'),
    role: row.text('sourceRole'),
    documentRef: row.text('document'),
    recordedBy: row.text('recordedBy'),
  };
}
