import { notRead, type DateReading } from './date-reading.js';
import { isPlausible, type Judging } from './date-span.js';
import { readEdtf } from './read-edtf.js';

/**
 * Reads a cell that no written form fits as EDTF, in either case of its letters. Figures alone of fewer than four
 * digits (a century or decade in EDTF) and intervals with an empty side (`/2010`, what is left of a form's boxes) are
 * left alone: in a record they are no dates.
 *
 * @returns Null where it is no EDTF, or EDTF that cannot be kept.
 */
export function edtfInRecord(text: string, judging: Judging): DateReading | null {
  const trimmed = text.trim();
  if (/^-?\d{1,3}[?~%]?$|^\/|\/$/.test(trimmed)) return null;
  const { date, problem } = readEdtf(trimmed.toUpperCase());
  if (problem === 'edtf-invalid' || problem === 'edtf-unsupported') return null;
  if (problem !== null) return notRead(text, problem);
  const first = date.earliest ?? date.latest;
  const last = date.latest ?? date.earliest;
  if (first === null || last === null) return notRead(text, null);
  if (!isPlausible(first, last, judging)) return notRead(text, 'date-implausible');
  return { date: { ...date, text }, problem: null, notes: [] };
}
