import type { CaseEvent, DayNumber } from '@case-journey/core';
import { referralYearStart, workingDayFrom } from '../calendar.js';
import { plant, verdict, type Verdict } from '../faults/plant.js';
import type { EpisodePlan, Stretch } from '../plan/types.js';
import { better, concern } from '../words/about.js';
import type { EventFields } from './new-event.js';
import { from, type Story } from './story.js';

/** A child in need plan with its reviews; planted: no plan at all, or a plan of years without a review. */
export function inNeedPlan(story: Story, episode: EpisodePlan, stretch: Stretch, referral: CaseEvent): void {
  const { children } = episode;
  const { start, end } = stretch;
  const length = Math.min(end, story.asAt) - start;
  const canDrift = length > 400;
  const absent =
    episode.protection === null && length > 60 && !canDrift ? verdict(story, 'plan-absent') : 'clean';
  if (absent === 'fault') {
    plant(story, 'plan-absent', 'fault', children, [referral]);
    return;
  }
  const unchanged = canDrift ? driftVerdict(story, episode) : 'clean';
  const begun = story.add('child-in-need-plan-start', start, children, {
    ...writtenBy(story, start),
    standing: 'not-stated',
    whatHappened: () => story.say(story.stream.pick(BEGUN), children),
  });
  const reviewed = unchanged === 'fault' ? [] : reviews(story, episode, stretch);
  plant(story, 'plan-without-change', unchanged, children, [begun, ...reviewed]);
  story.add('child-in-need-plan-end', Math.min(workingDayFrom(end), episode.closure), children, {
    ...writtenBy(story, end),
    standing: 'not-stated',
    whatHappened: () => `${better(story, children, end)}.`,
  });
}

/** A plan that began before the first referral year has always drifted: the letter found one from March 2010. */
function driftVerdict(story: Story, episode: EpisodePlan): Verdict {
  const first = story.profile.years[0]?.year ?? 0;
  return episode.referral < referralYearStart(first) ? 'fault' : verdict(story, 'plan-without-change');
}

function reviews(story: Story, episode: EpisodePlan, { start, end }: Stretch): CaseEvent[] {
  const held: CaseEvent[] = [];
  let day = workingDayFrom(start + story.stream.whole(80, 95));
  while (day < end - 10 && day <= story.asAt) {
    const isBetter = story.stream.chance(0.7);
    const on = day;
    const news = (): string =>
      isBetter
        ? better(story, episode.children, on)
        : concern(story, episode.children, on, 'Children’s social care');
    held.push(
      story.add('child-in-need-plan-review', day, episode.children, {
        ...writtenBy(story, day),
        whatHappened: () => `${news()}. ${story.say(story.stream.pick(CHANGED), episode.children)}`,
      }),
    );
    day = workingDayFrom(day + story.stream.whole(80, 100));
  }
  return held;
}

function writtenBy(story: Story, day: DayNumber): EventFields {
  const worker = story.worker('support', day);
  return { ...worker, source: from('Children’s social care', 'Social worker', worker.worker) };
}

const BEGUN: readonly [string, ...string[]] = [
  'a child in need plan was [agreed with the family|written with {mother}]: [visits every four weeks|help with routines|a parenting course|a place at the breakfast club], [a review in three months|school to report each week].',
  'plan: [the family worker comes on Tuesdays|the health visitor weighs {child} each month|a mentor in school|money advice], and [{grandmother} has {children} on Fridays|{mother} sees her doctor|a bigger flat is asked for].',
];

const CHANGED: readonly [string, ...string[]] = [
  '[the plan was changed|one goal was met and a new one set|tasks and dates were agreed again].',
  '[visits go to every six weeks|the mentor carries on|the course is finished and a group begins].',
  '[{mother} asked for one thing at a time|{child} asked to have the meeting in school], and [this was agreed|the plan now says so].',
];
