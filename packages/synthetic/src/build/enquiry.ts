import { isoDay, NOT_RECORDED, type DayNumber } from '@case-journey/core';
import { coded, codes } from '../codes.js';
import type { EnquiryPlan, EpisodePlan } from '../plan/types.js';
import { decided } from './decision.js';
import { from, type Story } from './story.js';

/** The section 47 enquiries of an episode, from strategy discussion to conference. */
export function enquiries(story: Story, episode: EpisodePlan): void {
  for (const enquiry of episode.enquiries) oneEnquiry(story, episode, enquiry);
  if (episode.transferIn && episode.protection !== null)
    conference(story, episode, episode.protection.start, 'transfer-in');
}

function oneEnquiry(story: Story, episode: EpisodePlan, enquiry: EnquiryPlan): void {
  const { children } = episode;
  const { strategy, end } = enquiry;
  const worker = story.worker('assessment', strategy);
  const source = from('Children’s social care', 'Social worker', worker.worker);
  story.add('strategy-discussion', strategy, children, {
    ...worker,
    source,
    people: ['Police', 'Community health', 'School'].map((label) => ({ label, role: 'attended' })),
    whatHappened: () =>
      `${story.say('[police, health and social care|social care and police|four agencies] [shared what they knew|talked by phone] and agreed [a joint enquiry|that social care would lead]', children)}.`,
    decision: decided(story, ['SECTION_47'], strategy, 'assessment', [
      '[There is reasonable cause to suspect significant harm|What was reported, with what was known, may mean significant harm]; [{children} must be seen today|a medical will be arranged]',
    ]),
  });
  story.add('section-47-start', strategy, children, { ...worker, source, standing: 'not-stated' });
  const goesOn = enquiry.conference !== null;
  story.add(
    'section-47-end',
    end,
    children,
    {
      ...worker,
      source,
      standing: goesOn ? 'found' : 'not-proved',
      whatHappened: () =>
        story.say(
          goesOn
            ? 'concerns were [borne out|substantiated] and {children} [{are} likely to suffer significant harm|{remain} at risk]; [{mother} was told in person|this was shared with the family].'
            : 'concerns were [not borne out|borne out in part], and {children} {are} [not thought to be at continuing risk|safe with the steps that {mother} has taken].',
          children,
        ),
      decision: decided(story, [goesOn ? 'CP_CONFERENCE' : 'NFA_CONTINUE_SINGLE'], end, 'assessment', [
        goesOn
          ? '[The harm is likely to go on without a plan|The family and agencies need one plan]'
          : '[{mother} can keep {children} safe|The account of the injury fits]; [the assessment goes on|support is agreed]',
      ]),
    },
    () => ({ seen: 'yes', seenAlone: 'yes' }),
  );
  if (enquiry.conference !== null) conference(story, episode, enquiry.conference, 'initial');
}

function conference(story: Story, episode: EpisodePlan, day: DayNumber, kind: string): void {
  const worker = story.worker('support', day);
  const isUnborn = episode.children.every((position) => (story.family.children[position]?.born ?? 0) > day);
  story.add('conference', day, episode.children, {
    ...worker,
    source: from('Children’s social care', 'Conference chair', null),
    people: [
      { label: 'Mother', role: 'attended' },
      { label: 'School', role: 'attended' },
      { label: 'Community health', role: 'attended' },
      { label: 'Police', role: story.stream.chance(0.6) ? 'contributed' : 'invited' },
    ],
    whatHappened: () =>
      story.say(
        '[all agencies but one|all agencies] [sent reports|gave reports]; {mother} [spoke|brought a friend] and [agreed with most of it|did not agree with all of it].',
        episode.children,
      ),
    decision: decided(
      story,
      [episode.protection === null ? 'NO_PLAN' : 'CP_PLAN'],
      day,
      'support',
      [
        '[The threshold for a plan is met|All members agreed that a plan is needed]: [{children} {have} been harmed and it is likely to go on|the same harm has happened before]',
      ],
      'Child protection conference',
    ),
    codes: codes({
      kind: coded('conference', isUnborn ? 'pre-birth' : kind),
      category: episode.protection === null ? NOT_RECORDED : coded('abuse', story.theme.category),
    }),
    values: [{ field: 'held', raw: isoDay(day), value: isoDay(day) }],
  });
}
