import type { CheckContext } from './check-context.js';
import { referralRow } from './episode-rows.js';

/** Calls `visit` with each of the child's episodes whose referral is recorded, and the referral's row. */
export function eachEpisode(context: CheckContext, visit: (episode: number, referral: number) => void): void {
  for (let episode = context.episodes.from; episode < context.episodes.to; episode += 1) {
    const referral = referralRow(context, episode);
    if (referral >= 0) visit(episode, referral);
  }
}

/** The child's rows of an episode whose types are meant, in order. */
export function rowsIn(context: CheckContext, episode: number, isMeant: (row: number) => boolean): readonly number[] {
  let found: number[] | null = null;
  for (const row of context.rows) {
    if (context.episodeOf[row] !== episode || !isMeant(row)) continue;
    if (found === null) found = [row];
    else found.push(row);
  }
  return found ?? NONE;
}

const NONE: readonly number[] = [];
