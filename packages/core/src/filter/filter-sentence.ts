import { dateMessages } from '../words/date-messages.js';
import { eventMessages } from '../words/event-messages.js';
import { filterMessages } from '../words/filter-messages.js';
import { say, type Messages } from '../words/messages.js';
import { clausesOf } from './clauses.js';
import { clauseWords, joined, levelNames, type ClauseWordsOptions } from './clause-words.js';
import type { Filter, SignificanceClause } from './filter.js';

/** Every word that a filter's sentence needs: the model's, those of dates, and those of filters. */
export const filterWords: Messages = { ...eventMessages, ...dateMessages, ...filterMessages };

/** How a sentence names what a filter knows only by id, and in which language it counts. */
export interface FilterSentenceOptions {
  /** What to call people and children, by id. An id without a name stands for itself. */
  readonly names?: ReadonlyMap<string, string>;
  /** Plural forms; British English by default. */
  readonly locale?: string;
}

/**
 * What a filter shows, in plain English and without a full stop: "Significant events about health, March 2010 to June
 * 2013". Parts in parts stand in brackets: "Events (about health or flagged “Child not seen”) not told by School".
 */
export function filterSentence(
  filter: Filter,
  messages: Messages = filterWords,
  options: FilterSentenceOptions = {},
): string {
  const words: ClauseWordsOptions = { messages, ...options };
  if (filter.kind === 'or') {
    if (filter.filters.length === 0) return say(messages, 'filter.nothing');
    const either = joined(
      filter.filters.map((each) => phrase(each, words)),
      'or',
      words,
    );
    return say(messages, 'filter.sentence.first', { events: say(messages, 'filter.events'), part: either });
  }
  return wholeSentence(clausesOf(filter), words);
}

/** One part of a filter, as words that stand after "events": "about health", "not told by School". */
export function filterPhrase(
  filter: Filter,
  messages: Messages = filterWords,
  options: FilterSentenceOptions = {},
): string {
  return phrase(filter, { messages, ...options });
}

function wholeSentence(parts: readonly Filter[], words: ClauseWordsOptions): string {
  const { messages } = words;
  if (parts.length === 0) return say(messages, 'filter.all');
  const rated = parts.find(isRated);
  const rest = parts.filter((part) => part !== rated).sort((a, b) => place(a) - place(b));
  const phrases = rest.map((part) => phrase(part, words));
  let sentence =
    rated === undefined
      ? say(messages, 'filter.events')
      : say(messages, 'filter.rated-events', { levels: levelNames(rated, words) });
  let next = 'filter.sentence.first';
  for (const [index, part] of phrases.entries()) {
    // dates stand after a comma even where nothing comes before them: "Significant events, March 2010"
    const key = rest[index]?.kind === 'dates' ? 'filter.sentence.next' : next;
    sentence = say(messages, key, { events: sentence, before: sentence, part });
    next = 'filter.sentence.next';
  }
  return sentence;
}

function isRated(part: Filter): part is SignificanceClause {
  return part.kind === 'significance' && part.levels.length > 0;
}

function phrase(filter: Filter, words: ClauseWordsOptions): string {
  const { messages } = words;
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const empty = filter.kind === 'and' ? 'filter.is.everything' : 'filter.is.none';
      const [only, ...others] = filter.filters;
      if (only === undefined) return say(messages, empty);
      if (others.length === 0) return phrase(only, words);
      const parts = filter.filters.map((each) => phrase(each, words));
      return say(messages, 'filter.group', { parts: joined(parts, filter.kind, words) });
    }
    case 'not':
      return say(messages, 'filter.not', { part: phrase(filter.filter, words) });
    default:
      return clauseWords(filter, words);
  }
}

// What it is about comes first, when it was comes last, whatever the order in the filter.
const ORDER = [
  'lane',
  'category',
  'type',
  'child',
  'and',
  'or',
  'not',
  'significance',
  'agency',
  'source',
  'person',
  'text',
  'flag',
  'gap',
  'dates',
] as const satisfies readonly Filter['kind'][];

function place({ kind }: Filter): number {
  return (ORDER as readonly string[]).indexOf(kind);
}
