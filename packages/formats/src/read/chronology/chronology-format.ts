import { plainWords } from '../csv-words.js';
import { COLUMNS, type ChronologyField } from './columns.js';
import { chronologyLines, isBlankRow } from './csv-lines.js';
import { columnPlaces } from './headings.js';

/**
 * Whether a file looks like chronology format 1, and as what: `json` where it is JSON that names the format near its
 * start, `csv` where every heading is one of the format's and one at least is of no other table; else null. Only the
 * first 64 KiB are looked at.
 */
export function chronologyFormat(bytes: Uint8Array): 'json' | 'csv' | null {
  const start = bytes.subarray(0, 1 << 16);
  const text = new TextDecoder().decode(start).trimStart();
  if (text.startsWith('{')) return text.includes('"case-journey/chronology"') ? 'json' : null;
  const headings = chronologyLines(start).rows.find(({ cells }) => !isBlankRow(cells))?.cells ?? [];
  const places = columnPlaces(headings);
  if (places === null || !OWN.some((field) => places.has(field))) return null;
  return headings.every((heading) => heading.trim() === '' || KNOWN.has(plainWords(heading))) ? 'csv' : null;
}

const OWN: readonly ChronologyField[] = [
  'level',
  'reason',
  'tests',
  'entry',
  'chronology',
  'about',
  'leftOutWhy',
];
const KNOWN: ReadonlySet<string> = new Set(COLUMNS.map(([, heading]) => plainWords(heading)));
