// One invented case with many records: what a long life in the care of a council leaves on file.
import { caseEvent, isoDay, onDay } from '../../packages/core/dist/index.js';

const TYPES = [
  ...[
    'visit',
    'call',
    'e-mail',
    'note',
    'letter',
    'supervision',
    'call',
    'note',
    'e-mail',
    'visit',
    'document',
    'diary',
  ],
  ...[
    'incident',
    'referral',
    'assessment-start',
    'conference',
    'move',
    'hospital',
    'achievement',
    'child-words',
  ],
];
const AGENCIES = ['School', 'Police', 'Community health', 'Hospital', 'Children’s social care', null];
const FIRST_DAY = 12_418; // 2004-01-01

/** So many records over ten years, the same each time. */
export function caseRecords(count) {
  return Array.from({ length: count }, (_, n) =>
    caseEvent({
      id: `record-${n}`,
      type: TYPES[(n * 7) % TYPES.length],
      title: n % 3 === 0 ? `Invented happening ${n}` : null,
      whatHappened: `Child A was seen at home, and the ${n % 11} things that were agreed in week ${n % 53} were looked at again.`,
      date: onDay(isoDay(FIRST_DAY + Math.floor((n * 3650) / count))),
      children: [{ childId: 'child-a', onRecord: 'yes', seen: n % 9 === 0 ? 'no' : 'yes' }],
      source: { agency: AGENCIES[n % AGENCIES.length], role: null, documentRef: null, recordedBy: null },
    }),
  );
}
