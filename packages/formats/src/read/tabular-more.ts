import { isIsoDay, type CaseEvent } from '@case-journey/core';
import type { TabularRow } from './tabular-row.js';

/**
 * What an event says beyond what the columns of a table can hold, as our writer puts it into a cell of its own. It is
 * taken only where it has the shape that it must have, and where the row's date and children are still those that it
 * was written with; anything else is reported and left out.
 */
export function withMore(event: CaseEvent, row: TabularRow): CaseEvent {
  const text = row.text('more');
  if (text === null) return event;
  const more = moreOf(text);
  if (more === null) {
    row.report('record-unreadable', 'field-dropped', 'more');
    return event;
  }
  const { date, end, children, ...rest } = more;
  return {
    ...event,
    ...rest,
    ...(date?.text.trim() === event.date.text ? { date } : {}),
    ...(end !== undefined && sameEnd(end, event.end) ? { end } : {}),
    ...(children !== undefined && sameChildren(children, row.raw('child')) ? { children } : {}),
  };
}

type More = Partial<CaseEvent>;

// text, text or null, number, boolean, a day; words parted by | are the only ones; [x] a list of x; {} by name, ? may lack
type Shape = string | readonly [Shape, ...Shape[]] | Shapes;

interface Shapes {
  readonly [name: string]: Shape;
}

const ANSWER = 'yes|no|not-recorded|not-applicable';
const SOURCE: Shape = { agency: 'text?', role: 'text?', documentRef: 'text?', recordedBy: 'text?' };
const CODED: Shape = {
  'raw?': 'text',
  'value?': 'text?',
  'set?': 'text',
  'year?': 'number',
  'absent?': 'not-recorded|refused|not-yet-obtained|not-applicable',
};
const DATE: Shapes = {
  text: 'text',
  earliest: 'day?',
  latest: 'day?',
  precision: 'day|week|month|season|year|range|none',
  bound: 'within|before|after',
  approximate: 'boolean',
  uncertain: 'boolean',
  'time?': { clock: 'text', 'offset?': 'text' },
};

const MORE: Shapes = {
  'date?': DATE,
  'end?': { ...optional(DATE), 'open?': 'known|not-known' },
  'sequence?': 'number',
  'knownOn?': [{ day: 'day', by: 'text' }],
  'recordedOn?': 'day?',
  'children?': [
    {
      childId: 'text',
      onRecord: ANSWER,
      'episodeId?': 'text',
      'seen?': ANSWER,
      'seenAlone?': ANSWER,
      'notSeenWhy?': 'text?',
      'said?': 'text?',
      'doneBecause?': 'text?',
      'impact?': { polarity: 'positive|negative|mixed|unknown', text: 'text' },
    },
  ],
  'people?': [{ 'personId?': 'text', label: 'text', role: 'text' }],
  'title?': 'text?',
  'whatHappened?': 'text?',
  'accounts?': [{ source: SOURCE, text: 'text' }],
  'disputed?': [{ by: 'text', text: 'text', day: 'day?' }],
  'source?': SOURCE,
  'decision?': {
    outcomes: [CODED],
    forum: 'text?',
    by: 'text?',
    role: 'text?',
    rationale: 'text?',
    options: 'text?',
  },
  'response?': [{ action: 'text', owner: 'text?', due: 'day?', done: 'day?' }],
  'team?': 'text?',
  'worker?': 'text?',
  'codes?': [['text', CODED]],
  'values?': [{ field: 'text', raw: 'text', value: 'scalar' }],
  'labels?': ['text'],
};

/** The fields of an event that the cell may hold. */
export const MORE_FIELDS: readonly string[] = Object.keys(MORE).map((name) => name.replace('?', ''));

function moreOf(text: string): More | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return fits(value, MORE) ? (value as More) : null;
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return fitsWord(value, shape);
  if (isList(shape)) return Array.isArray(value) && fitsList(value, shape);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const known = new Set(Object.keys(shape).map((name) => name.replace('?', '')));
  const fields = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(fields).every((name) => known.has(name)) &&
    Object.entries(shape).every(([name, inner]) => {
      const plain = name.replace('?', '');
      return Object.hasOwn(fields, plain) ? fits(fields[plain], inner) : plain !== name;
    })
  );
}

/** A list of one shape, or (where the shape is a list in a list) pairs. */
function fitsList(values: readonly unknown[], shape: readonly Shape[]): boolean {
  const [first, second] = shape;
  if (first === undefined) return false;
  if (second !== undefined) return values.length === 2 && fits(values[0], first) && fits(values[1], second);
  return values.every((value) => fits(value, first));
}

function fitsWord(value: unknown, word: string): boolean {
  if (word.endsWith('?')) return value === null || fitsWord(value, word.slice(0, -1));
  if (word === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (word === 'boolean') return typeof value === 'boolean';
  if (word === 'scalar') return value === null || typeof value === 'string' || fitsWord(value, 'number');
  if (typeof value !== 'string') return false;
  if (word === 'day') return isIsoDay(value);
  return word === 'text' || word.split('|').includes(value);
}

function isList(shape: Shape): shape is readonly [Shape, ...Shape[]] {
  return Array.isArray(shape);
}

function optional(shape: Shapes): Shapes {
  return Object.fromEntries(
    Object.entries(shape).map(([name, inner]) => [`${name.replace('?', '')}?`, inner]),
  );
}

function sameEnd(end: NonNullable<CaseEvent['end']>, read: CaseEvent['end']): boolean {
  if (read === undefined) return false;
  if ('open' in end || 'open' in read) return 'open' in end && 'open' in read && end.open === read.open;
  return end.text.trim() === read.text;
}

function sameChildren(children: CaseEvent['children'], cell: string): boolean {
  return children.map(({ childId }) => childId).join('; ') === cell;
}
