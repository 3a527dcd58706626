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
    const counts = files.get(key) ?? { file, format, ...NOTHING };
    files.set(key, counts);
    return counts;
  };
  return {
    add: ({ file, format, rows, went }) => {
      const counts = countsOf(file, format);
      counts.rows += rows;
      counts.eventRows += went.event;
      counts.personRows += went.person;
      counts.problemRows += went.problem;
      counts.blankRows += went.blank;
      counts.rowsNotRead += went.notRead;
      counts.unaccounted += rows - went.event - went.person - went.problem - went.blank;
    },
    duplicate: (file, format) => {
      const counts = countsOf(file, format);
      counts.eventRows -= 1;
      counts.duplicateRows += 1;
    },
    sources: () =>
      [...files.values()].sort((a, b) => compareText(a.file, b.file) || compareText(a.format, b.format)),
  };
}

/** The tallies of several files as one. */
export function tallySum(tallies: readonly Tally[]): Tally {
  const sum = { ...NOTHING };
  for (const tally of tallies)
    for (const name of Object.keys(sum) as (keyof Tally)[]) sum[name] += tally[name];
  return sum;
}

const NOTHING = {
  rows: 0,
  eventRows: 0,
  personRows: 0,
  problemRows: 0,
  duplicateRows: 0,
  blankRows: 0,
  rowsNotRead: 0,
  unaccounted: 0,
};

type Counts = { -readonly [Name in keyof SourceFile]: SourceFile[Name] };
