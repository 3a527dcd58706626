import { isIsoDay } from '../dates/day.js';
import { dateMessages } from '../words/date-messages.js';
import { dayWords } from '../words/date-words.js';
import { eventMessages } from '../words/event-messages.js';
import { typeWords } from '../words/event-title.js';
import { say, withMessages, type Messages } from '../words/messages.js';
import { proposalMessages } from '../words/proposal-messages.js';
import type { RuleParams } from './judge-event.js';

/**
 * Why a rule proposes events, or leaves them in the record, in plain words that tell which test is met: "Referral: a
 * decision on the threshold."; "3 missed appointments within 12 months: 3 March 2012 to 9 January 2013."; "Phone call:
 * routine, kept in the record."
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

/**
 * The plain name of a rule, as a heading has it: "Repeated: signs of neglect", "Strategy discussion", "Child not seen".
 * A rule that is not ours is told by the name that it has.
 *
 * @param messages - Words of the host's in the place of ours, by key: `rule-name.` and the rule's name, and those of
 * events and patterns.
 */
export function ruleWords(rule: string, messages?: Messages): string {
  const words = withMessages(OURS, messages);
  if (rule.startsWith(REPEATED)) {
    const what = `pattern.${rule.slice(REPEATED.length)}`;
    return Object.hasOwn(words, what) ? say(words, 'rule-name.pattern', { what: say(words, what) }) : rule;
  }
  const key = [`rule-name.${rule}`, `type.${rule}`].find((known) => Object.hasOwn(words, known));
  return key === undefined ? rule : say(words, key);
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
