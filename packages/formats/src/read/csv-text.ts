import { FIELD_KIND, type CsvCursor } from './csv-cursor.js';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a field of the cursor's row, its quotes removed. An empty text where the row has no such field. */
export function csvText(bytes: Uint8Array, cursor: CsvCursor, field: number): string {
  if (field >= cursor.count) return '';
  const start = cursor.starts[field] ?? 0;
  const end = cursor.ends[field] ?? 0;
  if (start === end) return '';
  const text = decoder.decode(bytes.subarray(start, end));
  const kind = cursor.kinds[field];
  if (kind === FIELD_KIND.doubled) return text.replaceAll('""', '"');
  return kind === FIELD_KIND.trailing ? withoutQuotes(text) : text;
}

/** All fields of the cursor's row as texts. */
export function csvTexts(bytes: Uint8Array, cursor: CsvCursor): string[] {
  return Array.from({ length: cursor.count }, (_, field) => csvText(bytes, cursor, field));
}

/** `"a ""b""" c` becomes `a "b" c`: the quotes end at the first single one, and the rest stays as it is. */
function withoutQuotes(text: string): string {
  let close = text.indexOf('"', 1);
  while (text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return text.slice(1, close).replaceAll('""', '"') + text.slice(close + 1);
}
