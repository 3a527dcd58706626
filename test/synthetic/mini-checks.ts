import {
  addDays,
  dayNumber,
  isCoded,
  workingDaysBetween,
  type CaseEvent,
  type Coded,
  type IsoDay,
  type Person,
} from '@case-journey/core';
import type { Caseload } from '@case-journey/synthetic';

/** Where a check answers yes: the child, and the first event it speaks of (empty where it speaks of none). */
export type Found = ReadonlySet<string>;

/** A referral to its closure as a child's record has it. */
interface Episode {
  readonly referral: CaseEvent;
  readonly closure: CaseEvent | null;
  /** Between the two days, both included. */
  readonly events: readonly CaseEvent[];
  readonly lastDay: IsoDay;
}

interface Child {
  readonly id: string;
  readonly person: Person | undefined;
  readonly events: readonly CaseEvent[];
  readonly episodes: readonly Episode[];
  readonly asAt: IsoDay;
}

/** What a check says about one child: the ids of the first event of each finding, or an empty text. */
type Check = (child: Child) => readonly string[];

/** Runs a small check of our own, written from docs/synthetic.md, over every child. */
export function found(caseload: Caseload, kind: string): Found {
  const check = CHECKS.get(kind);
  if (check === undefined) throw new RangeError(`No small check for ${kind}`);
  return new Set(childrenOf(caseload).flatMap((child) => check(child).map((id) => `${child.id} ${id}`)));
}

/** The planted faults (or near misses) of a kind, as {@link found} writes them. */
export function plantedAs(plants: Caseload['key']['faults'], kind: string): Found {
  return new Set(
    plants
      .filter((plant) => plant.kind === kind)
      .map((plant) => `${plant.childId} ${plant.eventIds[0] ?? ''}`),
  );
}

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['chronology-absent', longEpisodes((episode) => !episode.events.some(isChronology))],
  [
    'supervision-absent',
    longEpisodes((episode) => !episode.events.some(({ type }) => type === 'supervision')),
  ],
  [
    'plan-absent',
    (child) => child.episodes.filter((episode) => planMissing(episode)).map(({ referral }) => referral.id),
  ],
  ['chronology-cut-and-paste', cutAndPaste],
  [
    'decision-without-rationale',
    (child) => idsOf(child.events.filter(({ decision }) => decision?.rationale === null)),
  ],
  [
    'decision-without-manager',
    (child) => idsOf(child.events.filter(({ decision }) => decision?.by === null)),
  ],
  [
    'nfa-and-private-fostering',
    (child) => idsOf(child.events.filter((event) => has(event, 'NFA') && has(event, 'PRIVATE_FOSTERING'))),
  ],
  [
    'nfa-then-activity',
    (child) =>
      child.episodes
        .filter(
          ({ referral, events }) =>
            has(referral, 'NFA') && events.some(({ type }) => type === 'assessment-start'),
        )
        .map(({ referral }) => referral.id),
  ],
  ['not-in-need-then-activity', notInNeedThenMore],
  [
    'document-on-one-sibling',
    (child) =>
      idsOf(
        child.events.filter((event) =>
          event.children.some((row) => row.childId === child.id && row.onRecord === 'no'),
        ),
      ),
  ],
  ['plan-without-change', planWithoutChange],
  ['unallocated-after-step-down', unallocated],
  ['slow-step-down', slowStepDown],
  [
    'seen-not-recorded',
    (child) =>
      idsOf(
        child.events.filter(
          (event) =>
            event.type === 'assessment-end' &&
            event.children.some((row) => row.childId === child.id && row.seen === 'not-recorded'),
        ),
      ),
  ],
  ['ethnicity-not-obtained', ({ person }) => (absent(person?.ethnicity) === 'not-yet-obtained' ? [''] : [])],
  ['religion-blank', ({ person }) => (absent(person?.religion) === 'not-recorded' ? [''] : [])],
  [
    'referrer-not-told',
    (child) =>
      child.episodes
        .filter(
          ({ referral, events }) =>
            !isAnonymous(referral) &&
            (workingDaysBetween(dayOf(referral), child.asAt) ?? 0) >= 10 &&
            !events.some(({ type }) => type === 'referrer-told'),
        )
        .map(({ referral }) => referral.id),
  ],
  ['date-implausible', (child) => idsOf(child.events.filter(({ date }) => date.precision === 'none'))],
  ['closed-before-next-referral', quickReturns],
]);

function childrenOf(caseload: Caseload): Child[] {
  const byChild = new Map<string, CaseEvent[]>();
  for (const event of caseload.dataset().events) {
    for (const { childId } of event.children) {
      const list = byChild.get(childId);
      if (list === undefined) byChild.set(childId, [event]);
      else list.push(event);
    }
  }
  const people = new Map(caseload.children.map((person) => [person.id, person]));
  return [...byChild].map(([id, events]) => ({
    id,
    events,
    person: people.get(id),
    episodes: episodesOf(events, caseload.asAt),
    asAt: caseload.asAt,
  }));
}

function episodesOf(events: readonly CaseEvent[], asAt: IsoDay): Episode[] {
  const referrals = events.filter(({ type }) => type === 'referral');
  return referrals.map((referral, i) => {
    const from = dayOf(referral);
    const next = referrals[i + 1];
    const until = next === undefined ? '9999' : dayOf(next);
    const closure =
      events.find((event) => event.type === 'closure' && dayOf(event) >= from && dayOf(event) < until) ??
      null;
    const lastDay = closure === null ? asAt : dayOf(closure);
    const mine = events.filter((event) => dayOf(event) >= from && dayOf(event) <= lastDay);
    return { referral, closure, events: mine, lastDay };
  });
}

function longEpisodes(isFault: (episode: Episode) => boolean): Check {
  return (child) =>
    child.episodes
      .filter(
        (episode) =>
          dayNumber(episode.lastDay) - dayNumber(dayOf(episode.referral)) >= 90 && isFault(episode),
      )
      .map(({ referral }) => referral.id);
}

/** Handed on to a team that helps for more than 60 days, and neither a plan nor care on record. */
function planMissing({ referral, events, lastDay }: Episode): boolean {
  if (has(referral, 'CLA_REQUEST')) return false;
  const handedOn = events.find(({ type }) => type === 'team-change');
  if (handedOn === undefined || dayNumber(lastDay) - dayNumber(dayOf(handedOn)) <= 60) return false;
  return !events.some(({ type }) => PLANS.has(type));
}

const PLANS: ReadonlySet<string> = new Set([
  'child-in-need-plan-start',
  'protection-plan-start',
  'looked-after-start',
]);

/** Half or more of the sentences stand in earlier records word for word. */
function cutAndPaste({ events }: Child): string[] {
  const sentences = new Set(
    events.filter(({ type }) => type !== 'document').flatMap(({ whatHappened }) => sentencesOf(whatHappened)),
  );
  return events
    .filter((event) => isChronology(event))
    .filter(({ whatHappened }) => {
      const own = sentencesOf(whatHappened);
      return own.filter((sentence) => sentences.has(sentence)).length * 2 >= own.length;
    })
    .map(({ id }) => id);
}

function notInNeedThenMore({ episodes }: Child): string[] {
  return episodes.flatMap(({ events }) => {
    const found = events.find((event) => event.type === 'assessment-end' && has(event, 'NFA'));
    if (found === undefined) return [];
    const more = events.some((event) => event.type === 'assessment-start' && dayOf(event) > dayOf(found));
    return more ? [found.id] : [];
  });
}

function planWithoutChange({ episodes }: Child): string[] {
  return episodes.flatMap(({ events, lastDay }) => {
    const start = events.findLast(({ type }) => type === 'child-in-need-plan-start');
    if (start === undefined || dayNumber(lastDay) - dayNumber(dayOf(start)) <= 400) return [];
    return events.some(({ type }) => type === 'child-in-need-plan-review') ? [] : [start.id];
  });
}

function unallocated({ events, asAt }: Child): string[] {
  return events
    .filter(({ type }) => type === 'unallocated')
    .filter((event) => {
      const next = events.find(
        ({ type, date }) => type === 'allocation' && (date.earliest ?? '') > dayOf(event),
      );
      return (workingDaysBetween(dayOf(event), next === undefined ? asAt : dayOf(next)) ?? 0) > 20;
    })
    .map(({ id }) => id);
}

function slowStepDown({ episodes, events }: Child): string[] {
  return episodes.flatMap(({ closure }) => {
    if (closure === null) return [];
    const next = events.find((event) => STEPS.has(event.type) && dayOf(event) > dayOf(closure));
    if (next?.type !== 'early-help-start') return [];
    return (workingDaysBetween(dayOf(closure), dayOf(next)) ?? 0) > 30 ? [closure.id] : [];
  });
}

const STEPS: ReadonlySet<string> = new Set(['referral', 'early-help-start']);

function quickReturns({ episodes }: Child): string[] {
  return episodes.flatMap(({ closure }, i) => {
    const next = episodes[i + 1];
    if (closure === null || next === undefined) return [];
    return dayOf(next.referral) < addDays(dayOf(closure), 42) ? [closure.id] : [];
  });
}

function isChronology(event: CaseEvent): boolean {
  return (
    event.type === 'document' && value(event.codes.find(([name]) => name === 'kind')?.[1]) === 'chronology'
  );
}

function isAnonymous(referral: CaseEvent): boolean {
  return ['9', '10'].includes(value(referral.codes.find(([name]) => name === 'source')?.[1]) ?? '');
}

function has({ decision }: CaseEvent, outcome: string): boolean {
  return (decision?.outcomes ?? []).some((coded) => value(coded) === outcome);
}

function value(coded: Coded | undefined): string | null {
  return coded !== undefined && isCoded(coded) ? coded.value : null;
}

function absent(coded: Coded | undefined): string | null {
  return coded === undefined || isCoded(coded) ? null : coded.absent;
}

function sentencesOf(text: string | null): string[] {
  return (text ?? '').split(/[.:;] |\.$/).filter((sentence) => sentence.length > 12);
}

function idsOf(events: readonly CaseEvent[]): string[] {
  return events.map(({ id }) => id);
}

function dayOf({ date }: CaseEvent): IsoDay {
  return date.earliest ?? date.latest ?? '9999-12-31';
}
