import type { SourceFile, Tally } from '@case-journey/core';
import { compareText } from '@case-journey/core';
import type { Batch } from './batch.js';

/** Counts where the rows of each file went, batch by batch. */
export interface TallyBook {
  readonly add: (batch: Pick<Batch, 'file' | 'format' | 'rows' | 'went'>) => void;
  /** A row that had counted as an event's gave only what another row had given. */
  readonly duplicate: (file: string, format: string) => void;
  /** The files in order of name and format. `unaccounted` is counted from `rows`, apart from where they went. */
  readonly sources: () => SourceFile[];
}

/** An empty book. */
export function tallyBook(): TallyBook {
  const files = new Map<string, Counts>();
  const countsOf = (file: string, format: string): Counts => {
    const key = JSON.stringify([file, format]);
    const known = files.get(key);
    if (known !== undefined) return known;
    const fresh = {
      file,
      format,
      rows: 0,
      event: 0,
      person: 0,
      problem: 0,
      duplicate: 0,
      blank: 0,
      notRead: 0,
    };
    files.set(key, fresh);
    return fresh;
  };
  return {
    add: ({ file, format, rows, went }) => {
      const counts = countsOf(file, format);
      counts.rows += rows;
      for (const kind of ['event', 'person', 'problem', 'blank', 'notRead'] as const)
        counts[kind] += went[kind];
    },
    duplicate: (file, format) => {
      const counts = countsOf(file, format);
      counts.event -= 1;
      counts.duplicate += 1;
    },
    sources: () =>
      [...files.values()]
        .sort((a, b) => compareText(a.file, b.file) || compareText(a.format, b.format))
        .map((counts) => ({ file: counts.file, format: counts.format, ...tallyOf(counts) })),
  };
}

/** The tallies of several files as one. */
export function tallySum(tallies: readonly Tally[]): Tally {
  const sum = {
    rows: 0,
    eventRows: 0,
    personRows: 0,
    problemRows: 0,
    duplicateRows: 0,
    blankRows: 0,
    rowsNotRead: 0,
    unaccounted: 0,
  };
  for (const tally of tallies)
    for (const name of Object.keys(sum) as (keyof Tally)[]) sum[name] += tally[name];
  return sum;
}

interface Counts {
  readonly file: string;
  readonly format: string;
  rows: number;
  event: number;
  person: number;
  problem: number;
  duplicate: number;
  blank: number;
  notRead: number;
}

function tallyOf(counts: Counts): Tally {
  const { rows, event, person, problem, duplicate, blank, notRead } = counts;
  return {
    rows,
    eventRows: event,
    personRows: person,
    problemRows: problem,
    duplicateRows: duplicate,
    blankRows: blank,
    rowsNotRead: notRead,
    unaccounted: rows - event - person - problem - duplicate - blank,
  };
}
