import { isoDay } from '../dates/day.js';
import { dateMessages } from '../words/date-messages.js';
import { dayWords } from '../words/date-words.js';
import { gapMessages } from '../words/gap-messages.js';
import { say, withMessages, type Messages } from '../words/messages.js';
import type { Gap } from './gaps.js';

/**
 * A gap in words: "116 days with nothing recorded, between 3 March 2010 and 28 June 2010". From a closure to the next
 * opening: "Not open to social care for 116 days, between ... and ..."; for a part of that time: "While not open to
 * social care, 116 days with nothing recorded, between ... and ...". The two dates are the days beside the gap, on which
 * something is recorded.
 *
 * @param messages - Words of the host's in the place of ours, by key.
 */
export function gapSentence(gap: Gap, messages?: Messages): string {
  const words = withMessages(OURS, messages);
  const state = gap.state === 'closed' && !gap.allClosed ? 'while-closed' : gap.state;
  const key = `gap.${state}${gap.before === null ? '.since' : ''}`;
  const sentence = say(words, key, {
    count: gap.days,
    after: dayWords(isoDay(gap.from - 1), { messages: words }),
    before: dayWords(isoDay(gap.to + 1), { messages: words }),
  });
  if (gap.possible === 0) return sentence;
  return say(words, 'gap.with', { gap: sentence, more: say(words, 'gap.possible', { count: gap.possible }) });
}

const OURS: Messages = { ...dateMessages, ...gapMessages };
