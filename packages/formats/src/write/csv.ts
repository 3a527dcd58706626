import { guarded } from '../read/csv-guard.js';

/**
 * Rows as CSV: every field in quotes, lines ended by CRLF. A text that a spreadsheet could take for a formula gets an
 * apostrophe before it, which our readers take away again; numbers stay numbers. Null is an empty field.
 *
 * @param options - `bom`: starts with a byte order mark, by which Excel knows that the text is UTF-8. False by default.
 */
export function writeCsv(
  rows: readonly (readonly (string | number | null)[])[],
  options: { readonly bom?: boolean } = {},
): string {
  const lines = rows.map((row) => `${row.map(csvField).join(',')}\r\n`);
  return (options.bom === true ? '\ufeff' : '') + lines.join('');
}

function csvField(value: string | number | null): string {
  if (value === null || value === '') return '""';
  if (typeof value === 'number') return `"${value}"`;
  const text = guarded(value);
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
