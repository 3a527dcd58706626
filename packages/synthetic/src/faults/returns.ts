import type { CaseEvent } from '@case-journey/core';
import type { Story } from '../build/story.js';
import type { EpisodePlan } from '../plan/types.js';
import { plant } from './plant.js';

/** A closure and the next referral of the same children: within six weeks a fault, within ten a near miss. */
export function noteReturn(
  story: Story,
  before: { readonly episode: EpisodePlan; readonly closure: CaseEvent } | null,
  episode: EpisodePlan,
  referral: CaseEvent,
): void {
  if (before === null) return;
  const gap = episode.referral - before.episode.closure;
  const both = episode.children.filter((position) => before.episode.children.includes(position));
  if (gap >= 75 || both.length === 0) return;
  const was = gap < 42 ? 'fault' : 'near-miss';
  plant(story, 'closed-before-next-referral', was, both, [before.closure, referral]);
}
