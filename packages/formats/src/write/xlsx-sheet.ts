import type { IsoDay } from '@case-journey/core';
import { columnName } from '../read/column-name.js';
import { LAST_COLUMN, LAST_ROW } from '../read/xlsx/cell-reference.js';
import { xlsxLimits } from '../read/xlsx/limits.js';
import { daySerial } from '../read/xlsx/serial-day.js';
import { xlsxText } from './xlsx-text.js';

/** What a cell can be given: a text, a number, a calendar day, or nothing. */
export type WorkbookValue = string | number | null | { readonly day: IsoDay };

/** The XML of a worksheet with these rows. Style 1 is the date. */
export function sheetXml(rows: readonly (readonly WorkbookValue[])[]): string {
  if (rows.length > LAST_ROW) throw new RangeError('A sheet has at most 1,048,576 rows');
  const letters: string[] = [];
  const lines = rows.map((row, i) => {
    if (row.length > LAST_COLUMN) throw new RangeError('A sheet has at most 16,384 columns');
    while (letters.length < row.length) letters.push(columnName(letters.length));
    const cells = row.map((value, j) => cellXml(value, `${letters[j] ?? ''}${i + 1}`)).join('');
    return cells === '' ? '' : `<row r="${i + 1}">${cells}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}"><sheetFormatPr defaultColWidth="14" defaultRowHeight="15"/><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** How each part begins. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespace of workbooks and sheets. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function cellXml(value: WorkbookValue, place: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'string') return textXml(value, place);
  if (typeof value !== 'number') {
    const serial = daySerial(value.day, 1900);
    return serial === null ? textXml(value.day, place) : `<c r="${place}" s="1"><v>${serial}</v></c>`;
  }
  if (!Number.isFinite(value)) throw new RangeError('A cell holds finite numbers only');
  return `<c r="${place}"><v>${value}</v></c>`;
}

function textXml(text: string, place: string): string {
  if (text.length > xlsxLimits.cellLength) throw new RangeError('A cell holds at most 32,767 UTF-16 units');
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xlsxText(text)}</t></is></c>`;
}
