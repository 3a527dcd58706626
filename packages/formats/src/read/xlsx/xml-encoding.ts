import { FileRefusedError } from '../batch.js';

/**
 * The decoder for an XML part, chosen from its first bytes: its byte order mark, else its declaration, else UTF-8.
 * Bytes that the encoding does not have make it throw.
 *
 * @throws {FileRefusedError} `xlsx-xml-encoding` where the declaration names one that is not read.
 */
export function xmlDecoder(start: Uint8Array): TextDecoder {
  return new TextDecoder(encodingOf(start), { fatal: true });
}

function encodingOf(start: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, i) => start[i] === byte));
  if (marked !== undefined) return marked[1];
  const head = String.fromCharCode(...start.subarray(0, 256));
  const declared =
    /^<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8';
  const encoding = encodings.get(declared.toLowerCase());
  if (encoding === undefined) throw new FileRefusedError('xlsx-xml-encoding');
  return encoding;
}

/** Byte order marks, and what the first `<` looks like without one. */
const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0x3c, 0], 'utf-16le'],
  [[0, 0x3c], 'utf-16be'],
];

const encodings = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['iso-8859-1', 'windows-1252'], // the same letters; a browser knows no other
  ['windows-1252', 'windows-1252'],
]);
