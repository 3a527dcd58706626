import type { IsoDay } from '../dates/day.js';
import { digest } from '../chronology/seen-mark.js';
import type { Chronology } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { eventId } from '../model/ids.js';
import type { Param } from '../model/problem.js';
import type { RecordQuery } from '../model/record-query.js';
import { limitsOf, type CheckParams } from './check-params.js';
import { SIGNS } from './chronology-signs.js';
import type { Sign, SignFound } from './sign.js';
import { signContext } from './sign-context.js';

/** The records beside a chronology, and as at which day. */
export interface ChronologyQueryOptions {
  /** Records of any children, in any order. Those that were recorded after the as-at day do not count. */
  readonly events: Iterable<CaseEvent>;
  readonly asAt: IsoDay;
  /** Numbers of the host's in the place of ours, by sign and name. */
  readonly params?: CheckParams;
}

/**
 * What is asked of a kept chronology: record queries of the group `chronology`, in the order of
 * {@link CHRONOLOGY_SIGNS}. Only entries that hold are read, and a chronology without any is asked nothing. A query
 * about the writing as a whole names the first child. `eventIds` are the records behind the entries: none where all of
 * them were typed by hand. Its id is of the sign, the child and the entries (or the days) that it is about.
 *
 * @throws {RangeError} When `asAt` is not a calendar day.
 */
export function chronologyQueries(
  chronology: Chronology,
  { events, asAt, params }: ChronologyQueryOptions,
): readonly RecordQuery[] {
  const context = signContext(chronology, events, asAt);
  if (context.entries.length === 0) return [];
  const first = chronology.childIds[0] ?? '';
  return SIGNS.flatMap((sign) => {
    const limits = limitsOf(sign.definition, params);
    return sign.run(context, limits).map((found) => queryOf(sign, found, limits, first));
  });
}

function queryOf(
  { definition }: Sign,
  { childId, entries = [], key, eventIds = [], reason, day, says = [] }: SignFound,
  limits: readonly number[],
  first: string,
): RecordQuery {
  const rule = definition.id;
  const child = childId ?? first;
  const place = key ?? digest(JSON.stringify(entries.map(({ id }) => id)));
  const own = definition.params.map(([name], i): Param => [name, limits[i] ?? 0]);
  return {
    id: eventId('check', rule, child, 'chronology', place),
    rule,
    answer: reason === undefined ? 'yes' : 'cannot-tell',
    reason: reason ?? null,
    childId: child,
    episodeId: null,
    eventIds: [...new Set([...eventIds, ...entries.flatMap((entry) => entry.eventIds)])],
    day: day ?? null,
    params: [...own, ...says],
  };
}
