import type { Problem } from '@case-journey/core';
import { sharedCells } from './cell-value.js';
import { readDateStyles } from './date-styles.js';
import { noteProblems } from './noted-problems.js';
import { rememberedCells } from './remembered-cells.js';
import { readSharedStrings } from './shared-strings.js';
import { readSheet } from './sheet-part.js';
import { readWorkbookPart } from './workbook-part.js';
import type { Sheet, Workbook } from './workbook.js';
import type { OpenZip } from './zip-part.js';

/**
 * The workbook in an open package, and what was met in it.
 *
 * @throws {FileRefusedError} Where a part is missing, damaged or over a limit.
 */
export async function readPackage(
  zip: OpenZip,
  file: string,
): Promise<{ workbook: Workbook; problems: Problem[] }> {
  const problems = noteProblems(file);
  const part = await readWorkbookPart(zip);
  const shared = sharedCells(await readSharedStrings(zip, part.sharedStrings));
  const dateStyles = await readDateStyles(zip, part.styles);
  const { dateSystem } = part;
  const cellOf = rememberedCells({ shared, dateSystem });
  const context = { cellOf, dateStyles, count: { cells: 0, empty: 0 }, problems };
  const sheets: Sheet[] = [];
  for (const { name, hidden, entry } of part.sheets) {
    if (entry === null) problems.note('xlsx-sheet-not-cells', 'kept', name);
    else sheets.push({ name, hidden, rows: await readSheet(zip, entry, name, context) });
  }
  return { workbook: { sheets, dateSystem }, problems: problems.all() };
}
