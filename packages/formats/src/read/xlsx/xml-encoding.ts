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
  const [a, b, c] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  const head = String.fromCharCode(...start.subarray(0, 256));
  const declared =
    /^<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8';
  const encoding = encodings.get(declared.toLowerCase());
  if (encoding === undefined) throw new FileRefusedError('xlsx-xml-encoding');
  return encoding;
}

const encodings = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['iso-8859-1', 'windows-1252'], // the same letters; a browser knows no other
  ['windows-1252', 'windows-1252'],
]);
