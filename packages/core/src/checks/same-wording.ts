import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { typeOf } from './check-context.js';
import { likeTexts } from './like-texts.js';
import { TYPE } from './type-numbers.js';

/**
 * Two records of the child say nearly the same: four fifths of their runs of five words or more are the same. Documents
 * are not compared, for they quote; nor are texts of fewer than twelve words.
 */
export const sameWording: Check = {
  definition: {
    id: 'same-wording',
    group: 'chronology',
    params: [['per-cent', 80]],
    source: 'Care Inspectorate, Practice guide to chronologies (2017)',
  },
  run: (context, hit, [share = 0]) => {
    const texts = context.facts?.texts;
    if (texts === undefined || texts.length === 0) return;
    const rows = [...context.rows].filter(
      (row) => (texts[row] ?? null) !== null && typeOf(context, row) !== TYPE.document,
    );
    const like = likeTexts(
      rows.map((row) => texts[row] ?? null),
      { least: share / 100 },
    );
    rows.forEach((row, i) => {
      const other = rows[like[i] ?? -1];
      if (other !== undefined)
        hit.yes({
          rows: [other, row],
          episode: at(context.episodeOf, row),
          day: at(context.columns.day, row),
        });
    });
  },
};
