import type { FlowCases } from '../journey/flow-cases.js';
import { flowRounds, type FlowRound } from '../journey/flow-rounds.js';
import { FLOW_STEPS } from '../journey/flow-steps.js';
import { at, byteAt } from '../journey/int-table.js';
import { addFamily, familyOf } from './flow-families.js';
import { flowEnding } from './flow-tables.js';
import type { SharedNumber } from './shared-tables.js';
import type { SharingPreset } from './sharing-preset.js';
import type { ShownFlow } from './shown-flow.js';

/** One round as it may be shown. */
export interface ShownFlowRound {
  readonly round: 1 | 2 | 3;
  readonly cases: SharedNumber;
  readonly ended: SharedNumber;
  readonly back: SharedNumber;
  /** Ended cases that were followed for the whole time, and the percent of them that came back within it. */
  readonly followed: SharedNumber;
  readonly share: number | null;
}

/**
 * The rounds of some cases beside a flow of them, or of one of the rounds. Who came back after one round is in the next,
 * and the rounds together are the flow: so they are shown only where the flow shows how many are over and came back, and
 * where no number of any round is small.
 *
 * @param selected - 1 for each case of any round that counts.
 */
export function shownRounds(
  cases: FlowCases,
  selected: Uint8Array,
  flow: ShownFlow,
  preset: SharingPreset | null,
): ShownFlowRound[] {
  const rounds = flowRounds(cases, selected);
  if (preset === null) return rounds.map((one) => shownRound(one, ALL));
  const isSmall = (count: number): boolean => count > 0 && count <= preset.hideUpTo;
  const areFew = fewFamilies(cases, selected, preset.leastFamilies);
  const isTold = flow.ended !== 'c' && flow.back !== 'c' && flow.cases !== 'c';
  const ended = rounds.flatMap((one) => [one.cases - one.ended, one.ended - one.back, one.back]);
  const showsCases = isTold && !rounds.some((one) => isSmall(one.cases)) && !areFew.cases;
  const showsEnded = showsCases && !ended.some(isSmall) && !areFew.ended;
  const showsFollowed =
    showsEnded &&
    !flow.nodes.some((node) => node.column === 'next' && node.cases === 'c') &&
    !rounds.flatMap(followedParts).some(isSmall);
  return rounds.map((one) => shownRound(one, { showsCases, showsEnded, showsFollowed }));
}

interface Showing {
  readonly showsCases: boolean;
  readonly showsEnded: boolean;
  readonly showsFollowed: boolean;
}

const ALL: Showing = { showsCases: true, showsEnded: true, showsFollowed: true };

function followedParts({ ended, back, followed, backOfFollowed }: FlowRound): number[] {
  return [backOfFollowed, followed - backOfFollowed, back - backOfFollowed, ended - followed];
}

function shownRound(one: FlowRound, { showsCases, showsEnded, showsFollowed }: Showing): ShownFlowRound {
  const { round, cases, ended, back, followed, backOfFollowed } = one;
  return {
    round,
    cases: showsCases ? cases : 'c',
    ended: showsEnded ? ended : 'c',
    back: showsEnded ? back : 'c',
    followed: showsFollowed ? followed : 'c',
    share: showsFollowed && followed > 0 ? Math.round((100 * backOfFollowed) / followed) : null,
  };
}

const ENDINGS = ['open', 'over', 'back'] as const;

// Whether any round, or any way to end in a round, has cases of too few families
function fewFamilies(
  cases: FlowCases,
  selected: Uint8Array,
  enough: number,
): { readonly cases: boolean; readonly ended: boolean } {
  const byRound: number[][] = [[], [], []];
  const byEnding: number[][] = Array.from({ length: 9 }, () => []);
  const endings = cases.routes.map((route) =>
    ENDINGS.indexOf(flowEnding(Array.from(route, (step) => FLOW_STEPS[step]?.id ?? ''))),
  );
  for (let number = 0; number < cases.length; number += 1) {
    if (byteAt(selected, number) === 0) continue;
    const round = Math.min(3, byteAt(cases.round, number)) - 1;
    const ended = byEnding[round * 3 + (endings[at(cases.route, number)] ?? 0)] ?? [];
    if (ended.length >= enough) continue;
    addFamily(ended, familyOf(cases, number), enough);
    addFamily(byRound[round] ?? [], familyOf(cases, number), enough);
  }
  const areFew = (families: readonly number[]): boolean => families.length > 0 && families.length < enough;
  return { cases: byRound.some(areFew), ended: byEnding.some(areFew) };
}
