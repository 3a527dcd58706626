import { addMonths } from '../dates/months.js';
import { dayNumber, type IsoDay } from '../dates/day.js';
import type { EventColumns } from '../log/event-columns.js';
import type { Known } from '../model/dataset.js';
import { FLOW_WIDTH, type FlowCases } from './flow-cases.js';
import { flowPeople, type FlowFacts, type FlowPeople } from './flow-facts.js';
import { addNext } from './flow-next.js';
import { addCase, type FlowWork } from './flow-path.js';
import { episodeWays } from './flow-ways.js';
import { FLOW_STEPS } from './flow-steps.js';
import { at, byteAt } from './int-table.js';
import type { JourneyColumns } from './journey-columns.js';
import type { JourneyFacts } from './journey-facts.js';
import { endsKnown } from './known-types.js';
import { STAGE } from './stage-table.js';

/** What a flow is judged by, and what journeys alone do not hold. */
export interface FlowOptions {
  /** How far the sources can speak; not given: no limit is known. */
  readonly known?: readonly Known[] | undefined;
  /** Sources, decisions, reasons and teams; without them they are not recorded. */
  readonly facts?: FlowFacts | undefined;
  /** Needs of referrals and the mark of no further action. */
  readonly journeyFacts?: JourneyFacts | undefined;
  /** Births, ethnicities and families, by {@link flowPeople}. */
  readonly people?: FlowPeople | undefined;
  /** `source`: who referred; `contact`: by a contact or a referral. `source` where any is recorded, unless set. */
  readonly entry?: 'source' | 'contact' | undefined;
  /** A case younger than this with nothing beyond the front door is too recent to tell. 30 unless set. */
  readonly tooRecentDays?: number | undefined;
  /** Calendar months for which a case is followed after its end before "no new referral" is said. 12 unless set. */
  readonly followMonths?: number | undefined;
}

/**
 * The cases of some journeys and the way that each took through the fixed columns of a flow, in one pass. A case is one
 * referral episode, or one front-door contact that led to none. It has a step only in the columns in which something
 * is recorded: it passes the others. Everything is judged on the journeys' as-at day.
 */
export function flowFromColumns(
  journeys: JourneyColumns,
  columns: EventColumns,
  options: FlowOptions = {},
): FlowCases {
  const work = workOn(journeys, columns, options);
  const { child, stage, episode } = journeys.intervals;
  let first = 0;
  let withoutCase = 0;
  for (let i = 0; i < journeys.intervals.length;) {
    const one = at(child, i);
    let rounds = 1;
    for (; i < journeys.intervals.length && at(child, i) === one; i += 1) {
      if (at(stage, i) === STAGE.referral) {
        addCase(work, i, at(work.episodeOf, i), rounds);
        rounds += 1;
      } else if (at(stage, i) === STAGE.contact && at(episode, i) < 0) addCase(work, i, -1, rounds);
    }
    if (work.length === first) withoutCase += 1;
    addNext(work, first);
    first = work.length;
  }
  return finished(work, withoutCase, options);
}

function workOn(journeys: JourneyColumns, columns: EventColumns, options: FlowOptions): FlowWork {
  const { facts, journeyFacts, known, tooRecentDays = 30, followMonths = 12 } = options;
  const asAt = dayNumber(journeys.asAt);
  const most = casesIn(journeys);
  const ways = episodeWays(journeys);
  return {
    journeys,
    columns,
    facts: facts ?? null,
    journeyFacts: journeyFacts ?? null,
    people: options.people ?? flowPeople([], columns),
    bySource: options.entry === undefined ? hasSources(facts) : options.entry === 'source',
    closuresKnown:
      known === undefined || known.length === 0 || endsKnown(known, journeys.asAt).has(STAGE.referral),
    asAt,
    recentFrom: asAt - tooRecentDays,
    matureTo: dayNumber(addMonths(journeys.asAt, -followMonths)),
    followMonths,
    ...ways,
    length: 0,
    child: new Int32Array(most),
    episode: new Int32Array(most),
    start: new Int32Array(most),
    decided: new Int32Array(most),
    end: new Int32Array(most),
    round: new Uint8Array(most),
    path: new Uint8Array(most * FLOW_WIDTH),
    day: new Int32Array(most * FLOW_WIDTH),
    team: new Uint16Array(most),
    need: new Uint16Array(most),
    age: new Uint8Array(most),
  };
}

function casesIn({ intervals, episodes }: JourneyColumns): number {
  let count = episodes.length;
  for (let i = 0; i < intervals.length; i += 1)
    if (at(intervals.stage, i) === STAGE.contact && at(intervals.episode, i) < 0) count += 1;
  return count;
}

function hasSources(facts: FlowFacts | undefined): boolean {
  return facts?.source.some((step) => step !== 0) ?? false;
}

function finished(work: FlowWork, children: number, options: FlowOptions): FlowCases {
  const { length, columns, journeys } = work;
  const path = work.path.subarray(0, length * FLOW_WIDTH);
  return {
    ...routesOf(path, length),
    asAt: journeys.asAt satisfies IsoDay,
    tooRecentDays: options.tooRecentDays ?? 30,
    followMonths: work.followMonths,
    length,
    child: work.child.subarray(0, length),
    episode: work.episode.subarray(0, length),
    start: work.start.subarray(0, length),
    decided: work.decided.subarray(0, length),
    round: work.round.subarray(0, length),
    path,
    day: work.day.subarray(0, length * FLOW_WIDTH),
    team: work.team.subarray(0, length),
    need: work.need.subarray(0, length),
    age: work.age.subarray(0, length),
    children: columns.children,
    episodeIds: Array.from(journeys.episodes.key, (key) => columns.episodes[key] ?? ''),
    teams: work.facts?.teams ?? [''],
    needs: work.journeyFacts?.needs ?? [''],
    people: work.people,
    left: { children },
  };
}

function routesOf(path: Uint8Array, length: number): Pick<FlowCases, 'route' | 'routes'> {
  const known = new Map<number, number>();
  const route = new Int32Array(length);
  const routes: Uint8Array[] = [];
  for (let number = 0; number < length; number += 1) {
    const from = number * FLOW_WIDTH;
    let key = 0;
    for (let place = from; place < from + FLOW_WIDTH; place += 1)
      key = key * FLOW_STEPS.length + byteAt(path, place);
    let found = known.get(key);
    if (found === undefined) {
      found = routes.push(path.slice(from, from + FLOW_WIDTH)) - 1;
      known.set(key, found);
    }
    route[number] = found;
  }
  return { route, routes };
}
