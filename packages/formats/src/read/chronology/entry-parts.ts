import {
  NO_SOURCE,
  readCode,
  type Coded,
  type Decision,
  type Entry,
  type EventPerson,
  type IsoDay,
  type SignificanceTest,
} from '@case-journey/core';
import { outcomeOf } from '../outcome-words.js';
import { splitCell, unescaped } from './cell-list.js';
import { dayOf } from './dates.js';
import type { ChronologyRow } from './row.js';
import { ABSENCE_WORDS, TEST_WORDS } from './words.js';

/** People as `role: name [id]`; one without a role is a name alone. */
export function peopleIn(row: ChronologyRow): EventPerson[] {
  return splitCell(row.text('people') ?? '').map((part) => {
    const { first, rest, bracket } = taken(part);
    const [role, label] = rest === null ? ['', first] : [first, rest];
    return { ...(bracket === null ? {} : { personId: bracket }), label, role };
  });
}

/** What several sources told, as `agency: what it told [role]`; undefined where no account is written. */
export function accountsIn(row: ChronologyRow): Entry['accounts'] {
  const parts = splitCell(row.text('accounts') ?? '');
  if (parts.length === 0) return undefined;
  return parts.map((part) => {
    const { first, rest, bracket } = taken(part);
    const agency = rest === null || first === '' ? null : first;
    return { source: { ...NO_SOURCE, agency, role: bracket }, text: rest ?? first };
  });
}

/** Those who dispute an entry, as `who: what they say [14/03/2010]`; undefined where nobody does. */
export function disputedIn(row: ChronologyRow, asAt: IsoDay): Entry['disputed'] {
  const parts = splitCell(row.text('disputed') ?? '');
  if (parts.length === 0) return undefined;
  return parts.map((part) => {
    const { first, rest, bracket } = taken(part);
    const day = bracket === null ? null : dayOf(bracket, asAt);
    if (bracket !== null && day === null) row.report('chronology-day', 'field-dropped', 'disputed');
    return { by: rest === null ? '' : first, text: rest ?? first, day };
  });
}

/** The decision that a row tells of; undefined where it tells of none. */
export function decisionIn(row: ChronologyRow): Decision | undefined {
  const decision = {
    outcomes: splitCell(row.text('decision') ?? '').map(outcome),
    forum: row.text('forum'),
    by: row.text('decidedBy'),
    role: row.text('deciderRole'),
    rationale: row.text('rationale'),
    options: row.text('options'),
  };
  const { outcomes, ...rest } = decision;
  return outcomes.length === 0 && Object.values(rest).every((said) => said === null) ? undefined : decision;
}

/** The tests of significance that a row names; a word that names none is reported and left out. */
export function testsIn(row: ChronologyRow): SignificanceTest[] {
  return splitCell(row.text('tests') ?? '').flatMap((part) => {
    const test = TEST_WORDS.read(part);
    if (test === null) row.report('chronology-word', 'field-dropped', 'tests');
    return test === null ? [] : [test];
  });
}

function outcome(part: string): Coded {
  const absent = part.startsWith('\\') ? null : ABSENCE_WORDS.read(part);
  if (absent !== null) return { absent };
  const words = unescaped(part);
  return words.trim() === '' ? readCode('outcome', words) : outcomeOf(words);
}

/** `first: rest [bracket]` in its parts; `rest` is null where no colon is there. */
function taken(part: string): {
  readonly first: string;
  readonly rest: string | null;
  readonly bracket: string | null;
} {
  const [body = '', inner] = splitCell(part, '[');
  const bracket = inner === undefined ? null : unescaped(splitCell(inner, ']')[0] ?? '');
  const [first = '', ...rest] = splitCell(body, ':');
  return {
    first: unescaped(first),
    rest: rest.length === 0 ? null : rest.map(unescaped).join(': '),
    bracket,
  };
}
