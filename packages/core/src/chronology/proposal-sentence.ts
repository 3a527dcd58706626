import { isIsoDay } from '../dates/day.js';
import { dateMessages } from '../words/date-messages.js';
import { dayWords } from '../words/date-words.js';
import { eventMessages } from '../words/event-messages.js';
import { typeWords } from '../words/event-title.js';
import { say, withMessages, type Messages } from '../words/messages.js';
import { proposalMessages } from '../words/proposal-messages.js';
import type { RuleParams } from './judge-event.js';

/**
 * Why a rule proposes events, or leaves them in the record, in plain words: "A strategy discussion was held."; "3
 * missed appointments within 12 months: 3 March 2012 to 9 January 2013."; "Phone call: routine, kept in the record."
 *
 * @param messages - Words of the host's in the place of ours, by key: {@link proposalMessages} and those of events and
 * dates.
 */
export function proposalSentence(
  { rule, params }: { readonly rule: string; readonly params: RuleParams },
  messages?: Messages,
): string {
  const words = withMessages(OURS, messages);
  const known = new Map<string, string | number>(params);
  const more = MORE.flatMap(([name, key]) => {
    const count = known.get(name);
    return count === undefined ? [] : [say(words, key, { count })];
  });
  const because = known.get('because');
  if (because !== undefined) more.push(say(words, `proposal.${because}`));
  return [mainSentence(rule, known, words), ...more].join(' ');
}

const OURS: Messages = { ...eventMessages, ...dateMessages, ...proposalMessages };

const MORE = [
  ['closer', 'proposal.closer'],
  ['sameDay', 'proposal.same-day'],
  ['older', 'proposal.older'],
] as const;

const REPEATED = 'repeated-';

function mainSentence(rule: string, known: ReadonlyMap<string, string | number>, words: Messages): string {
  const isPattern = rule.startsWith(REPEATED);
  const key = !isPattern
    ? `rule.${rule}`
    : known.has('longer')
      ? 'proposal.pattern.longer'
      : 'proposal.pattern';
  const what = isPattern ? say(words, `pattern.${rule.slice(REPEATED.length)}`) : whatWords(known, words);
  const params = Object.fromEntries(
    [...known].map(([name, value]) => [
      name,
      isDayParam(value) ? dayWords(value, { messages: words }) : value,
    ]),
  );
  return say(words, key, { ...params, what });
}

function isDayParam(value: string | number): value is string {
  return typeof value === 'string' && isIsoDay(value);
}

function whatWords(known: ReadonlyMap<string, string | number>, words: Messages): string {
  const type = String(known.get('type') ?? '');
  const key = `type.${type}.${String(known.get('kind') ?? '')}`;
  return Object.hasOwn(words, key) ? say(words, key) : typeWords(type, words);
}
