import { isoDay, type CaseEvent } from '@case-journey/core';
import { workingDayFrom } from '../calendar.js';
import { coded, codes } from '../codes.js';
import { childId } from '../names.js';
import { plant, verdict } from '../faults/plant.js';
import type { EpisodePlan } from '../plan/types.js';
import { isOpenLong } from './oversight.js';
import { monthWords } from './rough-date.js';
import { from, type Story } from './story.js';

/** The chronology on file of an episode of 90 days or more: mostly none, and of the rest some pasted together. */
export function chronologyDocument(story: Story, episode: EpisodePlan, referral: CaseEvent): void {
  if (!isOpenLong(story, episode)) return;
  const absent = verdict(story, 'chronology-absent');
  if (absent === 'fault') {
    plant(story, 'chronology-absent', 'fault', episode.children, [referral]);
    return;
  }
  const pasted = verdict(story, 'chronology-cut-and-paste');
  const day = workingDayFrom(episode.referral + story.stream.whole(50, 76));
  const worker = story.worker('support', day);
  const document = story.add('document', day, episode.children, {
    ...worker,
    source: from('Children’s social care', 'Social worker', worker.worker),
    standing: 'not-stated',
    title: absent === 'near-miss' ? 'History of significant events' : 'Chronology',
    codes: codes({ kind: coded('document', 'chronology') }),
    whatHappened: pasted === 'fault' ? pastedText(story, episode, day) : () => ownWords(story, episode),
  });
  plant(story, 'chronology-absent', absent, episode.children, [document]);
  plant(story, 'chronology-cut-and-paste', pasted, episode.children, [document]);
}

/** The words of earlier records about all of the children, one after another, unchanged. */
function pastedText(story: Story, { children }: EpisodePlan, day: number): string {
  const ids = children.map((position) => childId(story.family.index, position));
  return story.events
    .filter((event) => event.type !== 'document' && (event.date.earliest ?? '') < isoDay(day))
    .filter((event) => ids.every((id) => event.children.some((child) => child.childId === id)))
    .flatMap(({ whatHappened }) => whatHappened ?? [])
    .slice(-6)
    .join(' ');
}

function ownWords(story: Story, episode: EpisodePlan): string {
  const { children } = episode;
  const count = story.family.episodes.indexOf(episode) + 1;
  const quoted = story.events.findLast((event) => event.whatHappened !== null)?.whatHappened ?? '';
  const summary = story.say(
    '[the family has been known since {since}|social care first met the family in {since}]. [referrals so far: {count}, about {worry}|this is period of help number {count}; the worry is {worry}]. [what helped before was a named worker|help ended early the last time|things go best when {grandmother} is involved].',
    children,
    {
      since: monthWords(story.family.episodes[0]?.referral ?? episode.referral),
      count: String(count),
      worry: story.theme.name,
    },
  );
  return `${summary} One record says: “${(quoted.split('. ')[0] ?? '').replace(/\.$/, '')}.”`;
}
