import type { DayNumber, EventChild } from '@case-journey/core';
import type { SourceCode } from '../codes.js';
import type { EpisodePlan } from '../plan/types.js';
import { concern, effectOn } from '../words/about.js';
import { incidentType } from '../words/incident-type.js';
import { roughly } from './rough-date.js';
import { from, type Story } from './story.js';

/** What happened to bring a family to the front door, told by whoever reports it; whether it is on record at all. */
export function incident(story: Story, episode: EpisodePlan, source: SourceCode): boolean {
  const { stream, theme } = story;
  if (stream.chance(0.3)) return false;
  const day =
    episode.referral -
    stream.weighted([0.3, 0.3, 0.2, 0.1, 0.1]) -
    (stream.chance(0.1) ? stream.whole(10, 90) : 0);
  const children = episode.children.filter((position) => (story.family.children[position]?.born ?? 0) < day);
  if (children.length === 0) return false;
  const words = story.fresh(() => `${concern(story, children, day, source.agency)}.`);
  const type = incidentType(theme, words);
  story.add(
    type,
    day,
    children,
    {
      date: roughly(story, day, episode.referral - day > 9 ? 0.6 : 0),
      source: from(source.agency, source.role),
      standing: stream.pick(['reported', 'reported', 'observed', 'admitted', 'not-proved']),
      whatHappened: words,
      people: [{ label: story.say('{partner}', children), role: 'believed source of harm' }].slice(
        type === 'domestic-abuse' ? 0 : 1,
      ),
    },
    impactOn(story, day),
  );
  return true;
}

/** The effect of harm, told for each child in words of its own. */
export function impactOn(story: Story, day: DayNumber): (position: number) => Partial<EventChild> {
  return (position) => ({ impact: { polarity: 'negative', text: effectOn(story, position, day) } });
}
