import type { Check, Hit } from './check.js';
import { typeOf, type CheckContext } from './check-context.js';
import { referralRow } from './episode-rows.js';
import { isIn, type TypeSet } from './type-numbers.js';

/** Asks about one episode of the child at hand; `referral`: the row of its referral. */
export type AskEpisode = (
  context: CheckContext,
  hit: Hit,
  limits: readonly number[],
  episode: number,
  referral: number,
) => void;

/** A check that asks about each of the child's episodes whose referral is recorded. */
export function eachEpisode(ask: AskEpisode): Check['run'] {
  return (context, hit, limits) => {
    for (let episode = context.episodes.from; episode < context.episodes.to; episode += 1) {
      const referral = referralRow(context, episode);
      if (referral >= 0) ask(context, hit, limits, episode, referral);
    }
  };
}

/** The child's rows of an episode that are of some types, in order. */
export function rowsOf(context: CheckContext, episode: number, types: TypeSet): readonly number[] {
  const { rows, episodeOf } = context;
  let found: number[] | null = null;
  for (const row of rows) {
    if (episodeOf[row] !== episode || !isIn(types, typeOf(context, row))) continue;
    if (found === null) found = [row];
    else found.push(row);
  }
  return found ?? NONE;
}

/** The child's first row of an episode that is of some types, after a row (-1: after none), or -1. */
export function nextRowOf(context: CheckContext, episode: number, types: TypeSet, after = -1): number {
  const { rows, episodeOf } = context;
  let isPast = after < 0;
  for (const row of rows) {
    if (isPast && episodeOf[row] === episode && isIn(types, typeOf(context, row))) return row;
    if (row === after) isPast = true;
  }
  return -1;
}

const NONE: readonly number[] = [];
