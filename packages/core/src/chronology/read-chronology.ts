import type { Chronology } from '../model/chronology.js';
import { CHRONOLOGY_SHAPE } from './format/chronology-shape.js';
import { readShape, UNREAD, type ShapeProblemCode } from './format/read-shape.js';
import { fieldsOf } from './format/shape.js';

/**
 * What is wrong with a value that should be a chronology: see {@link ShapeProblemCode}, and
 *
 * - `not-a-chronology`: it does not say that it is one, or has not even what all of them have.
 * - `version-unknown`: it is a chronology of another version of the format.
 * - `repeated-id`: two entries have one id; both are kept.
 * - `unknown-entry`: an entry is said to be replaced by one that is not there; kept as it is.
 * - `more-problems`: there are more than are told.
 */
export type ChronologyProblemCode =
  | ShapeProblemCode
  | 'not-a-chronology'
  | 'version-unknown'
  | 'repeated-id'
  | 'unknown-entry'
  | 'more-problems';

/** Something wrong, and where: `/entries/3/date`. It never holds a text or a name of what was read. */
export interface ChronologyProblem {
  readonly code: ChronologyProblemCode;
  readonly path: string;
}

/** A chronology as far as it could be read. Null where it is none. */
export interface ChronologyReading {
  readonly chronology: Chronology | null;
  readonly problems: readonly ChronologyProblem[];
}

/**
 * Reads a JSON value (what `JSON.parse` gave) as chronology format 1: strictly, and as far as it goes. Every field
 * that the format does not have, lacks or does not allow is a problem with its place; an entry that cannot be read is
 * left out and told (`item-dropped`), the rest is kept. The result is made anew, whatever names the value had.
 */
export function readChronology(value: unknown): ChronologyReading {
  const problems: ChronologyProblem[] = [];
  const report = (code: ChronologyProblemCode, path: string): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ code, path });
    else if (problems.length === MOST_PROBLEMS) problems.push({ code: 'more-problems', path: '' });
  };
  const refused = refusal(value);
  if (refused !== null) return { chronology: null, problems: [refused] };
  const read = readShape(CHRONOLOGY_SHAPE, value, '', report);
  if (read === UNREAD)
    return { chronology: null, problems: [...problems, { code: 'not-a-chronology', path: '' }] };
  const chronology = read as Chronology;
  reportIds(chronology, report);
  return { chronology, problems };
}

const MOST_PROBLEMS = 1000;

function refusal(value: unknown): ChronologyProblem | null {
  const fields = fieldsOf(value);
  if (fields?.['format'] !== 'case-journey/chronology') return { code: 'not-a-chronology', path: '' };
  return fields['version'] === 1 ? null : { code: 'version-unknown', path: '/version' };
}

function reportIds(
  { entries }: Chronology,
  report: (code: ChronologyProblemCode, path: string) => void,
): void {
  const ids = new Set<string>();
  entries.forEach(({ id }, i) => {
    if (ids.has(id)) report('repeated-id', `/entries/${i}/id`);
    ids.add(id);
  });
  entries.forEach(({ supersededBy }, i) => {
    if (supersededBy !== undefined && !ids.has(supersededBy)) {
      report('unknown-entry', `/entries/${i}/supersededBy`);
    }
  });
}
