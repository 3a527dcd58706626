import { isoDay, type CaseEvent, type DayNumber, type EventChild } from '@case-journey/core';
import { yearsOld } from '../calendar.js';
import { coded, codedAll, codes } from '../codes.js';
import { plant, verdict, type Verdict } from '../faults/plant.js';
import type { AssessmentPlan, EpisodePlan } from '../plan/types.js';
import { bornBy, concern } from '../words/about.js';
import { decided } from './decision.js';
import { from, type Story } from './story.js';

/** The assessments of an episode, each with its start and its end: what was found, who was seen, what was decided. */
export function assessments(story: Story, episode: EpisodePlan): void {
  for (const [i, assessment] of episode.assessments.entries()) {
    const worker = story.worker('assessment', assessment.start);
    const kind = codes({ kind: coded('assessment', assessment.kind) });
    story.add('assessment-start', assessment.start, episode.children, {
      ...worker,
      source: from('Children’s social care', 'Social worker', worker.worker),
      codes: kind,
      standing: 'not-stated',
    });
    endOf(story, episode, assessment, i === episode.assessments.length - 1);
  }
}

function endOf(story: Story, episode: EpisodePlan, assessment: AssessmentPlan, isLast: boolean): void {
  const { children } = episode;
  const born = children.filter(
    (position) => (story.family.children[position]?.born ?? 0) <= assessment.start,
  );
  const seen = born.length === 0 ? 'clean' : verdict(story, 'seen-not-recorded');
  const worker = story.worker('assessment', assessment.end);
  const outcome = isLast ? outcomeOf(episode) : 'FURTHER_ASSESSMENT';
  const event: CaseEvent = story.add(
    'assessment-end',
    assessment.end,
    children,
    {
      ...worker,
      source: from('Children’s social care', 'Social worker', worker.worker),
      standing: 'found',
      whatHappened: () => findings(story, children, assessment.end, outcome),
      decision: decided(
        story,
        [outcome],
        assessment.end,
        'assessment',
        outcome === 'NFA' ? NOT_IN_NEED : IN_NEED,
      ),
      codes: codes({
        factors: codedAll('factors', story.theme.factors.join(' ')),
        kind: coded('assessment', assessment.kind),
      }),
      values: [{ field: 'authorised', raw: isoDay(assessment.end), value: isoDay(assessment.end) }],
    },
    (position) => seenFacts(story, position, assessment, seen),
  );
  plant(story, 'seen-not-recorded', seen, born, [event]);
}

function outcomeOf(episode: EpisodePlan): string {
  switch (episode.path) {
    case 'not-in-need':
      return 'NFA';
    case 'assessed-closed':
      return 'REFERRAL_TO_OTHER_AGENCY';
    case 'care':
      return 'CLA_REQUEST';
    case 'protection':
      return 'STRATEGY_DISCUSSION';
    default:
      return 'PROV_OF_SERVICES';
  }
}

function seenFacts(
  story: Story,
  position: number,
  assessment: AssessmentPlan,
  seen: Verdict,
): Partial<EventChild> {
  const born = story.family.children[position]?.born ?? 0;
  if (born > assessment.start) return { seen: 'not-applicable', seenAlone: 'not-applicable' };
  if (seen === 'fault') return { seen: 'not-recorded', seenAlone: 'not-recorded' };
  if (seen === 'near-miss') {
    return {
      seen: 'no',
      seenAlone: 'no',
      notSeenWhy: 'Staying with relatives; seen by the health visitor instead.',
    };
  }
  if (yearsOld(born, assessment.start) < 3) return { seen: 'yes', seenAlone: 'not-applicable' };
  const said = story.stream.chance(0.5) ? story.say(story.stream.pick(story.theme.said), [position]) : null;
  return {
    seen: 'yes',
    seenAlone: story.stream.chance(0.7) ? 'yes' : 'no',
    said,
    ...(said !== null && story.stream.chance(0.6)
      ? { doneBecause: story.say(story.stream.pick(DONE), [position]) }
      : {}),
  };
}

function findings(story: Story, children: readonly number[], day: DayNumber, outcome: string): string {
  const born = bornBy(story, children, day);
  if (born.length === 0)
    return `${concern(story, children, day, 'Children’s social care')}. ${story.say(story.stream.pick(BEFORE_BIRTH), children)}`;
  const strength = story.say(story.stream.pick(STRENGTHS), born);
  if (outcome === 'NFA') return `${strength} ${story.say(story.stream.pick(NO_NEED), children)}`;
  return `${concern(story, children, day, 'Children’s social care')}. ${strength}`;
}

const DONE: readonly [string, ...string[]] = [
  '[a quiet space|time with a named adult] [was arranged|was agreed] in school.',
  'time with [the grandmother|the father] was [agreed|made longer].',
  'what {child} said was [read to|talked over with] {mother}, and {mother} agreed to change it.',
  'the plan now [says what {child} asked for|has {child}’s own goal in it].',
];

const STRENGTHS: readonly [string, ...string[]] = [
  '{mother} [was open|let us in|spoke honestly] and [wants things to change|asked for help with routines].',
  '{grandmother} [helps every week|is close to {children}|can be rung at any time].',
  '{children} [{are} close to {mother}|{are} well liked by others|{have} family nearby].',
  'the home was [warm|clean and welcoming|full of toys] and {children} {were} [at ease|dressed for the weather].',
  '[there is laughter at home|there are good routines at bedtime|the family goes to the park on Saturdays], and {mother} [knows what {child} likes|is proud of {child}|talks of plans for the summer].',
];

const BEFORE_BIRTH: readonly [string, ...string[]] = [
  '{grandmother} [will come to stay|has the room ready], and {mother} [wants help|has met the health visitor].',
  'the assessment [looked at both parents’ childhoods|asked the midwife and the doctor]; [{mother} is open about the past|a plan for the birth is needed].',
];

const NO_NEED: readonly [string, ...string[]] = [
  '[we found no sign of harm|the worry was not borne out|the matter had been put right before we came].',
  '[{mother} has acted to keep {children} safe|the school and the health visitor have no worries] and [no service is needed|universal services are enough].',
];

const NOT_IN_NEED = [
  '[{children} {are} not in need|No service is needed]: [{mother} has put it right|the assessment found a family that copes]',
];
const IN_NEED = [
  '[{children} {need} services|{children} {are} in need] because [the worries have gone on for some time|change without help is unlikely]',
  '[{mother} agrees to a plan|There is motivation], but [support is needed to keep it up|earlier change did not last]',
];
