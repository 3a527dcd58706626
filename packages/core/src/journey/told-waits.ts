import { isoDay, dayNumber } from '../dates/day.js';
import { onDay } from '../dates/partial-date.js';
import type { End } from '../model/event.js';
import type { Episode, Interval, Owed, Return, Transition, Wait, WaitKind } from '../model/journey.js';
import type { Stage } from '../model/vocabulary.js';
import {
  CLOSED,
  RETURN_KINDS,
  SAME_CONCERN,
  TRANSITION_TYPES,
  WAIT_ENDS,
  WAIT_KINDS,
} from './journey-columns.js';
import { codeOf } from './journey-facts.js';
import { at } from './int-table.js';
import { knownTypes } from './known-types.js';
import { STAGES } from './stage-table.js';
import { eventAt, type Told } from './told-intervals.js';

/** The waits as objects, in order of their first day, then of the kinds. */
export function waitsOf(told: Told, episodes: readonly Episode[]): Wait[] {
  const { waits } = told.made;
  const known = knownTypes(told.known);
  return Array.from({ length: waits.length }, (_, w): Wait => {
    const kind = nameOf(WAIT_KINDS, waits.kind, w);
    const ended = nameOf(WAIT_ENDS, waits.ended, w);
    const [owed, type] = OWED[kind];
    const isKnown = dayNumber(told.asAt) <= (known?.get(type)?.to ?? -Infinity);
    const [from, to] = [at(waits.from, w), at(waits.to, w)];
    const end: End = ended === 'open' ? { open: isKnown ? 'known' : 'not-known' } : onDay(isoDay(to));
    return {
      ...{ kind, owed, childId: told.childId, episodeId: episodes[at(waits.episode, w)]?.id ?? null },
      ...{ from, to, ended, end, days: to - from },
      opens: idAt(told, at(waits.opens, w)),
      closes: idAt(told, at(waits.closes, w)),
    };
  }).sort((a, b) => a.from - b.from || WAIT_KINDS.indexOf(a.kind) - WAIT_KINDS.indexOf(b.kind));
}

const OWED: Readonly<Record<WaitKind, readonly [Owed, string]>> = {
  'contact-to-decision': ['decision', 'contact-decision'],
  'decision-to-allocation': ['allocation', 'allocation'],
  'referral-to-assessment': ['assessment', 'assessment-start'],
  'conference-to-plan': ['protection-plan', 'protection-plan-start'],
  'plan-end-to-allocation': ['allocation', 'allocation'],
  unallocated: ['allocation', 'allocation'],
  'closure-to-early-help': ['early-help', 'early-help-start'],
  'closure-to-return': ['nothing', 'referral'],
};

/** The returns as objects, in order of their day. */
export function returnsOf(told: Told, episodes: readonly Episode[]): Return[] {
  const { returns } = told.made;
  return Array.from(returns.after)
    .flatMap((after, r): Return[] => {
      const before = episodes[after];
      const opens = eventAt(told, at(returns.opens, r));
      if (before === undefined || opens === undefined) return [];
      const { need, source, reason } = before;
      const [closed, returned] = [at(returns.closed, r), at(returns.returned, r)];
      return [
        {
          ...{ kind: nameOf(RETURN_KINDS, returns.kind, r), childId: told.childId, after: before.id },
          ...{ episodeId: episodes[at(returns.episode, r)]?.id ?? null, closed, returned },
          ...{ days: returned - closed, closes: before.closes, opens: opens.id },
          before: { need, source, reason },
          now: { need: codeOf(opens, 'need'), source: codeOf(opens, 'source') },
          sameConcern: nameOf(SAME_CONCERN, returns.sameConcern, r),
        },
      ];
    })
    .sort((a, b) => a.returned - b.returned);
}

/** The transitions as objects, in order of their day. */
export function transitionsOf(told: Told, intervals: readonly Interval[]): Transition[] {
  const { transitions } = told.made;
  return Array.from({ length: transitions.length }, (_, t): Transition => ({
    type: nameOf(TRANSITION_TYPES, transitions.type, t),
    childId: told.childId,
    from: stageOrClosed(at(transitions.from, t)),
    to: stageOrClosed(at(transitions.to, t)) ?? 'closed',
    day: at(transitions.day, t),
    eventId: idAt(told, at(transitions.row, t)),
    intervalId: intervals[at(transitions.interval, t)]?.id ?? '',
  }));
}

function stageOrClosed(number: number): Stage | 'closed' | null {
  return number === CLOSED ? 'closed' : (STAGES[number] ?? null);
}

function idAt(told: Told, row: number): string | null {
  return eventAt(told, row)?.id ?? null;
}

function nameOf<Name extends string>(
  names: readonly [Name, ...Name[]],
  numbers: Int32Array,
  i: number,
): Name {
  return names[at(numbers, i)] ?? names[0];
}
