import { addMonths, dayNumber, isoDay, type CaseEvent, type DayNumber } from '@case-journey/core';
import { isWorkingDay, plusWorkingDays, referralYear } from '../calendar.js';
import { coded, codes } from '../codes.js';
import { plant } from '../faults/plant.js';
import type { EpisodePlan, Stretch } from '../plan/types.js';
import { better, concern } from '../words/about.js';
import { decided } from './decision.js';
import { inNeedPlan } from './in-need-plan.js';
import { from, type Story } from './story.js';

/** The plans of an episode: child protection, then child in need, each with its reviews. */
export function plans(story: Story, episode: EpisodePlan, referral: CaseEvent): void {
  if (episode.protection !== null) protectionPlan(story, episode, episode.protection);
  if (episode.inNeed !== null) inNeedPlan(story, episode, episode.inNeed, referral);
  else if (episode.protection !== null && story.stream.chance(0.3)) {
    plant(story, 'plan-absent', 'near-miss', episode.children, [referral]);
  }
}

function protectionPlan(story: Story, episode: EpisodePlan, { start, end }: Stretch): void {
  const { children } = episode;
  const worker = story.worker('support', start);
  const category = coded('abuse', story.theme.category);
  story.add('protection-plan-start', start, children, {
    ...worker,
    source: from('Children’s social care', 'Conference chair', worker.worker),
    standing: 'not-stated',
    codes: codes({ category }),
    whatHappened: () =>
      story.say(
        'the plan says [what must change|who does what]: {mother} will [keep every appointment|work with the service|tell us if {partner} comes back] and {children} will be seen [alone every ten working days|at home and in school].',
        children,
      ),
  });
  const coreGroup = plusWorkingDays(start, story.stream.whole(5, 10));
  if (coreGroup < end) {
    story.add('core-group', coreGroup, children, {
      ...worker,
      source: from('Children’s social care', 'Social worker', worker.worker),
      whatHappened: () =>
        story.say(
          'the core group [made the plan more exact|agreed tasks and dates]; [school and health came|the nursery and the health visitor came|the learning mentor came] and {mother} [had her say|asked for a later time for visits].',
          children,
        ),
    });
  }
  reviews(story, episode, { start, end });
  endProtection(story, episode, end);
}

function endProtection(story: Story, episode: EpisodePlan, end: DayNumber): void {
  const worker = story.worker('support', end);
  const toCare = episode.care !== null;
  story.add('protection-plan-end', end, episode.children, {
    ...worker,
    source: from('Children’s social care', 'Conference chair', worker.worker),
    standing: 'not-stated',
    whatHappened: () =>
      toCare
        ? story.say('the plan ended because {children} became looked after.', episode.children)
        : `${better(story, episode.children, end)}.`,
    decision: decided(story, [toCare ? 'LOOKED_AFTER' : 'STEP_DOWN'], end, 'support', [
      toCare
        ? '[{children} {are} now looked after|The care plan takes the place of this one]'
        : '[The risk is lower|Change has been kept up for three months], and [a child in need plan is enough|help goes on under a child in need plan]',
    ]),
  });
}

/** Review conferences: the first within three months of the plan, then at most six months apart; some late. */
function reviews(story: Story, episode: EpisodePlan, { start, end }: Stretch): void {
  let due = dayNumber(addMonths(isoDay(start), 3));
  for (;;) {
    const late = story.stream.chance(lateShare(story, due));
    const held = late
      ? plusWorkingDays(due, story.stream.whole(2, 15))
      : lastWorkingDay(due - story.stream.whole(0, 12));
    if (held >= end) return;
    story.add('conference', held, episode.children, {
      ...story.worker('support', held),
      source: from('Children’s social care', 'Conference chair'),
      codes: codes({ kind: coded('conference', 'review') }),
      whatHappened: () =>
        `${story.stream.chance(0.6) ? better(story, episode.children, held) : concern(story, episode.children, held, 'Children’s social care')}. ${story.say(story.stream.pick(MEMBERS), episode.children)}`,
      decision: decided(
        story,
        ['CP_PLAN'],
        held,
        'support',
        ['[There is progress, but it is new|Change is slow]; [the plan goes on|the plan is still needed]'],
        'Review conference',
      ),
      values: [{ field: 'due', raw: isoDay(due), value: isoDay(due) }],
    });
    due = dayNumber(addMonths(isoDay(held), 6));
  }
}

function lateShare(story: Story, day: DayNumber): number {
  return story.profile.years.find((row) => row.year === referralYear(day))?.lateReviews ?? 0;
}

function lastWorkingDay(day: DayNumber): DayNumber {
  let result = day;
  while (!isWorkingDay(result)) result -= 1;
  return result;
}

const MEMBERS: readonly [string, ...string[]] = [
  '[school|the health visitor|the drug worker|the housing officer] [sent a report|came in person|could not come and wrote].',
  '{mother} [spoke first|had a friend with her|asked for fewer visits], and [was listened to|the chair thanked her|this was talked over].',
  'the members [were of one mind|did not all agree], and [the tasks were shared out again|two tasks are overdue|most tasks are done].',
];
