import { dateWords, dayWords } from '../words/date-words.js';
import { typeWords } from '../words/event-title.js';
import { say, type Messages } from '../words/messages.js';
import { LEVELS, type Level } from '../model/chronology.js';
import type { Clause, DatesClause, SignificanceClause } from './filter.js';
import { searchWords } from './fold-text.js';
import { personWords, sourceWords } from './origin-words.js';

/** The words, and what to call people by id. */
export interface ClauseWordsOptions {
  readonly messages: Messages;
  readonly names?: ReadonlyMap<string, string>;
  readonly locale?: string;
}

/** One clause as words that stand after "events": "about health or education", "told by School". */
export function clauseWords(clause: Clause, options: ClauseWordsOptions): string {
  const { messages, locale } = options;
  switch (clause.kind) {
    case 'dates':
      return datesWords(clause, messages);
    case 'gap':
      return say(messages, 'filter.is.gap', { count: clause.days }, locale);
    case 'text': {
      const one = searchWords(clause.text).length === 1 ? '.one' : '';
      return say(messages, `filter.is.text${one}`, { text: clause.text.trim() });
    }
    default: {
      const values = valueWords(clause, options);
      if (values.length === 0) return say(messages, 'filter.is.none');
      return say(messages, `filter.is.${clause.kind}`, { values: joined(values, 'or', options) });
    }
  }
}

/** The levels of a rating as they stand before "events": "Key and significant". Highest first. */
export function levelNames({ levels }: SignificanceClause, options: ClauseWordsOptions): string {
  const [first = '', ...others] = levelWords(levels, options);
  const lower = others.map((word) => word.toLocaleLowerCase(options.locale ?? 'en-GB'));
  return joined([first, ...lower], 'and', options);
}

/** Texts as one: "a, b or c", "a, b and c". */
export function joined(parts: readonly string[], by: 'and' | 'or', { messages }: ClauseWordsOptions): string {
  return parts.reduce((before, part, index) =>
    say(messages, index === parts.length - 1 ? `filter.${by}` : 'filter.comma', { before, part }),
  );
}

type ListClause = Exclude<Clause, { readonly kind: 'dates' | 'gap' | 'text' }>;

function valueWords(clause: ListClause, options: ClauseWordsOptions): readonly string[] {
  const { messages, names } = options;
  const quoted = (value: string): string => say(messages, 'filter.value.quoted', { value });
  switch (clause.kind) {
    case 'significance':
      return levelWords(clause.levels, options).map((word) =>
        word.toLocaleLowerCase(options.locale ?? 'en-GB'),
      );
    case 'lane':
      return clause.lanes.map((lane) => say(messages, `filter.about.${lane}`));
    case 'category':
      return clause.categories.map((category) => quoted(say(messages, `category.${category}`)));
    case 'type':
      return clause.types.map((type) => quoted(typeWords(type, messages)));
    case 'agency':
      return clause.agencies.map((agency) => agency ?? say(messages, 'filter.value.none'));
    case 'source':
      return clause.sources.map((source) => quoted(sourceWords(source, messages)));
    case 'person':
      return clause.people.map((person) => personWords(person, names));
    case 'child':
      return clause.childIds.map((id) => names?.get(id) ?? id);
    case 'flag':
      return clause.flags.map((flag) => quoted(say(messages, `filter-flag.${flag}`)));
  }
}

function levelWords(levels: readonly (Level | null)[], { messages }: ClauseWordsOptions): readonly string[] {
  return [...LEVELS, null]
    .filter((level) => levels.includes(level))
    .map((level) => say(messages, `level.${level ?? 'none'}`));
}

function datesWords({ from, to, mode }: DatesClause, messages: Messages): string {
  if (from === null && to === null) return say(messages, 'filter.dates.any');
  const plain = mode === 'intersecting' ? '.plain' : '';
  const key = `filter.is.dates.${mode}`;
  if (from === null || to === null) {
    const side = from === null ? 'to' : 'from';
    const day = dayWords(from ?? to ?? '', { messages });
    return say(messages, key, { dates: say(messages, `filter.dates.${side}${plain}`, { [side]: day }) });
  }
  const span = { text: '', earliest: from, latest: to, precision: 'range', bound: 'within' } as const;
  return say(messages, key, {
    dates: dateWords({ ...span, approximate: false, uncertain: false }, { messages }),
  });
}
