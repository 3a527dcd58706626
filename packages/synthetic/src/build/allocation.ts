import { plusWorkingDays, workingDayFrom } from '../calendar.js';
import { nextHandover, type TeamKind } from '../staff.js';
import type { EpisodePlan } from '../plan/types.js';
import { from, type Story } from './story.js';

/** Who held the work: allocation after the referral, the move to the next team, and changes of worker. */
export function allocations(story: Story, episode: EpisodePlan): void {
  if (episode.path === 'no-further-action') return;
  const day = workingDayFrom(plusWorkingDays(episode.referral, story.stream.weighted([0.5, 0.4, 0.1])));
  const first = story.worker('assessment', day);
  const manager = from('Children’s social care', 'Team manager');
  story.add('allocation', day, episode.children, { ...first, source: manager, standing: 'not-stated' });
  const moves = episode.protection?.start ?? episode.inNeed?.start ?? episode.care?.start ?? null;
  if (moves === null) return;
  const kind: TeamKind = episode.care !== null && episode.protection === null ? 'care' : 'support';
  const handover = Math.max(moves, day + 1);
  const next = story.worker(kind, handover);
  story.add('team-change', handover, episode.children, {
    ...next,
    source: manager,
    standing: 'not-stated',
    whatHappened: () =>
      `${first.worker} of ${first.team} handed over to ${next.worker} of ${next.team} ${story.stream.pick(['with a visit together', 'at a meeting in the office', 'by phone', 'with a full summary'])}.`,
  });
  let change = nextHandover(kind, story.family.index, handover, episode.closure);
  while (change !== null) {
    const now = story.worker(kind, change);
    story.add('worker-change', change, episode.children, {
      ...now,
      source: manager,
      standing: 'not-stated',
      whatHappened: () => `${now.worker} is the new social worker.`,
    });
    change = nextHandover(kind, story.family.index, change, episode.closure);
  }
}
