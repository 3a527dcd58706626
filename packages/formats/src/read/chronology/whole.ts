import type { Chronology, IsoDay } from '@case-journey/core';
import { CHRONOLOGY_COLUMNS, fieldsIn, type ChronologyField } from './columns.js';
import { dayIn, instantIn } from './dates.js';
import { childrenIn } from './entry-children.js';
import type { ChronologyRow } from './row.js';
import { STAGE_WORDS } from './words.js';

/** What rows say of the chronology as a whole: the first row that says something counts for each column. */
export interface WholeBook {
  readonly add: (row: ChronologyRow) => void;
  /** The ids of the children it is about, where a row says so. */
  readonly about: () => readonly string[] | null;
  readonly whole: () => Omit<Chronology, 'childIds' | 'entries' | 'leftOut' | 'seen'>;
}

/** Nothing said yet. */
export function wholeBook(asAt: IsoDay): WholeBook {
  const said = new Map<ChronologyField, ChronologyRow>();
  const from = <T>(field: ChronologyField, read: (row: ChronologyRow) => T): T | null => {
    const row = said.get(field);
    return row === undefined ? null : read(row);
  };
  const text = (field: ChronologyField): string => from(field, (row) => row.text(field)) ?? '';
  const day = (field: ChronologyField): IsoDay | null => from(field, (row) => dayIn(row, field, asAt));
  return {
    add: (row) => {
      for (const field of FIELDS) {
        const cell = row.text(field);
        if (cell === null) continue;
        const first = said.get(field);
        if (first === undefined) said.set(field, row);
        else if (first.text(field) !== cell) row.report('chronology-differs', 'field-dropped', field);
      }
    },
    about: () => from('about', (row) => childrenIn(row, 'about')),
    whole: () => ({
      format: 'case-journey/chronology',
      version: 1,
      title: text('chronology'),
      purpose: text('purpose'),
      audience: text('audience'),
      scope: { from: day('coversFrom'), to: day('coversTo') },
      status: from('stage', (row) => row.word('stage', STAGE_WORDS)) ?? 'active',
      reviewedAt: from('reviewedAt', (row) => instantIn(row, 'reviewedAt', asAt)),
      reviewDue: day('reviewDue'),
    }),
  };
}

const FIELDS = fieldsIn(CHRONOLOGY_COLUMNS);
