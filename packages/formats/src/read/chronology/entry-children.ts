import type { EventChild } from '@case-journey/core';
import { recorded } from '../recorded.js';
import { splitCell, unescaped } from './cell-list.js';
import type { ChronologyField } from './columns.js';
import type { ChronologyRow } from './row.js';
import { ANSWER_WORDS, POLARITY_WORDS } from './words.js';

/** The texts of a cell that holds several; none where it is empty. */
export function listIn(row: ChronologyRow, field: ChronologyField): string[] {
  return splitCell(row.text(field) ?? '').map(unescaped);
}

/** The ids in a cell of children: null where nothing is written, none where it says `None`. */
export function childrenIn(row: ChronologyRow, field: 'children' | 'about'): readonly string[] | null {
  const cell = row.text(field);
  if (cell === null) return null;
  return cell.trim().toLowerCase() === 'none' ? [] : listIn(row, field);
}

/** What a row says of each of these children. */
export function rowChildren(row: ChronologyRow, ids: readonly string[]): EventChild[] {
  const polarity = row.word('polarity', POLARITY_WORDS);
  const effect = row.text('childEffect');
  const said = {
    onRecord: row.word('onRecord', ANSWER_WORDS) ?? 'not-recorded',
    ...recorded({
      episodeId: row.text('episode'),
      seen: row.word('seen', ANSWER_WORDS),
      seenAlone: row.word('seenAlone', ANSWER_WORDS),
      notSeenWhy: row.text('notSeenWhy'),
      said: row.text('said'),
      doneBecause: row.text('doneBecause'),
      impact:
        polarity === null && effect === null ? null : { polarity: polarity ?? 'unknown', text: effect ?? '' },
    }),
  };
  return ids.map((childId) => ({ childId, ...said }));
}
