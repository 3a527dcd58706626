import { clauseWords, joined } from '../filter/clause-words.js';
import { filterPhrase, filterWords } from '../filter/filter-sentence.js';
import { isEventType } from '../model/vocabulary.js';
import { caseFilterMessages } from '../words/case-filter-messages.js';
import { typeWords } from '../words/event-title.js';
import { say, type Messages } from '../words/messages.js';
import type { CaseClause, CaseFilter, DaysUnit, DaysWithin, FollowsClause } from './case-filter.js';

/** Every word that the sentence of a filter of cases needs. */
export const caseFilterWords: Messages = { ...filterWords, ...caseFilterMessages };

/** How a sentence names what a filter knows only by id, and in which language it counts. */
export interface CaseFilterSentenceOptions {
  /** What to call cases, by id. An id without a name stands for itself. */
  readonly names?: ReadonlyMap<string, string>;
  /** Plural forms; British English by default. */
  readonly locale?: string;
}

/**
 * Which cases a filter shows, in plain English and without a full stop: "Cases beginning with “Referral”, in which
 * “Referral” is not followed by “Allocation” within 1 working day".
 */
export function caseFilterSentence(
  filter: CaseFilter,
  messages: Messages = caseFilterWords,
  options: CaseFilterSentenceOptions = {},
): string {
  const words: Words = { messages, ...options };
  const parts = filter.kind === 'and' ? filter.filters : [filter];
  if (parts.length === 0) return say(messages, 'case-filter.all');
  if (filter.kind === 'or' && filter.filters.length === 0) return say(messages, 'case-filter.nothing');
  const phrases = parts.map((part) => phrase(part, words, parts.length === 1));
  return phrases.reduce(
    (before, part, at) =>
      say(messages, at === 0 ? 'case-filter.first' : 'case-filter.next', { before, part }),
    say(messages, 'case-filter.cases'),
  );
}

interface Words extends CaseFilterSentenceOptions {
  readonly messages: Messages;
}

function phrase(filter: CaseFilter, words: Words, isWhole = false): string {
  const { messages } = words;
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const [only, ...others] = filter.filters;
      if (only === undefined)
        return say(messages, filter.kind === 'and' ? 'case-filter.any' : 'case-filter.none');
      if (others.length === 0) return phrase(only, words, isWhole);
      const parts = joined(
        filter.filters.map((each) => phrase(each, words)),
        filter.kind,
        words,
      );
      return isWhole ? parts : say(messages, 'filter.group', { parts });
    }
    case 'not':
      return say(messages, 'case-filter.not', { part: phrase(filter.filter, words) });
    default:
      return clausePhrase(filter, words);
  }
}

function clausePhrase(clause: CaseClause, words: Words): string {
  const { messages, locale } = words;
  const key = `case-filter.is.${clause.kind}`;
  switch (clause.kind) {
    case 'dates':
      return datesPhrase(clause, words);
    case 'some-event':
      return say(messages, key, { part: filterPhrase(clause.filter, messages, words) });
    case 'follows':
      return followsPhrase(clause, words);
    case 'absent':
      return say(messages, key, {
        first: activities(clause.first, words),
        then: activities(clause.then, words),
        days: days(clause.days, clause.unit, words),
      });
    case 'repeats': {
      const values = clause.activities === null ? null : activities(clause.activities, words);
      return say(
        messages,
        values === null ? `${key}.any` : key,
        { values: values ?? '', count: clause.least },
        locale,
      );
    }
    case 'duration':
      return say(messages, key, { days: bounds(clause.within, 'length', words) });
    case 'size':
      return sizePhrase(clause, words);
    default:
      return listPhrase(clause, words);
  }
}

function followsPhrase({ first, then, how, within }: FollowsClause, words: Words): string {
  const { messages } = words;
  const names = { first: activities(first, words), then: activities(then, words) };
  const part = say(messages, `case-filter.is.follows.${how}`, names);
  if (within === null || (within.least === null && within.most === null)) return part;
  return say(messages, 'case-filter.with-time', { part, time: bounds(within, 'time', words) });
}

type ListClause = Extract<
  CaseClause,
  { readonly kind: 'child' | 'has' | 'begins' | 'ends' | 'attribute' | 'route' }
>;

function listPhrase(clause: ListClause, words: Words): string {
  const { messages, names } = words;
  const key = `case-filter.is.${clause.kind}`;
  switch (clause.kind) {
    case 'child':
      return say(messages, key, {
        values: either(
          clause.childIds.map((id) => names?.get(id) ?? id),
          words,
        ),
      });
    case 'attribute': {
      const values = clause.values.map((value) =>
        value === null ? say(messages, 'case-filter.not-recorded') : quoted(value, words),
      );
      return say(messages, key, { name: quoted(clause.name, words), values: either(values, words) });
    }
    case 'route': {
      return say(messages, key, {
        values: either(
          clause.routes.map((route) => routeWords(route, words)),
          words,
        ),
      });
    }
    default:
      return say(messages, key, { values: activities(clause.activities, words) });
  }
}

function routeWords(route: readonly string[], words: Words): string {
  const [first = '', ...others] = route.map((name) => activity(name, words));
  const step = (before: string, part: string): string =>
    say(words.messages, 'case-filter.step', { before, part });
  return quoted(others.reduce(step, first), words);
}

/** The words of dates are those of events; what a case does in them is said by our own. */
function datesPhrase(
  { from, to, mode }: Extract<CaseClause, { readonly kind: 'dates' }>,
  words: Words,
): string {
  const own = words.messages[`case-filter.is.dates.${mode}`];
  const messages =
    own === undefined ? words.messages : { ...words.messages, 'filter.is.dates.starting': own };
  return clauseWords({ kind: 'dates', from, to, mode: 'starting' }, { ...words, messages });
}

function sizePhrase(
  { least, most }: { readonly least: number | null; readonly most: number | null },
  { messages, locale }: Words,
): string {
  const which = least === null ? (most === null ? 'any' : 'most') : most === null ? 'least' : 'both';
  return say(
    messages,
    `case-filter.is.size.${which}`,
    { least: least ?? 0, count: most ?? least ?? 0 },
    locale,
  );
}

function bounds({ least, most, unit }: DaysWithin, of: 'time' | 'length', words: Words): string {
  const which = least === null ? (most === null ? 'any' : 'most') : most === null ? 'least' : 'both';
  return say(words.messages, `case-filter.${of}.${which}`, {
    from: least ?? 0,
    least: days(least ?? 0, unit, words),
    most: days(most ?? 0, unit, words),
  });
}

function days(count: number, unit: DaysUnit, { messages, locale }: Words): string {
  return say(messages, `case-filter.${unit}`, { count }, locale);
}

function activities(names: readonly string[], words: Words): string {
  return either(
    names.map((name) => quoted(activity(name, words), words)),
    words,
  );
}

function activity(name: string, { messages }: Words): string {
  return isEventType(name) ? typeWords(name, messages) : name;
}

function quoted(value: string, { messages }: Words): string {
  return say(messages, 'filter.value.quoted', { value });
}

function either(values: readonly string[], words: Words): string {
  return values.length === 0 ? say(words.messages, 'case-filter.nothing-named') : joined(values, 'or', words);
}
