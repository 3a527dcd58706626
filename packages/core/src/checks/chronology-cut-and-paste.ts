import type { DayNumber } from '../dates/day.js';
import { at } from '../journey/int-table.js';
import { NO_DAY } from '../log/event-columns.js';
import type { Check } from './check.js';
import { dayOf, typeOf, type CheckContext } from './check-context.js';
import { isChronology } from './chronology-rows.js';
import { earlierSentences, type EarlierSentences } from './pasted-share.js';
import { TYPE } from './type-numbers.js';

/**
 * So many per cent or more of the sentences of a chronology on file stand word for word in records of the child that are
 * not later than it. Other documents do not count as records; records without a usable day do.
 */
export const chronologyCutAndPaste: Check = {
  definition: {
    id: 'chronology-cut-and-paste',
    group: 'chronology',
    params: [['per-cent', 50]],
    source: 'Peer review of a council, July 2013',
  },
  says: [
    ['pasted', 'number'],
    ['count', 'number'],
  ],
  about: ['document'],
  run: (context, hit, [share = 0]) => {
    const texts = context.facts?.texts;
    const documents = context.rows.filter((row) => isChronology(context, row));
    if (texts === undefined || documents.length === 0) return;
    const sentencesUpTo = earlierUpTo(context, texts);
    for (const document of documents) {
      const where = { rows: [document], episode: at(context.episodeOf, document) };
      const text = texts[document] ?? null;
      if (text === null) {
        hit.cannotTell('field-not-in-source', where);
        continue;
      }
      const { sentences, pasted } = sentencesUpTo(dayOf(context, document)).count(text);
      if (sentences > 0 && pasted * 100 >= sentences * share)
        hit.yes({ ...where, says: [pasted, sentences] });
    }
  },
};

/** Gives the sentences of the child's records up to a day. Days must be asked for in order. */
function earlierUpTo(
  context: CheckContext,
  texts: readonly (string | null)[],
): (day: DayNumber) => EarlierSentences {
  const earlier = earlierSentences();
  const records = recordsOf(context);
  let read = 0;
  return (day) => {
    for (; read < records.length && dayOrFirst(context, records[read]) <= day; read += 1)
      earlier.add(texts[records[read] ?? -1] ?? '');
    return earlier;
  };
}

/** The child's records that are no documents: those without a usable day first, then in order. */
function recordsOf(context: CheckContext): number[] {
  const undated = [...context.others].filter((row) => dayOf(context, row) === NO_DAY);
  return [...undated, ...context.rows].filter((row) => typeOf(context, row) !== TYPE.document);
}

function dayOrFirst(context: CheckContext, row: number | undefined): number {
  const day = row === undefined ? NO_DAY : dayOf(context, row);
  return day === NO_DAY ? -NO_DAY : day;
}
