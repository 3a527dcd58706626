import { dayNumber, type DayNumber, type IsoDay } from '../dates/day.js';
import type { Known } from '../model/dataset.js';
import type { Journey, StageKnown } from '../model/journey.js';
import { VOCABULARY, type Stage } from '../model/vocabulary.js';
import { STAGES } from './stage-table.js';

/** The days of which a source can speak, both inclusive; unbounded sides are infinite. */
interface KnownDays {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** What can be told of types of events: null for a type: nothing. */
export type KnownTypes = ReadonlyMap<string, KnownDays>;

/**
 * How far each type of event is known: the widest days that any source gives. `what` is `all`, a stage, a type or one
 * of Ofsted's lists (`list-1` to `list-8`); anything else says nothing. Null where `known` is not given or empty: no
 * limit is known.
 */
export function knownTypes(known: readonly Known[] | undefined): KnownTypes | null {
  if (known === undefined || known.length === 0) return null;
  const types = new Map<string, KnownDays>();
  for (const { what, from, to } of known) {
    const days = {
      from: from === null ? -Infinity : dayNumber(from),
      to: to === null ? Infinity : dayNumber(to),
    };
    for (const type of typesOf(what)) {
      const other = types.get(type) ?? days;
      types.set(type, { from: Math.min(other.from, days.from), to: Math.max(other.to, days.to) });
    }
  }
  return types;
}

/** How far each stage's starts are known, the stages of which nothing is, and those of whose ends nothing is. */
export function knownStages(
  known: readonly Known[] | undefined,
): Pick<Journey, 'stagesKnown' | 'stagesNotShown' | 'endsNotShown'> {
  if (known === undefined || known.length === 0)
    return { stagesKnown: [], stagesNotShown: [], endsNotShown: [] };
  const stagesKnown = STAGES.flatMap((stage): StageKnown[] => {
    const own = known.filter(({ what }) => opensOf(stage).some((type) => typesOf(what).includes(type)));
    if (own.length === 0) return [];
    return [{ stage, ...widest(own) }];
  });
  const shown = new Set(stagesKnown.map(({ stage }) => stage));
  const types = knownTypes(known);
  const endsNotShown = [...shown].filter((stage) => {
    const ends = VOCABULARY.filter(({ closes }) => closes === stage).map(({ type }) => type);
    return ends.length > 0 && !ends.some((type) => types?.has(type));
  });
  return { stagesKnown, stagesNotShown: STAGES.filter((stage) => !shown.has(stage)), endsNotShown };
}

/** Numbers of the stages whose ends some source would show up to a day. None where no limit is known. */
export function endsKnown(known: readonly Known[] | undefined, asAt: IsoDay): ReadonlySet<number> {
  const types = knownTypes(known);
  const day = dayNumber(asAt);
  const stages = new Set<number>();
  for (const { type, closes } of VOCABULARY)
    if (closes !== undefined && (types?.get(type)?.to ?? -Infinity) >= day)
      stages.add(STAGES.indexOf(closes));
  return stages;
}

/** The widest days that any of some sources can speak of. */
export function widest(known: readonly Known[]): Pick<Known, 'from' | 'to'> {
  const from = known.map((one) => one.from);
  const to = known.map((one) => one.to);
  return {
    from:
      from.includes(null) || from.length === 0
        ? null
        : from.reduce((a, b) => ((b ?? '') < (a ?? '') ? b : a)),
    to: to.includes(null) || to.length === 0 ? null : to.reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a)),
  };
}

function opensOf(stage: Stage): readonly string[] {
  return VOCABULARY.filter(({ opens }) => opens === stage).map(({ type }) => type);
}

function typesOf(what: string): readonly string[] {
  const list = LISTS.get(what);
  if (list !== undefined) return list;
  if (what === 'all') return VOCABULARY.map(({ type }) => type);
  return VOCABULARY.filter(
    ({ type, opens, closes }) => type === what || opens === what || closes === what,
  ).map(({ type }) => type);
}

// Ofsted's guidance of August 2019: what each list holds. Workers and teams are those of today, so no list shows
// allocation; no list has the dates of a child in need plan, of a decision on a contact or of an enquiry's end.
const LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['list-1', ['contact']],
  ['list-2', ['early-help-start', 'early-help-end']],
  ['list-3', ['referral']],
  ['list-4', ['assessment-start', 'assessment-end']],
  ['list-5', ['strategy-discussion', 'section-47-start', 'conference']],
  ['list-6', ['referral', 'closure']],
  ['list-7', ['protection-plan-start', 'protection-plan-end', 'conference']],
  ['list-8', ['looked-after-start', 'looked-after-end', 'order-start', 'placement-start']],
]);
