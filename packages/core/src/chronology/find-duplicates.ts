import type { Proposal } from '../model/chronology.js';
import { rank, withTests, type Judgement } from './judge-event.js';
import { unknownType } from './rules/record-rules.js';

/**
 * Events that may be one event recorded twice: the same day, type and kind, the same children and people, and no two
 * different clock times. Only events of which the day is known, and only such as would be proposed.
 * Narrower than the filter's possible duplicates, since these are proposed as one entry.
 *
 * @param isFree - Whether the event at a place may be used.
 * @returns Groups of two or more places, in order.
 */
export function findDuplicates(
  judged: readonly Judgement[],
  isFree: (place: number) => boolean,
  childId: string | undefined,
): number[][] {
  const alike = new Map<string, number[]>();
  let day: string | null = null;
  let onDay: number[] = [];
  const close = (): void => {
    if (onDay.length > 1) for (const one of onDay) addTo(alike, keyOf(judged[one], childId), one);
    onDay = [];
  };
  let place = -1;
  for (const { facts, level } of judged) {
    place += 1;
    const { date } = facts.event;
    if (level === null || date.earliest === null || date.earliest !== date.latest || !isFree(place)) continue;
    if (date.earliest !== day) close();
    day = date.earliest;
    onDay.push(place);
  }
  close();
  return [...alike.values()].filter((places) => places.length > 1 && isOneTime(places, judged));
}

/** The one proposal that possible duplicates make. */
export function duplicateProposal(places: readonly number[], judged: readonly Judgement[]): Proposal {
  const members = places.flatMap((place) => judged[place] ?? []);
  const highest = members.reduce((high, one) => (rank(one.level) > rank(high.level) ? one : high));
  return {
    eventIds: members.map(({ facts }) => facts.event.id),
    level: highest.level ?? 'supporting',
    tests: members.reduce((tests, one) => withTests(tests, one.tests), highest.tests),
    rule: 'possible-duplicate',
    params: [['count', members.length], ['day', highest.facts.event.date.earliest ?? ''], ...highest.params],
  };
}

function addTo(groups: Map<string, number[]>, key: string, place: number): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [place]);
  else known.push(place);
}

function keyOf(judgement: Judgement | undefined, childId: string | undefined): string {
  if (judgement === undefined) return '';
  const { event, kind } = judgement.facts;
  const children = childId === undefined ? event.children.map((child) => child.childId).sort() : [];
  const people = event.people.map(({ personId, label, role }) => `${personId ?? label} ${role}`).sort();
  const type = unknownType(event) ?? event.type;
  return JSON.stringify([event.date.earliest, type, kind, event.occurrence, children, people]);
}

function isOneTime(places: readonly number[], judged: readonly Judgement[]): boolean {
  const clocks = places.flatMap((place) => judged[place]?.facts.event.date.time?.clock ?? []);
  return new Set(clocks).size < 2;
}
