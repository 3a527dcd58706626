import { addMonths, dayNumber, isoDay, type DayNumber } from '@case-journey/core';
import { plusWorkingDays, workingDayFrom } from '../calendar.js';
import { coded, codes } from '../codes.js';
import { CLOSURES } from '../plan/profile.js';
import type { EpisodePlan, Stretch } from '../plan/types.js';
import { decided } from './decision.js';
import { from, type Story } from './story.js';

/** A time of being looked after: how it began, where the children lived, reviews, orders, and how it ended. */
export function care(story: Story, episode: EpisodePlan): void {
  if (episode.care === null) return;
  const { children } = episode;
  const { start, end } = episode.care;
  const worker = story.worker('care', start);
  const source = from('Children’s social care', 'Social worker', worker.worker);
  const about = { ...worker, source };
  const withCourt = story.stream.chance(0.55) || reasonOf(episode) === 'RC1' || reasonOf(episode) === 'RC4';
  story.add('management-decision', start, children, {
    ...about,
    decision: decided(story, [withCourt ? 'LEGAL_ACTION' : 'ACCOMMODATE'], start, 'care', [
      '[{mother} asked for it|{mother} agreed] and [{children} cannot be kept safe at home for now|no relative could take {children}]',
      '[The risks at home are too high|Change did not come in time]; [relatives were asked first|all else was tried], and [it is the safe choice|the plan is to work towards home]',
    ]),
  });
  story.add('looked-after-start', start, children, {
    ...about,
    standing: 'not-stated',
    codes: codes({
      'legal-status': coded('legal', withCourt ? 'C1' : 'V2'),
      need: coded('need', story.theme.need),
    }),
    whatHappened: () =>
      story.say(
        '{children} moved to [foster carers|a foster family], with [{their} own clothes and toys|a favourite blanket|school clothes]; [{mother} came along|{mother} said goodbye at home].',
        children,
      ),
  });
  placement(story, episode, start, '[foster carers who live near the school|foster carers in the next area]');
  if (withCourt) {
    story.add('order-start', workingDayFrom(start + 1), children, {
      ...about,
      standing: 'found',
      codes: codes({ 'legal-status': coded('legal', 'C1') }),
      whatHappened: 'An interim care order was made.',
    });
  }
  if (end - start > 400)
    placement(
      story,
      episode,
      workingDayFrom(start + 190),
      '[carers who live near {their} family|long-term carers|the aunt and her partner]',
    );
  reviewsOf(story, episode, episode.care);
  ending(story, episode, end);
}

function placement(story: Story, episode: EpisodePlan, day: DayNumber, where: string): void {
  const worker = story.worker('care', day);
  story.add('placement-start', day, episode.children, {
    ...worker,
    source: from('Children’s social care', 'Social worker', worker.worker),
    standing: 'not-stated',
    codes: codes({ placement: coded('placement', 'U4') }),
    whatHappened: () => story.say(`{children} now {live} with ${where}.`, episode.children),
  });
}

/** Within 20 working days, then 3 months, then every 6 months. */
function reviewsOf(story: Story, episode: EpisodePlan, { start, end }: Stretch): void {
  let review = plusWorkingDays(start, story.stream.whole(14, 20));
  for (let number = 1; review < end; number += 1) {
    story.add('looked-after-review', review, episode.children, {
      ...story.worker('care', review),
      source: from('Children’s social care', 'Reviewing officer'),
      whatHappened: () =>
        story.say(
          '{child} [came to the review|wrote down what {he} wanted to say|asked the carer to speak]; [health and school plans are in place|the dentist is still to be seen|time with {mother} goes well].',
          episode.children,
        ),
    });
    const latest = dayNumber(addMonths(isoDay(review), number === 1 ? 3 : 6));
    review = workingDayFrom(latest - story.stream.whole(4, 20));
  }
}

function ending(story: Story, episode: EpisodePlan, end: DayNumber): void {
  const worker = story.worker('care', end);
  const reason = reasonOf(episode);
  const about = {
    ...worker,
    source: from('Children’s social care', 'Social worker', worker.worker),
    standing: 'not-stated' as const,
  };
  const { children } = episode;
  if (reason === 'RC1') {
    story.add('adoption-step', workingDayFrom(end - 150), children, {
      ...about,
      whatHappened: () =>
        story.say(
          '{children} [met|moved in with] the adopters; [the first days went gently|the carers wrote a life book].',
          children,
        ),
    });
  }
  if (reason === 'RC4')
    story.add('order-start', end, children, {
      ...about,
      codes: codes({ order: coded('order', 'special-guardianship') }),
      whatHappened: 'A special guardianship order was made to the grandparents.',
    });
  story.add('looked-after-end', end, children, {
    ...about,
    codes: codes({
      ceased: coded(
        'ceased',
        reason === 'RC1' ? 'E11' : reason === 'RC4' ? 'E45' : reason === 'RC6' ? 'E7' : 'E4A',
      ),
    }),
    whatHappened: () =>
      story.say(
        ENDINGS[reason ?? 'RC7'] ??
          '{children} [went home to {mother}|returned home] with [a plan of support|weekly visits at first].',
        children,
      ),
  });
  if (reason === 'RC6')
    story.add('care-leaver-start', end, children, {
      ...about,
      whatHappened: () =>
        story.say(
          '{child} has a personal adviser and [a room in shared housing|stays on with the carers].',
          children,
        ),
    });
}

const ENDINGS: Readonly<Record<string, string>> = {
  RC1: 'an adoption order was made.',
  RC4: '{children} {live} with the grandparents for good.',
  RC6: '{child} turned 18.',
};

function reasonOf(episode: EpisodePlan): string | undefined {
  return CLOSURES[episode.reason];
}
