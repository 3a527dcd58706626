import { accept, newChronology, type Chronology } from '@case-journey/core';
import { writeChronologyCsv } from '@case-journey/formats';
import { eventsOf, type ChildRecord } from './child-record.js';

/** What marks an entry that nobody has put into words or decided on yet. */
const TO_CONSIDER = ['to consider', 'machine wording'];

/**
 * What is proposed, as the table of chronology format 1: a row for each proposal in the record's own words, labelled
 * as such, for a practitioner to take, change or leave out.
 */
export function chronologyCsv(record: ChildRecord): string {
  const { childId, asAt } = record;
  const empty = newChronology({
    childIds: [childId],
    title: 'Proposed by rules, nothing decided',
    purpose: '',
    audience: '',
  });
  const all = record.proposals.reduce<Chronology>(
    (chronology, proposal) =>
      accept(chronology, proposal, eventsOf(record, proposal), { by: '', at: `${asAt}T00:00:00Z` }),
    empty,
  );
  const entries = all.entries.map((entry) => ({ ...entry, labels: [...entry.labels, ...TO_CONSIDER] }));
  return writeChronologyCsv({ ...all, entries }, { bom: true });
}
