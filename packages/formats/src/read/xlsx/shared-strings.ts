import { FileRefusedError } from '../batch.js';
import { readEscapes } from './string-escapes.js';
import { readXmlPart } from './xml-part.js';
import type { ZipEntry } from './zip-entry.js';
import type { OpenZip } from './zip-part.js';

/**
 * The strings that cells point to, by number. The runs of a rich text are joined; how it is pronounced (phonetic runs)
 * is left out. A string is gathered to eight times the length a cell may have: its escapes may be that long.
 *
 * @throws {FileRefusedError} When there are more strings than the limit.
 */
export async function readSharedStrings(zip: OpenZip, entry: ZipEntry | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (entry === undefined) return strings;
  let text = '';
  await readXmlPart(zip, entry, {
    open(path) {
      if (path.length === 2) text = '';
    },
    text(path, words) {
      if (text.length <= 8 * zip.limits.cellLength && isText(path, 2)) text += words;
    },
    close(path) {
      if (path.length !== 2 || path[1] !== 'si') return;
      if (strings.length === zip.limits.strings) {
        throw new FileRefusedError('xlsx-too-many-strings', [['limit', zip.limits.strings]]);
      }
      strings.push(readEscapes(text));
    },
  });
  return strings;
}

/** Whether an element is the text of the string at a depth: its own `t` or that of a run `r`. */
export function isText(path: readonly string[], depth: number): boolean {
  if (path[path.length - 1] !== 't') return false;
  return path.length === depth + 1 || (path.length === depth + 2 && path[depth] === 'r');
}
