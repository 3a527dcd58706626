import { dayNumber } from '../dates/day.js';
import { NO_DAY, dictionary, type EventColumns } from '../log/event-columns.js';
import { isCoded, type Coded } from '../model/absent.js';
import { isOpenEnd, type CaseEvent } from '../model/event.js';
import { at, wordAt } from './int-table.js';
import { isNoFurtherAction } from './status-rules.js';
import { typeEffects } from './stage-table.js';

/** Bits of {@link JourneyFacts.bits}. */
export const FACT = {
  noFurtherAction: 1,
  /** The event's decision is to make a child protection plan. */
  planDecided: 2,
  /** The event holds its own end, whose last day is in `end`. */
  ownEnd: 4,
  /** The event's own end has no usable day. */
  undatedEnd: 8,
  /** The source says that what began goes on. */
  goesOn: 16,
} as const;

/**
 * What columns alone do not hold and journeys need: one value for each row of the columns it goes with. Readers that
 * fill columns fill these beside them; {@link journeyFacts} makes them from objects.
 */
export interface JourneyFacts {
  /** Bits of {@link FACT}. */
  readonly bits: Uint8Array;
  /** Last day of the event's own end, or NO_DAY. */
  readonly end: Int32Array;
  /** Position in `kinds`; 0: no kind. */
  readonly kind: Uint16Array;
  /** Position in `needs`; 0: not recorded. */
  readonly need: Uint16Array;
  /** The row that the source holds as the end of this start (the two dates stand in one line), or -1. */
  readonly endRow: Int32Array;
  readonly kinds: readonly string[];
  readonly needs: readonly string[];
}

/** The facts of events, beside the columns that were made from them. */
export function journeyFacts(events: readonly CaseEvent[], columns: EventColumns): JourneyFacts {
  const { length } = columns;
  const kinds = dictionary();
  const needs = dictionary();
  kinds.intern('');
  needs.intern('');
  const bits = new Uint8Array(length);
  const end = new Int32Array(length).fill(NO_DAY);
  const kind = new Uint16Array(length);
  const need = new Uint16Array(length);
  for (let row = 0; row < length; row += 1) {
    const event = events[columns.event?.[row] ?? -1];
    if (event === undefined) continue;
    const own = ownEnd(event);
    bits[row] = own.bits | decisionBits(event);
    end[row] = own.day;
    kind[row] = kinds.intern(codeText(event, 'kind'));
    need[row] = needs.intern(codeText(event, 'need'));
  }
  return { bits, end, kind, need, endRow: endRows(events, columns), kinds: kinds.texts, needs: needs.texts };
}

/** An event's code under a name, or "not recorded". */
export function codeOf(event: CaseEvent | undefined, name: string): Coded {
  return event?.codes.find(([key]) => key === name)?.[1] ?? { absent: 'not-recorded' };
}

function codeText(event: CaseEvent, name: string): string {
  const coded = codeOf(event, name);
  return isCoded(coded) ? (coded.value ?? '') : '';
}

function decisionBits(event: CaseEvent): number {
  const plan = event.decision?.outcomes.some((one) => isCoded(one) && one.value === 'CP_PLAN') ?? false;
  return (isNoFurtherAction(event) ? FACT.noFurtherAction : 0) | (plan ? FACT.planDecided : 0);
}

function ownEnd({ end }: CaseEvent): { readonly day: number; readonly bits: number } {
  if (end === undefined) return { day: NO_DAY, bits: 0 };
  if (isOpenEnd(end)) return { day: NO_DAY, bits: end.open === 'known' ? FACT.goesOn : 0 };
  if (end.latest !== null) return { day: dayNumber(end.latest), bits: FACT.ownEnd };
  return { day: NO_DAY, bits: end.earliest === null ? FACT.undatedEnd : 0 };
}

// Two dates in one line of a file are the start and the end of one thing, whatever else the record holds.
function endRows(events: readonly CaseEvent[], columns: EventColumns): Int32Array {
  const ends = new Int32Array(columns.length).fill(-1);
  const { opens, closes } = typeEffects(columns.types);
  const starts = new Map<string, number>();
  const each = (stages: Int32Array, visit: (row: number, key: string) => void): void => {
    for (let row = 0; row < columns.length; row += 1) {
      const type = wordAt(columns.type, row);
      const stage = at(stages, type);
      if (stage < 0 || at(opens, type) === at(closes, type)) continue;
      const lines = linesOf(events[at(columns.event ?? NONE, row)]);
      for (const line of lines) visit(row, `${at(columns.child, row)} ${stage} ${line}`);
    }
  };
  each(opens, (row, key) => {
    if (!starts.has(key)) starts.set(key, row);
  });
  each(closes, (row, key) => {
    const start = starts.get(key);
    if (start !== undefined && ends[start] === -1) ends[start] = row;
  });
  return ends;
}

function linesOf(event: CaseEvent | undefined): string[] {
  const lines: string[] = [];
  for (const one of event?.provenance ?? [])
    if (one.kind === 'recorded' && one.line !== undefined)
      lines.push(JSON.stringify([one.file, one.sheet ?? '', one.line]));
  return lines;
}

const NONE = new Int32Array(0);
