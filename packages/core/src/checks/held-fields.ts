import type { CaseEvent } from '../model/event.js';
import { ALL_FIELDS, fieldsOf } from './record-fields.js';

/**
 * For each event the fields that its source has a place for, as bits of {@link RECORD_FIELDS}. A sheet of a file has a
 * place for what is filled in anywhere in it; an event that was not read from a file can hold everything.
 */
export function heldFields(events: readonly CaseEvent[]): Uint32Array {
  const sheets = new Map<string, number>();
  for (const event of events) {
    const fields = fieldsOf(event);
    for (const sheet of sheetsOf(event)) sheets.set(sheet, (sheets.get(sheet) ?? 0) | fields);
  }
  return Uint32Array.from(events, (event) => {
    const own = sheetsOf(event);
    return own.length === 0 ? ALL_FIELDS : own.reduce((held, sheet) => held | (sheets.get(sheet) ?? 0), 0);
  });
}

function sheetsOf({ provenance }: CaseEvent): string[] {
  return provenance.flatMap((one) =>
    one.kind === 'recorded' ? [JSON.stringify([one.file, one.sheet ?? ''])] : [],
  );
}
