import { FileRefusedError } from '../batch.js';
import { csvCursor } from '../csv-cursor.js';
import { csvTexts } from '../csv-text.js';

/** What every row of an event log needs. */
export const LOG_FIELDS = ['case', 'activity', 'time'] as const;

/** A column of an event log that has a meaning of its own. */
export type LogField = (typeof LOG_FIELDS)[number];

/** Which column holds which field: its number from 0, or its heading as written. What is not said is guessed by heading. */
export type LogColumnChoice = Readonly<Partial<Record<LogField, number | string>>>;

/** Where the headings are and which columns hold the fields. */
export interface LogHeader {
  readonly headings: readonly string[];
  /** Rows from the top that are not events. */
  readonly rowsAbove: number;
  readonly columns: Readonly<Record<LogField, number>>;
  readonly line: number;
  /** Columns that are not read though their heading is that of one which is. */
  readonly twice: readonly { readonly field: LogField; readonly column: number }[];
}

/**
 * The headings of an event log: of its first 25 rows the first that names all three fields.
 *
 * @throws {FileRefusedError} `file-empty`, or `log-no-columns` where no row names all three.
 */
export function logHeader(bytes: Uint8Array, delimiter: string, choice: LogColumnChoice): LogHeader {
  const cursor = csvCursor(bytes, { delimiter });
  let fewest: readonly LogField[] = LOG_FIELDS;
  let isEmpty = true;
  for (let row = 0; row < ROWS && cursor.next(); row += 1) {
    const headings = csvTexts(bytes, cursor);
    isEmpty &&= headings.every((heading) => heading.trim() === '');
    const found = columnsOf(headings, choice);
    const missing = LOG_FIELDS.filter((field) => !found.has(field));
    const [at, activity, time] = LOG_FIELDS.map((field) => found.get(field));
    if (at !== undefined && activity !== undefined && time !== undefined)
      return {
        headings,
        rowsAbove: row + 1,
        columns: { case: at, activity, time },
        line: cursor.line,
        twice: twiceIn(headings, found, choice),
      };
    if (missing.length < fewest.length) fewest = missing;
  }
  if (isEmpty) throw new FileRefusedError('file-empty');
  throw new FileRefusedError('log-no-columns', [['missing', fewest.join(', ')]]);
}

const ROWS = 25;

function columnsOf(headings: readonly string[], choice: LogColumnChoice): Map<LogField, number> {
  const found = new Map<LogField, number>();
  const taken = new Set<number>();
  const take = (field: LogField, column: number): void => {
    if (column < 0 || column >= headings.length) return;
    found.set(field, column);
    taken.add(column);
  };
  for (const field of LOG_FIELDS) {
    const chosen = choice[field];
    if (chosen !== undefined) take(field, typeof chosen === 'number' ? chosen : headings.indexOf(chosen));
  }
  const plain = headings.map(plainHeading);
  for (const field of LOG_FIELDS) {
    if (choice[field] !== undefined) continue;
    const known = NAMES[field].find((name) =>
      plain.some((heading, at) => heading === name && !taken.has(at)),
    );
    if (known !== undefined)
      take(
        field,
        plain.findIndex((heading, at) => heading === known && !taken.has(at)),
      );
  }
  return found;
}

function twiceIn(
  headings: readonly string[],
  found: ReadonlyMap<LogField, number>,
  choice: LogColumnChoice,
): LogHeader['twice'] {
  const taken = new Set(found.values());
  return LOG_FIELDS.filter((field) => typeof choice[field] !== 'number').flatMap((field) => {
    const known = plainHeading(headings[found.get(field) ?? -1] ?? '');
    return headings.flatMap((heading, column) =>
      !taken.has(column) && plainHeading(heading) === known ? [{ field, column }] : [],
    );
  });
}

/** Small letters and digits; everything else parts words. */
function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Headings that are understood, the surest first. */
const NAMES: Readonly<Record<LogField, readonly string[]>> = {
  case: [
    'case concept name',
    'case id',
    'caseid',
    'case',
    'case number',
    'case reference',
    'case ref',
    'trace',
    'trace id',
    'process instance',
    'child unique id',
    'child id',
    'child',
  ],
  activity: [
    'concept name',
    'activity',
    'activity name',
    'event',
    'event name',
    'event type',
    'task',
    'step',
    'stage',
    'action',
    'type',
  ],
  time: [
    'time timestamp',
    'timestamp',
    'complete timestamp',
    'end timestamp',
    'event time',
    'date time',
    'datetime',
    'time',
    'date',
    'event date',
    'start timestamp',
    'start time',
    'start date',
  ],
};
