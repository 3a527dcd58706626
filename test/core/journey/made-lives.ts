import {
  caseEvent,
  isoDay,
  noDate,
  onDay,
  VOCABULARY,
  type CaseEvent,
  type Coded,
  type Decision,
  type PartialDate,
} from '@case-journey/core';
import { numbers } from '../../support/chance.js';
import { CHILD, coded, decisionOf } from '../../support/made-event.js';

export { CHILD, event } from '../../support/made-event.js';

/** A decision with outcomes of our set. */
export function decided(...outcomes: string[]): Decision {
  return decisionOf(outcomes.map((value) => coded(value, 'outcome')));
}

/** One code under a name. */
export function code(name: string, value: string): readonly [string, Coded] {
  return [name, coded(value, name)];
}

const STAGE_TYPES = VOCABULARY.filter(({ opens, closes }) => opens !== undefined || closes !== undefined);
const FIRST = 14_700;

/** A life of anything at all: every type that opens or closes a stage, in any order, with every kind of fault. */
export function anyLife(seed: number, children: readonly string[] = [CHILD]): CaseEvent[] {
  const random = numbers(seed);
  const length = 1 + random(24);
  return Array.from({ length }, (_, i) => anyEvent(i, random, children, seed % 3 === 0));
}

function anyEvent(
  i: number,
  random: (limit: number) => number,
  children: readonly string[],
  withNames: boolean,
): CaseEvent {
  const type = STAGE_TYPES[random(STAGE_TYPES.length)]?.type ?? 'referral';
  const day = FIRST + random(200);
  const childId = children[random(children.length)] ?? CHILD;
  const named = withNames && random(3) > 0 ? { episodeId: `e${random(3)}` } : {};
  return caseEvent({
    id: `${i}`,
    type,
    date: anyDate(day, random),
    occurrence: random(12) === 0 ? 'did-not-happen' : random(20) === 0 ? 'planned' : 'happened',
    children: [{ childId, onRecord: 'yes', ...named }],
    ...(random(8) === 0 ? { end: anyEnd(day, random) } : {}),
    ...(random(3) === 0 ? { decision: decided(['NFA', 'CP_PLAN', 'CLOSE'][random(3)] ?? 'NFA') } : {}),
    codes: random(2) === 0 ? [code('kind', ['initial', 'core', 'review'][random(3)] ?? '')] : [],
    provenance: random(3) === 0 ? [{ kind: 'recorded', file: 'lives.csv', line: 1 + random(6) }] : [],
  });
}

function anyDate(day: number, random: (limit: number) => number): PartialDate {
  const on = onDay(isoDay(day));
  switch (random(10)) {
    case 0:
      return noDate('?');
    case 1:
      return { ...on, latest: isoDay(day + 30), precision: 'range' };
    case 2:
      return { ...on, earliest: null, precision: 'range', bound: 'before' };
    default:
      return on;
  }
}

function anyEnd(day: number, random: (limit: number) => number): NonNullable<CaseEvent['end']> {
  switch (random(5)) {
    case 0:
      return { open: 'known' };
    case 1:
      return { open: 'not-known' };
    case 2:
      return noDate('?');
    default:
      return onDay(isoDay(day - 10 + random(60)));
  }
}
