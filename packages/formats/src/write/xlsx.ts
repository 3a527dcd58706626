import { strToU8, zipSync } from 'fflate';
import { xlsxParts } from './xlsx-parts.js';
import { type WorkbookValue, sheetXml } from './xlsx-sheet.js';
import { sheetNames } from './xlsx-sheet-names.js';

export type { WorkbookValue } from './xlsx-sheet.js';

/** A sheet to be written: its rows from the first line on. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookValue[])[];
}

/**
 * An Excel workbook (.xlsx). The same sheets give the same bytes in every time zone. Text is always text, never a
 * formula; a day is a real date shown as dd/mm/yyyy, or a text where spreadsheets have no such day (before 1900); null
 * and the empty text are empty cells. Names are made fit for Excel by {@link sheetNames}. Without sheets it has one,
 * which is empty. What is written is read back exactly by `readWorkbook`.
 *
 * @throws {RangeError} On a text over 32,767 UTF-16 units, a number that is not finite, more than 1,048,576 rows or
 * 16,384 columns.
 */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const written = sheets.length === 0 ? [{ name: '', rows: [] }] : sheets;
  const parts = xlsxParts(sheetNames(written.map(({ name }) => name)));
  for (const [i, { rows }] of written.entries())
    parts.push([`xl/worksheets/sheet${i + 1}.xml`, sheetXml(rows)]);
  // A time without a zone is the same clock time everywhere, which is all that a zip file records.
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: '2000-01-01T12:00:00',
  });
}
