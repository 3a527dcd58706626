import type { CaseEvent, Decision, EventChild } from '../model/event.js';

/** A field of which the absence says something only where the source has a place for it. */
export type RecordField = (typeof RECORD_FIELDS)[number];

/** Every field of events that checks ask for; the position is its bit in {@link CheckFacts.held}. */
export const RECORD_FIELDS = [
  'rationale',
  'manager',
  'options',
  'outcomes',
  'seen',
  'seen-alone',
  'said',
  'done-because',
  'need',
  'nfa',
  'reason',
  'factors',
  'category',
  'worker',
  'team',
  'response',
  'words',
  'on-record',
  'conference-unnecessary',
] as const;

/** Bits of every field. */
export const ALL_FIELDS = 2 ** RECORD_FIELDS.length - 1;

/** The bit of a field. */
export function fieldBit(field: RecordField): number {
  return 1 << RECORD_FIELDS.indexOf(field);
}

/** Bits of the fields of which an event holds something. */
export function fieldsOf({
  decision,
  codes,
  worker,
  team,
  response,
  whatHappened,
  children,
}: CaseEvent): number {
  let bits = decision === undefined ? 0 : decisionFields(decision);
  for (const [name] of codes) bits |= OF_CODE.get(name) ?? 0;
  for (const child of children) bits |= childFields(child);
  return (
    bits |
    (worker === null ? 0 : fieldBit('worker')) |
    (team === null ? 0 : fieldBit('team')) |
    (response === undefined ? 0 : fieldBit('response')) |
    (whatHappened === null ? 0 : fieldBit('words'))
  );
}

function decisionFields({ outcomes, rationale, by, role, options }: Decision): number {
  return (
    (rationale === null ? 0 : fieldBit('rationale')) |
    (by === null && role === null ? 0 : fieldBit('manager')) |
    (options === null ? 0 : fieldBit('options')) |
    (outcomes.length === 0 ? 0 : fieldBit('outcomes') | fieldBit('nfa'))
  );
}

function childFields({ seen, seenAlone, said, doneBecause, onRecord }: EventChild): number {
  return (
    (seen === undefined ? 0 : fieldBit('seen')) |
    (seenAlone === undefined ? 0 : fieldBit('seen-alone')) |
    (typeof said === 'string' ? fieldBit('said') : 0) |
    (typeof doneBecause === 'string' ? fieldBit('done-because') : 0) |
    (onRecord === 'no' ? fieldBit('on-record') : 0)
  );
}

const OF_CODE: ReadonlyMap<string, number> = new Map([
  ['need', fieldBit('need')],
  ['nfa', fieldBit('nfa')],
  ['reason', fieldBit('reason')],
  ['factors', fieldBit('factors')],
  ['category', fieldBit('category')],
  ['conference-unnecessary', fieldBit('conference-unnecessary')],
]);
