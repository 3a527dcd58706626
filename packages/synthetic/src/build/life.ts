import type { EventType } from '@case-journey/core';
import { isSchoolDay, workingDayFrom, yearsOld } from '../calendar.js';
import { bornBy, concern } from '../words/about.js';
import { incidentType } from '../words/incident-type.js';
import { impactOn } from './incident.js';
import { roughly } from './rough-date.js';
import { from, type Story } from './story.js';

/** Births, and what happens in children's lives while the family is known: good news as well as harm. */
export function life(story: Story): void {
  const { family } = story;
  for (const [position, child] of family.children.entries()) {
    const first = family.episodes.find((episode) => episode.children.includes(position))?.referral;
    if (first !== undefined && child.born >= first) {
      story.add('birth', child.born, [position], {
        source: from('Hospital', 'Midwife'),
        standing: 'observed',
        whatHappened: () => story.say('{child} was born [healthy|a little early and well].', [position]),
      });
    }
  }
  for (const episode of family.episodes) {
    if (episode.path === 'no-further-action') continue;
    let day = episode.referral + story.stream.whole(12, 40);
    while (day < episode.closure && day <= story.asAt) {
      moment(story, day, episode.children);
      day += story.stream.whole(18, 60);
    }
  }
}

interface Moment {
  readonly type: EventType;
  readonly weight: number;
  readonly ages: readonly [number, number];
  readonly agency: string;
  readonly role: string;
  readonly polarity: 'positive' | 'negative' | 'mixed';
  readonly words: string;
  readonly impact: string;
  readonly atSchool?: true;
}

function moment(story: Story, day: number, children: readonly number[]): void {
  const { stream, family } = story;
  const position = stream.pick(children as [number, ...number[]]);
  const age = yearsOld(family.children[position]?.born ?? 0, day);
  if (age < 0) return;
  if (stream.chance(0.22)) {
    harm(story, day, stream.chance(0.6) ? bornBy(story, children, day) : [position]);
    return;
  }
  if (stream.chance(0.25) && age >= 4) {
    words(story, day, position);
    return;
  }
  const open = MOMENTS.map((row) => (age >= row.ages[0] && age <= row.ages[1] ? row.weight : 0));
  const row = MOMENTS[stream.weighted(open)];
  if (row === undefined) return;
  let on = workingDayFrom(day);
  if (row.atSchool) while (!isSchoolDay(on)) on = workingDayFrom(on + 1);
  story.add(
    row.type,
    on,
    [position],
    {
      source: from(row.agency, row.role),
      standing: 'reported',
      whatHappened: () => story.say(row.words, [position]),
      date: roughly(story, on, 0.04),
    },
    () => ({ impact: { polarity: row.polarity, text: story.say(row.impact, [position]) } }),
  );
}

function harm(story: Story, day: number, children: readonly number[]): void {
  const { stream, theme } = story;
  const agency = stream.pick(['School', 'Police', 'Community health', 'Family']);
  const text = story.fresh(() => `${concern(story, children, day, agency)}.`);
  story.add(
    incidentType(theme, text),
    day,
    children,
    { source: from(agency), standing: 'reported', whatHappened: text, date: roughly(story, day, 0.05) },
    impactOn(story, day),
  );
}

function words(story: Story, day: number, position: number): void {
  const on = workingDayFrom(day);
  const worker = story.worker('support', on);
  const said = story.say(story.stream.pick(story.theme.said), [position]);
  const done = story.stream.chance(0.6);
  story.add(
    'child-words',
    on,
    [position],
    {
      ...worker,
      source: from('Children’s social care', 'Social worker', worker.worker),
      standing: 'reported',
      whatHappened: () =>
        story.say(
          '{child} was seen [alone in school|in {his} room|on a walk] and [talked freely|drew while talking|spoke a little].',
          [position],
        ),
    },
    () => ({
      seen: 'yes',
      seenAlone: 'yes',
      said,
      doneBecause: done
        ? story.say(
            'the worker [told {mother}|asked the school|changed the plan] so that {child} [is heard|has a say|gets this].',
            [position],
          )
        : null,
    }),
  );
}

const MOMENTS: readonly Moment[] = [
  {
    type: 'achievement',
    weight: 5,
    ages: [4, 17],
    agency: 'School',
    role: 'Class teacher',
    polarity: 'positive',
    atSchool: true,
    words:
      '{child} [won a prize for reading|joined the choir|scored twice for the team|was star of the week|helped a new pupil settle].',
    impact: '{child} [is proud|smiled all day|told everyone at home].',
  },
  {
    type: 'attendance',
    weight: 4,
    ages: [5, 16],
    agency: 'School',
    role: 'Attendance officer',
    polarity: 'mixed',
    atSchool: true,
    words:
      '{child}’s attendance [fell to|rose to|is] [71%|78%|83%|88%|92%|95%] [this half term|over the last six weeks].',
    impact: '{child} [is catching up|is behind in maths|enjoys being there].',
  },
  {
    type: 'school-change',
    weight: 2,
    ages: [4, 16],
    agency: 'School',
    role: 'Head teacher',
    polarity: 'mixed',
    atSchool: true,
    words: '{child} moved to School [3|5|8|11|14] [after the move of home|at the start of term].',
    impact: '{child} [misses old friends|has made a new friend].',
  },
  {
    type: 'health-assessment',
    weight: 3,
    ages: [0, 3],
    agency: 'Community health',
    role: 'Health visitor',
    polarity: 'mixed',
    words:
      '{child} was [weighed and measured|seen for the two-year check]: [growth is steady|speech is behind|all is well].',
    impact: '{child} [is thriving|will have help with speech|will be seen again in the spring].',
  },
  {
    type: 'missed-appointment',
    weight: 3,
    ages: [0, 15],
    agency: 'Hospital',
    role: 'Clinic',
    polarity: 'negative',
    words: '{child} was not brought to the [eye|hearing|dental|growth] clinic.',
    impact: '{child} [waits longer for treatment|still has toothache|cannot see the board well].',
  },
  {
    type: 'hospital',
    weight: 2,
    ages: [0, 17],
    agency: 'Hospital',
    role: 'Emergency department',
    polarity: 'negative',
    words:
      '{child} was seen in hospital after [a fall from a bike|an asthma attack|a burn from a hot drink]; the account [fits|was thought to fit].',
    impact: '{child} [was in pain|was frightened and is well again].',
  },
  {
    type: 'household-change',
    weight: 3,
    ages: [0, 17],
    agency: 'Family',
    role: 'Mother',
    polarity: 'mixed',
    words: '[an uncle moved in|{partner} moved out|a cousin came to stay|{grandmother} moved in to help].',
    impact: '{child} [shares a room now|is glad of it|is unsettled].',
  },
  {
    type: 'move',
    weight: 2,
    ages: [0, 17],
    agency: 'Housing',
    role: 'Housing officer',
    polarity: 'mixed',
    words: 'the family moved to [a larger flat|temporary housing|a house near {grandmother}].',
    impact: '{child} [has {his} own bed|is far from school].',
  },
  {
    type: 'exclusion',
    weight: 1,
    ages: [10, 16],
    agency: 'School',
    role: 'Head of year',
    polarity: 'negative',
    atSchool: true,
    words: '{child} was excluded for [two|three] days after [a fight|swearing at staff].',
    impact: '{child} [says it was unfair|is at home alone].',
  },
  {
    type: 'service-start',
    weight: 2,
    ages: [0, 17],
    agency: 'Voluntary organisation',
    role: 'Project worker',
    polarity: 'positive',
    words: '[play therapy|a young carers’ group|a parenting course|counselling in school] began.',
    impact: '{child} [looks forward to it|has somebody to talk to].',
  },
  {
    type: 'parent-words',
    weight: 2,
    ages: [0, 17],
    agency: 'Family',
    role: 'Mother',
    polarity: 'mixed',
    words:
      '{mother} said that [she feels listened to|too many workers have come and gone|she wants the plan to end soon|she is proud of {child}].',
    impact: '{child} [knows that {mother} is trying|heard this too].',
  },
];
