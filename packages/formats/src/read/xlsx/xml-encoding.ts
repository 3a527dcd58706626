import { FileRefusedError } from '../batch.js';
import { wideEncoding } from '../encoding.js';
import { startsWith, UTF8_MARK } from '../starts-with.js';

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
  if (startsWith(start, UTF8_MARK)) return 'utf-8';
  const head = String.fromCharCode(...start.subarray(0, 256));
  const declared =
    /^<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8';
  const encoding = wideEncoding(start.subarray(0, 256)) ?? encodings.get(declared.toLowerCase());
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
