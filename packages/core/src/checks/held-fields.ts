import type { CaseEvent } from '../model/event.js';
import { ALL_FIELDS, fieldsOf } from './record-fields.js';

/** What each sheet of some files has a place for, as bits of {@link RECORD_FIELDS}. */
export type SheetFields = ReadonlyMap<string, number>;

/**
 * What the sheets have a place for that some events were read from: whatever is filled in anywhere in a sheet. Of an
 * event that several sheets tell of nobody can say which of them told what, so it counts only for sheets that have no
 * event of their own. Worked out once of everything that was read, it serves for checks of a part of it: see `sheets` of
 * `checksOf`.
 */
export function sheetFields(events: readonly CaseEvent[]): SheetFields {
  const own = new Map<string, number>();
  const shared = new Map<string, number>();
  for (const event of events) {
    const sheets = sheetsOf(event);
    const fields = fieldsOf(event);
    const to = new Set(sheets).size === 1 ? own : shared;
    for (const sheet of sheets) to.set(sheet, (to.get(sheet) ?? 0) | fields);
  }
  return new Map([...shared, ...own]);
}

/**
 * For each event the fields that its source has a place for, as bits of {@link RECORD_FIELDS}; an event that was not
 * read from a file can hold everything.
 *
 * @param sheets - What the sheets have a place for; judged by the events themselves where not given.
 */
export function heldFields(events: readonly CaseEvent[], sheets = sheetFields(events)): Uint32Array {
  return Uint32Array.from(events, (event) => {
    const own = sheetsOf(event);
    return own.length === 0 ? ALL_FIELDS : own.reduce((held, sheet) => held | (sheets.get(sheet) ?? 0), 0);
  });
}

/** The sheets of files that an event was read from, each as one text; none for an event of a host’s own. */
export function sheetsOf({ provenance }: CaseEvent): string[] {
  return provenance.flatMap((one) =>
    one.kind === 'recorded' ? [JSON.stringify([one.file, one.sheet ?? ''])] : [],
  );
}
