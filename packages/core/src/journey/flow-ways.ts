import { at } from './int-table.js';
import { LINK_RULES, RETURN_KINDS, type JourneyColumns } from './journey-columns.js';
import { STAGE } from './stage-table.js';

/** What lies in each episode, as intervals by the episode's position; -1: none. */
export interface EpisodeWays {
  /** The first contact that led to it. */
  readonly contact: Int32Array;
  readonly assessment: Int32Array;
  /** Bits of {@link ASSESSED}. */
  readonly assessed: Uint8Array;
  readonly enquiry: Int32Array;
  readonly conference: Int32Array;
  /** The first interval of the highest help given. */
  readonly help: Int32Array;
  /** The highest stage in force on the as-at day, as a stage number. */
  readonly inForce: Int32Array;
  /** 1: early help began after the closure. */
  readonly steppedDown: Uint8Array;
  /** The day of becoming looked after without a referral after the episode closed; -1: none. */
  readonly careAfter: Int32Array;
  /** The episode that a referral interval is. */
  readonly episodeOf: Int32Array;
}

/** Kinds of assessment that an episode has. */
export const ASSESSED = { single: 1, initial: 2, core: 4, other: 8 } as const;

/** What lies in each episode of some journeys, in one pass over their intervals. */
export function episodeWays(journeys: JourneyColumns): EpisodeWays {
  const { episodes, intervals, returns } = journeys;
  const none = (): Int32Array => new Int32Array(episodes.length).fill(-1);
  const ways: EpisodeWays = {
    contact: none(),
    assessment: none(),
    assessed: new Uint8Array(episodes.length),
    enquiry: none(),
    conference: none(),
    help: none(),
    inForce: none(),
    steppedDown: new Uint8Array(episodes.length),
    careAfter: none(),
    episodeOf: new Int32Array(intervals.length).fill(-1),
  };
  for (let e = 0; e < episodes.length; e += 1) ways.episodeOf[at(episodes.interval, e)] = e;
  const kinds = journeys.kinds.map(kindBit);
  for (let i = 0; i < intervals.length; i += 1) {
    const episode = at(intervals.episode, i);
    if (episode >= 0) addInterval(ways, journeys, episode, i, kinds);
  }
  for (let r = 0; r < returns.length; r += 1)
    if (RETURN_KINDS[at(returns.kind, r)] === 'looked-after')
      ways.careAfter[at(returns.after, r)] = at(returns.returned, r);
  return ways;
}

const AFTER_CLOSURE = LINK_RULES.indexOf('after-closure');

function addInterval(
  ways: EpisodeWays,
  journeys: JourneyColumns,
  episode: number,
  i: number,
  kinds: readonly number[],
): void {
  const { intervals, episodes } = journeys;
  const stage = at(intervals.stage, i);
  const began = at(intervals.from, at(episodes.interval, episode));
  if (stage === STAGE.contact) {
    if (at(intervals.from, i) <= began) firstOf(ways.contact, episode, i);
  } else if (stage === STAGE.earlyHelp && at(intervals.link, i) === AFTER_CLOSURE) {
    ways.steppedDown[episode] = 1;
  } else if (at(intervals.to, i) >= began) {
    // Early help that ended before is what led to the referral
    addStage(ways, episode, i, stage);
    if (stage === STAGE.assessment)
      ways.assessed[episode] = (ways.assessed[episode] ?? 0) | (kinds[at(intervals.kind, i)] ?? 0);
    addHighest(ways, journeys, episode, i);
  }
}

function addStage(ways: EpisodeWays, episode: number, i: number, stage: number): void {
  if (stage === STAGE.assessment) firstOf(ways.assessment, episode, i);
  else if (stage === STAGE.section47) firstOf(ways.enquiry, episode, i);
  else if (stage === STAGE.conference) firstOf(ways.conference, episode, i);
}

function addHighest(ways: EpisodeWays, { intervals }: JourneyColumns, episode: number, i: number): void {
  const stage = at(intervals.stage, i);
  const help = at(ways.help, episode);
  if (helpLevel(stage) > (help < 0 ? 0 : helpLevel(at(intervals.stage, help)))) ways.help[episode] = i;
  const isInForce = at(intervals.end, i) < 2;
  if (isInForce && forceLevel(stage) > forceLevel(at(ways.inForce, episode))) ways.inForce[episode] = stage;
}

function firstOf(places: Int32Array, episode: number, interval: number): void {
  if (places[episode] === -1) places[episode] = interval;
}

/** How high a kind of help stands, 1 the lowest; 0: no help. */
export function helpLevel(stage: number): number {
  return HELP.indexOf(stage) + 1;
}

const HELP: readonly number[] = [
  STAGE.earlyHelp,
  STAGE.inNeedPlan,
  STAGE.preProceedings,
  STAGE.protectionPlan,
  STAGE.lookedAfter,
];

function forceLevel(stage: number): number {
  return IN_FORCE.indexOf(stage) + 1;
}

const IN_FORCE: readonly number[] = [STAGE.earlyHelp, STAGE.assessment, STAGE.section47, ...HELP.slice(1)];

function kindBit(kind: string): number {
  if (kind === 'initial') return ASSESSED.initial;
  if (kind === 'core') return ASSESSED.core;
  return kind === 'single' || kind === '' ? ASSESSED.single : ASSESSED.other;
}
