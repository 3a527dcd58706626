import { workingDayFrom } from '../calendar.js';
import { coded, codes } from '../codes.js';
import { from, type Story } from '../build/story.js';
import type { EpisodePlan } from '../plan/types.js';
import { plant, verdict } from './plant.js';

/** A document about all children of a group: filed on every record, or (planted) on the first child's only. */
export function familyDocument(story: Story, episode: EpisodePlan): void {
  if (episode.children.length < 2 || episode.inNeed === null) return;
  const was = verdict(story, 'document-on-one-sibling');
  const day = workingDayFrom(episode.inNeed.start + story.stream.whole(2, 20));
  if (day >= episode.closure) return;
  const [first = 0, ...others] = episode.children;
  const worker = story.worker('support', day);
  const isOwn = was === 'near-miss';
  const document = story.add(
    'document',
    day,
    isOwn ? [first] : episode.children,
    {
      ...worker,
      source: from('Children’s social care', 'Social worker', worker.worker),
      standing: 'not-stated',
      title: isOwn ? 'School report' : 'Family plan and agreement',
      codes: codes({ kind: coded('document', isOwn ? 'report' : 'agreement') }),
      whatHappened: () =>
        isOwn
          ? story.say('report on {child}: [reading has come on|maths is hard|friendships are good].', [first])
          : story.say(
              '[the agreement with|the plan written with] {mother} about {children}.',
              episode.children,
            ),
    },
    (position) => ({ onRecord: was === 'fault' && position !== first ? 'no' : 'yes' }),
  );
  plant(story, 'document-on-one-sibling', was, was === 'fault' ? others : [first], [document]);
}
