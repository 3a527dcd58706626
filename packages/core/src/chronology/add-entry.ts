import { NO_SOURCE } from '../model/event.js';
import type { Chronology, Entry } from '../model/chronology.js';
import { newId } from './accept.js';
import { editable, type Act } from './edit-chronology.js';

/** What an entry typed by hand must be told; the rest is "not recorded" unless said. */
export type EntryFields = Pick<Entry, 'category' | 'children' | 'date' | 'words' | 'rating'> &
  Partial<Omit<Entry, 'id' | 'eventIds' | 'history' | 'supersededBy' | 'provenance'>>;

/**
 * The chronology with an entry that a practitioner typed: it stands for no event of the record.
 *
 * @throws {RangeError} When the chronology is finished.
 */
export function addEntry(chronology: Chronology, fields: EntryFields, { by, at }: Act): Chronology {
  const { entries } = editable(chronology);
  const entry: Entry = {
    people: [],
    recordedOn: null,
    source: NO_SOURCE,
    standing: 'not-stated',
    labels: [],
    analysis: null,
    ...fields,
    id: newId(entries, [fields.date.text, fields.words, by, at]),
    eventIds: [],
    history: [{ at, by, was: null, why: fields.rating.reason }],
    provenance: [{ kind: 'entered', by, at }],
  };
  return { ...chronology, entries: [...entries, entry] };
}
