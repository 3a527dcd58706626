import type { DayNumber } from '@case-journey/core';
import type { Story } from '../build/story.js';
import { yearsOld } from '../calendar.js';

type Kind = 'concerns' | 'better' | 'impact';
type Teller = 'police' | 'health' | 'school' | 'any' | 'worker';

/** What was worrying, as an agency could have told it, about one of the children, as old as the child was. No full stop. */
export function concern(story: Story, children: readonly number[], day: DayNumber, agency: string): string {
  return tell(story, 'concerns', children, day, tellerOf(agency));
}

/** What was better, about one of the children, as old as the child was. No full stop. */
export function better(story: Story, children: readonly number[], day: DayNumber): string {
  return tell(story, 'better', children, day, 'any');
}

/** What the family's worry does to one child: "Child A sleeps badly since then." */
export function effectOn(story: Story, position: number, day: DayNumber): string {
  const effect = tell(story, 'impact', [position], day, 'any');
  if (ageOf(story, position, day) < 0) return `${effect}.`;
  const verb = STATES.test(effect) ? 'is ' : '';
  return `${story.say('{child}', [position])} ${verb}${effect.charAt(0).toLowerCase()}${effect.slice(1)}.`;
}

/** The children of a group who are born by a day. */
export function bornBy(story: Story, children: readonly number[], day: DayNumber): readonly number[] {
  const born = children.filter((position) => (story.family.children[position]?.born ?? 0) <= day);
  return born.length === children.length ? children : born;
}

function tell(story: Story, kind: Kind, children: readonly number[], day: DayNumber, teller: Teller): string {
  const born = bornBy(story, children, day);
  if (born.length === 0) return story.say(story.stream.pick(UNBORN[kind]), children);
  const subject =
    story.theme.ages[0] >= 11 ? (born[0] ?? 0) : story.stream.pick(born as [number, ...number[]]);
  const patterns = patternsFor(story, kind, teller, ageOf(story, subject, day) < 4);
  return story.sayOf(subject, story.stream.pick(patterns), born);
}

function ageOf(story: Story, position: number, day: DayNumber): number {
  return yearsOld(story.family.children[position]?.born ?? 0, day);
}

function tellerOf(agency: string): Teller {
  if (agency === 'Children’s social care') return 'worker';
  if (agency === 'Police') return 'police';
  if (agency === 'School' || agency === 'Nursery' || agency === 'Education welfare') return 'school';
  return /health|hospital|GP/i.test(agency) ? 'health' : 'any';
}

const known = new Map<string, readonly [string, ...string[]]>();

function patternsFor(
  story: Story,
  kind: Kind,
  teller: Teller,
  isSmall: boolean,
): readonly [string, ...string[]] {
  const key = `${story.theme.name} ${kind} ${teller} ${isSmall ? 'small' : ''}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const all = story.theme[kind];
  const suited = all.filter((pattern) => !(isSmall && NOT_OF_THE_SMALL.test(pattern)));
  const told = suited.filter((pattern) => kind !== 'concerns' || couldTell(pattern, teller));
  const best = told.length > 0 ? told : suited.length > 0 ? suited : isSmall ? SMALL[kind] : all;
  const [first = all[0], ...others]: readonly string[] = best;
  const result = [first, ...others] as const;
  known.set(key, result);
  return result;
}

const MARKS = {
  police: /police|officer/,
  health: /health visitor|clinic|ward|nurse|doctor|treatment service/,
  school: /school|class|nursery|teacher/,
};

function couldTell(pattern: string, teller: Teller): boolean {
  if (teller === 'worker') return true;
  const marked = (['police', 'health', 'school'] as const).filter((mark) => MARKS[mark].test(pattern));
  return marked.length === 0 || (teller !== 'any' && marked.includes(teller));
}

const NOT_OF_THE_SMALL =
  /school|class|homework|friend|mentor|counsellor|said that|told|alone|phoned|being late|teacher|carer|worries|getting into trouble|teased|when \{child\} was collected|jobs|young ones|collect \{him\}|absent|takes care/;

/** Words that need "is" before them: "frightened at home", "in pain". */
const STATES =
  /^(frightened|anxious|tired|hungry|often|behind|in |wary|quiet|out |at |angry|controlled|cut|uncomfortable)/i;

const UNBORN: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
  concerns: [
    '{mother} is pregnant and [has not been to the midwife|booked late with the midwife|has missed two scans]',
    '{mother} is expecting a baby and [is afraid of {partner}|has nowhere settled to live|uses alcohol]',
    'the midwife [is worried about|asked for advice about] an unborn baby: [earlier children live with relatives|{mother} is very young and alone|{partner} is known to be violent]',
  ],
  better: [
    '{mother} [keeps every appointment|has moved in with {grandmother}|has the cot and clothes ready]',
    '{mother} [has stopped drinking|went to the birth class] and [the midwife is pleased|feels ready]',
  ],
  impact: [
    '[the baby is due soon|nothing is ready for the birth]',
    '[the baby may be at risk before and after birth|there is little time to prepare]',
  ],
};

const SMALL: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
  concerns: [
    '{child} [was left to cry|was in a wet nappy|slept on the floor] and {mother} [did not notice|said she was too tired]',
  ],
  better: [
    '{child} [smiles and babbles|has gained weight|sleeps well] and {mother} [plays with {him}|is gentle and quick to respond]',
  ],
  impact: ['[is unsettled and cries|is hard to soothe|startles at loud voices]'],
};
