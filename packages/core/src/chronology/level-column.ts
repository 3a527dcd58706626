import { noDate } from '../dates/partial-date.js';
import { FLAG, type EventColumns } from '../log/event-columns.js';
import { caseEvent } from '../model/event.js';
import { isEventType } from '../model/vocabulary.js';
import { eventFacts } from './event-facts.js';
import { judgeEvent, rank } from './judge-event.js';
import { VISIT_TYPES } from './rules/voice-rules.js';
import { significanceConfig } from './significance-config.js';
import type { ProposeOptions } from './propose.js';

/**
 * The coarse significance of each row of columns: 0 not proposed, 1 supporting, 2 significant, 3 key. It goes by the
 * type, and by two flags: a child not seen, and a visit that did not take place, are 2 or more. For millions of rows;
 * what {@link levelsOf} knows of words, effects, decisions, kinds, patterns and scope is not in columns.
 */
export function levelColumn(
  { length, type, flags, types }: EventColumns,
  { purpose, config }: Pick<ProposeOptions, 'purpose' | 'config'> = {},
): Uint8Array {
  const settings = significanceConfig(purpose, config);
  const usual = Uint8Array.from(types, (name) => usualRank(name, settings));
  const whenNot = Uint8Array.from(types, (name, place) =>
    VISIT_TYPES.some((visit) => visit === name) ? Math.max(2, usual[place] ?? 0) : (usual[place] ?? 0),
  );
  const levels = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) {
    const flag = flags[row] ?? 0;
    const level = ((flag & FLAG.notHappened) !== 0 ? whenNot : usual)[type[row] ?? 0] ?? 0;
    levels[row] = (flag & FLAG.notSeen) !== 0 && level < 2 ? 2 : level;
  }
  return levels;
}

function usualRank(type: string, settings: ReturnType<typeof significanceConfig>): number {
  const known = isEventType(type) ? type : 'x-unknown';
  const event = caseEvent({ id: '', type: known, date: noDate(''), children: [] });
  return rank(judgeEvent(eventFacts(event), settings).level);
}
