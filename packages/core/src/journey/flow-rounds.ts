import { dayNumber } from '../dates/day.js';
import { addMonths } from '../dates/months.js';
import { FLOW_WIDTH, type FlowCases } from './flow-cases.js';
import { FLOW_COLUMNS, FLOW_STEPS, flowStanding, flowStepNumber } from './flow-steps.js';
import { at, byteAt } from './int-table.js';

/** One round: cases around the first, second, or third and later referral episode of children. */
export interface FlowRound {
  readonly round: 1 | 2 | 3;
  readonly cases: number;
  /** Cases that are over. */
  readonly ended: number;
  /** Of those, children who came back by the as-at day. */
  readonly back: number;
  /**
   * Ended cases that were followed for the whole time, and of those how many came back within it. In neither: cases from
   * which nobody is expected back, whether the child came back or not.
   */
  readonly followed: number;
  readonly backOfFollowed: number;
  /** Cases that are referral episodes, and children who came back after one: those of the next round. */
  readonly episodes: number;
  readonly episodesBack: number;
}

/** The rounds of some cases. Children who came back count in their next round, where that is selected too. */
export function flowRounds(cases: FlowCases, selected?: Uint8Array): FlowRound[] {
  const rounds = ([1, 2, 3] as const).map((round): Counting => ({ ...NOTHING, round }));
  const followedTo = dayNumber(addMonths(cases.asAt, -cases.followMonths));
  for (let number = 0; number < cases.length; number += 1) {
    const one = rounds[Math.min(3, byteAt(cases.round, number)) - 1];
    if (one === undefined || (selected !== undefined && byteAt(selected, number) === 0)) continue;
    addCase(one, cases, number, followedTo);
  }
  return rounds;
}

type Counting = { -readonly [Name in keyof FlowRound]: FlowRound[Name] };

const NOTHING = { cases: 0, ended: 0, back: 0, followed: 0, backOfFollowed: 0, episodes: 0, episodesBack: 0 };

function addCase(one: Counting, cases: FlowCases, number: number, followedTo: number): void {
  const isEpisode = at(cases.episode, number) >= 0 ? 1 : 0;
  one.cases += 1;
  one.episodes += isEpisode;
  const base = number * FLOW_WIDTH;
  if (byteAt(OVER, byteAt(cases.path, base + POSITION)) === 0) return;
  one.ended += 1;
  const next = byteAt(cases.path, base + POSITION + 1);
  if (next === BACK || next === LATER || next === UNEXPECTED) {
    one.back += 1;
    one.episodesBack += isEpisode;
  }
  if (!isFollowed(next, at(cases.day, base + POSITION), followedTo)) return;
  one.followed += 1;
  if (next === BACK) one.backOfFollowed += 1;
}

// Whoever came back counts only where those who did not would have been followed for as long, and stayed in view.
function isFollowed(next: number, ended: number, followedTo: number): boolean {
  return next === LATER || next === NONE || (next === BACK && ended <= followedTo);
}

const OVER = Uint8Array.from(FLOW_STEPS, ({ id, column }) =>
  column === 'position' && ['closed', 'ended'].includes(flowStanding(id)) ? 1 : 0,
);
const POSITION = FLOW_COLUMNS.indexOf('position');
const BACK = flowStepNumber('next.came-back');
const LATER = flowStepNumber('next.came-back-later');
const UNEXPECTED = flowStepNumber('next.came-back-unexpected');
const NONE = flowStepNumber('next.none');
