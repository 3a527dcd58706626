import { readListPart } from './xml-part.js';
import type { ZipEntry } from './zip-entry.js';
import type { OpenZip } from './zip-part.js';

/** For each cell style by number: whether it shows a number as a date or a time of day. */
export async function readDateStyles(zip: OpenZip, entry: ZipEntry | undefined): Promise<boolean[]> {
  const formats = new Map<number, boolean>();
  const styles: number[] = [];
  if (entry === undefined) return [];
  await readListPart(zip, entry, {
    open(path, attributes) {
      if (path.length !== 3) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      if (path[1] === 'numFmts' && path[2] === 'numFmt')
        formats.set(id, isDateFormat(attributes['formatCode'] ?? ''));
      if (path[1] === 'cellXfs' && path[2] === 'xf') styles.push(id);
    },
  });
  return styles.map((id) => formats.get(id) ?? isBuiltInDate(id));
}

/**
 * Whether a number format shows a day or a time of day: a d, m, y or h that is not in quotes or brackets and not
 * escaped. Elapsed time (`[h]:mm`) is a quantity, not a day.
 */
export function isDateFormat(code: string): boolean {
  if (/\[(?:h{1,9}|m{1,9}|s{1,9})\]/i.test(code)) return false;
  const bare = code.replace(/"[^"]*"?|\[[^\]]*\]?|[\\_*][^]?|general|standard/gi, '');
  return /[dmyh]/i.test(bare);
}

/** The numbers of formats that need no code: ECMA-376 part 1, 18.8.30, with the East Asian ones. 46 is elapsed time. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
}
