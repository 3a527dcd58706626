import type { IsoDay } from '../dates/day.js';
import type { FlowPeople } from './flow-facts.js';
import { FLOW_COLUMNS } from './flow-steps.js';

/** How many columns a path has. */
export const FLOW_WIDTH = FLOW_COLUMNS.length;

/**
 * The cases of a flow as whole numbers. A case is one referral episode, or one front-door contact that led to none.
 * Cases of one child stand together, in order of their start.
 */
export interface FlowCases {
  readonly asAt: IsoDay;
  readonly tooRecentDays: number;
  readonly followMonths: number;
  readonly length: number;
  /** Position in `children`. */
  readonly child: Int32Array;
  /** Position in the journeys' episodes; -1: a contact that led to none. */
  readonly episode: Int32Array;
  /** First day of the contact or referral, and the day of the front-door decision. */
  readonly start: Int32Array;
  readonly decided: Int32Array;
  /** 1: the child's first episode, or a contact before the second; 2: the second; and so on. */
  readonly round: Uint8Array;
  /** {@link FLOW_WIDTH} numbers of steps a case; 0: no step in that column. */
  readonly path: Uint8Array;
  /** Position in `routes`: cases with the same path have the same. */
  readonly route: Int32Array;
  /** The paths that cases have, {@link FLOW_WIDTH} numbers each, in order of their first case. */
  readonly routes: readonly Uint8Array[];
  /** For each step of the path its day; for an open position the as-at day. */
  readonly day: Int32Array;
  /** Position in `teams`, `needs`; 0: not recorded. */
  readonly team: Uint16Array;
  readonly need: Uint16Array;
  /** Position in {@link FLOW_AGES}. */
  readonly age: Uint8Array;
  readonly children: readonly string[];
  /** Ids that sources give episodes, by episode; empty: none. */
  readonly episodeIds: readonly string[];
  readonly teams: readonly string[];
  readonly needs: readonly string[];
  readonly people: FlowPeople;
  /** Children with stages and no case at all: nothing can be told of where they came from. */
  readonly left: { readonly children: number };
}

/** Age groups at the start of a case, as the children in need census publishes them. */
export const FLOW_AGES = ['not-known', 'unborn', 'under-1', '1-4', '5-9', '10-15', '16-over'] as const;

/** One case behind a number. */
export interface FlowCase {
  readonly childId: string;
  /** The source's id of the episode; null: it gives none, or the case is a contact. */
  readonly episodeId: string | null;
  /** The episode's position in the journeys; -1: a contact that led to none. */
  readonly episode: number;
  /** First day, as a number. */
  readonly start: number;
}

/** Cases by their numbers, in order of child and start. */
export function flowCaseList(cases: FlowCases, numbers: Int32Array): FlowCase[] {
  const list = Array.from(numbers, (number): FlowCase => {
    const episode = cases.episode[number] ?? -1;
    const id = cases.episodeIds[episode] ?? '';
    return {
      childId: cases.children[cases.child[number] ?? -1] ?? '',
      episodeId: id === '' ? null : id,
      episode,
      start: cases.start[number] ?? 0,
    };
  });
  return list.sort(inOrder);
}

function inOrder(a: FlowCase, b: FlowCase): number {
  if (a.childId !== b.childId) return a.childId < b.childId ? -1 : 1;
  return a.start - b.start || a.episode - b.episode;
}
