import { calendarDay, dayNumber, isoDay, noDate, type CaseEvent } from '@case-journey/core';
import { workingDayFrom } from '../calendar.js';
import { coded, codes } from '../codes.js';
import type { Story } from '../build/story.js';
import { monthWords } from '../build/rough-date.js';
import { plantFor, verdict } from './plant.js';

const MAY_HAVE: ReadonlySet<string> = new Set([
  'achievement',
  'attendance',
  'school-change',
  'missed-appointment',
  'parent-words',
  'move',
]);

/** Types the year of some dates with its digits turned round: "September 2103". The event stays, without a day. */
export function spoilDates(story: Story): void {
  for (const [i, event] of story.events.entries()) {
    if (!MAY_HAVE.has(event.type) || event.date.earliest === null) continue;
    if (verdict(story, 'date-implausible') !== 'fault') continue;
    const day = dayNumber(event.date.earliest);
    const wrong = `210${calendarDay(day).year % 10}`;
    const changed: CaseEvent = { ...event, date: noDate(monthWords(day).replace(/\d{4}/, wrong)) };
    story.events[i] = changed;
    plantFor(story, 'date-implausible', 'fault', [changed]);
  }
}

/** The next review of a family that is still open: a day to come is not an implausible one. */
export function planNextReview(story: Story): void {
  const episode = story.family.episodes.at(-1);
  if (episode === undefined || episode.closure <= story.asAt || episode.referral > story.asAt - 60) return;
  const stretch = episode.protection ?? episode.inNeed;
  if (stretch === null || stretch.start > story.asAt || stretch.end <= story.asAt) return;
  const isProtection = stretch === episode.protection;
  const day = workingDayFrom(story.asAt + story.stream.whole(8, 80));
  const planned = story.add(
    isProtection ? 'conference' : 'child-in-need-plan-review',
    day,
    episode.children,
    {
      ...story.worker('support', story.asAt),
      occurrence: 'planned',
      recordedOn: isoDay(story.asAt - story.stream.whole(1, 50)),
      codes: isProtection ? codes({ kind: coded('conference', 'review') }) : [],
    },
  );
  plantFor(story, 'date-implausible', 'near-miss', [planned]);
}
