import { isoDay, NOT_RECORDED, type CaseEvent, type DayNumber } from '@case-journey/core';
import { isWorkingDay } from '../calendar.js';
import { coded, codes, sourceCode, type SourceCode } from '../codes.js';
import { plant, verdict } from '../faults/plant.js';
import type { EpisodePlan } from '../plan/types.js';
import { decided } from './decision.js';
import { bornBy, concern, effectOn } from '../words/about.js';
import { incident } from './incident.js';
import { monthWords } from './rough-date.js';
import { from, frontDoorOn, type Story } from './story.js';

/** From what happened to the referral and what was decided about it; gives the referral and who made it. */
export function frontDoor(story: Story, episode: EpisodePlan): { referral: CaseEvent; source: SourceCode } {
  const { children, referral: day } = episode;
  const source = sourceCode(story.stream, episode.source);
  const isOnRecord = incident(story, episode, source);
  const contactDay = contactDayOf(story, day);
  const worker = story.worker('front-door', contactDay);
  const informant = from(source.agency, source.role, worker.worker);
  story.add('contact', contactDay, children, {
    ...worker,
    source: informant,
    whatHappened: () => contactWords(story, episode, source, isOnRecord),
    knownOn: [{ day: isoDay(contactDay), by: frontDoorOn(story.profile, contactDay) }],
    codes: codes({ source: coded('source', source.code) }),
  });
  contactDecision(story, episode, contactDay);
  const referral = referralEvent(story, episode, source);
  return { referral, source };
}

function contactDayOf(story: Story, day: DayNumber): DayNumber {
  if (!story.stream.chance(0.35)) return day;
  return isWorkingDay(day - 1) ? day - 1 : day;
}

function contactWords(story: Story, episode: EpisodePlan, source: SourceCode, isOnRecord: boolean): string {
  const { children, referral: day } = episode;
  const opening = story.say(openingFor(story, source), children, { role: source.role });
  const born = bornBy(story, children, day);
  const about =
    isOnRecord && born.length > 0
      ? `${story.say(story.stream.pick(ABOUT), born, { worry: story.theme.name })} ${effectOn(story, story.stream.pick(born as [number, ...number[]]), day)}`
      : `${concern(story, children, day, source.agency)}.`;
  return `${opening} ${about}`;
}

/** Of somebody who gave no name, only that they made contact. */
function openingFor(story: Story, { code }: SourceCode): string {
  const opening = story.stream.pick(OPENINGS);
  return code === '9' || code === '10' ? NAMELESS : opening;
}

const NAMELESS = '[contact from|information received from]: {role}.';

const OPENINGS: readonly [string, ...string[]] = [
  '{role} [rang|telephoned|called] [to share a worry|with a concern|to ask for help].',
  '{role} [sent the form|wrote in] [after speaking to {mother}|without {mother}’s knowledge|with {mother}’s agreement].',
  '[contact from: {role}|information received from: {role}].',
  '{role} [asked for advice first and then gave the name|spoke to the duty worker|was put through by the switchboard].',
];

const ABOUT: readonly [string, ...string[]] = [
  '[it was about|the worry is] {worry}.',
  '[they described|the call was about] {worry}, [as reported above|and what had just happened].',
  '[they are worried about {children}|the concern is for {children}]: {worry}.',
];

function contactDecision(story: Story, episode: EpisodePlan, contactDay: DayNumber): void {
  const worker = story.worker('front-door', contactDay);
  const outcomes = episode.enquiries.length > 0 ? ['NEW_REFERRAL', 'CP_ENQUIRY'] : ['NEW_REFERRAL'];
  story.add('contact-decision', episode.referral, episode.children, {
    ...worker,
    source: from('Children’s social care', 'Front door', worker.worker),
    decision: decided(
      story,
      outcomes,
      episode.referral,
      'front-door',
      isFirst(story, episode)
        ? FIRST_REASONS
        : [
            '[The worry is about significant harm|The concern is repeated|Information from partners adds to the concern], so [it becomes a referral|it needs a decision by social care]',
            '[Checks with school and health show|What is known shows] [that this is not the first worry|a change for the worse|that advice alone is not enough]',
          ],
    ),
  });
}

const REFERRAL_OUTCOMES = {
  'no-further-action': 'NFA',
  'not-in-need': 'SINGLE_ASSESSMENT',
  'assessed-closed': 'SINGLE_ASSESSMENT',
  'in-need': 'SINGLE_ASSESSMENT',
  enquiry: 'STRATEGY_DISCUSSION',
  protection: 'STRATEGY_DISCUSSION',
  care: 'CLA_REQUEST',
} as const;

function referralEvent(story: Story, episode: EpisodePlan, source: SourceCode): CaseEvent {
  const { children, referral: day } = episode;
  const worker = story.worker('front-door', day);
  const isNfa = episode.path === 'no-further-action';
  const contradiction = isNfa ? verdict(story, 'nfa-and-private-fostering') : 'clean';
  const outcomes: string[] = [REFERRAL_OUTCOMES[episode.path]];
  if (contradiction === 'fault') outcomes.push('PRIVATE_FOSTERING');
  if (contradiction === 'near-miss') outcomes.push('ADVICE');
  const event = story.add('referral', day, children, {
    ...worker,
    source: from(source.agency, source.role, worker.worker),
    whatHappened: () => referralWords(story, episode),
    decision: decided(
      story,
      outcomes,
      day,
      'front-door',
      isNfa ? NFA_REASONS : isFirst(story, episode) ? FIRST_GO_ON : GO_ON_REASONS,
    ),
    codes: codes({
      need: isNfa ? NOT_RECORDED : coded('need', story.theme.need),
      nfa: coded('yes-no', isNfa ? 'yes' : 'no'),
      source: coded('source', source.code),
    }),
  });
  plant(story, 'nfa-and-private-fostering', contradiction, children, [event]);
  return event;
}

function referralWords(story: Story, episode: EpisodePlan): string {
  const number = story.family.episodes.indexOf(episode);
  const about = { worry: story.theme.name, nth: ORDINALS[number] ?? 'another' };
  return story.say(
    number === 0
      ? '[first referral of the family|the family was not known before]: {worry}.'
      : '[{nth} referral of the family|{nth} referral], [again about {worry}|about {worry} as before]; [the last was in|the one before was in] {before}.',
    episode.children,
    { ...about, before: monthWords(story.family.episodes[number - 1]?.referral ?? episode.referral) },
  );
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

const NFA_REASONS = [
  '[Checks with school and health raised no concern|The incident was over and the other adult has moved out]; [advice was given|the family knows where to get help]',
  '[The threshold is not met|This does not meet the threshold]: [universal services can help|{mother} has acted to keep {children} safe|the school will keep watch]',
  '[The same worry was looked at recently|Another service is already helping] and [nothing new was reported|no sign of harm was found]',
];

function isFirst(story: Story, episode: EpisodePlan): boolean {
  return story.family.episodes[0] === episode;
}

const FIRST_REASONS = [
  '[The worry is about significant harm|Information from partners adds to the concern], so [it becomes a referral|it needs a decision by social care]',
  '[Checks with school and health show|What partners know shows] [more than one worry|that advice alone is not enough|that {children} may be in need]',
  '[The caller is close to the family|The account is clear and recent]; [somebody should see {children}|it goes to a manager today]',
];

const FIRST_GO_ON = [
  '[{children} may be in need|There are several worries at once]; [an assessment is needed to understand what life is like at home|we do not know enough to be sure of safety]',
  '[The information from partners agrees|Two agencies report the same]; [{children} should be seen soon|the home should be visited this week]',
  '[Nothing is known of the family|The family is new here] and [the worry is serious|the account is detailed]; [we need to meet them|they should be visited]',
];

const GO_ON_REASONS = [
  '[{children} may be in need|There are several worries at once]; [an assessment is needed to understand what life is like at home|we do not know enough to be sure of safety]',
  '[The concern has come up before|This is more serious than before] and [earlier help did not last|the change did not last]',
  '[The information from partners agrees|Two agencies report the same]; [{children} should be seen soon|the home should be visited this week]',
];
