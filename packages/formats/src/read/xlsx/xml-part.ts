import { SaxesParser } from 'saxes';
import { FileRefusedError } from '../batch.js';
import { xmlDecoder } from './xml-encoding.js';
import type { ZipEntry } from './zip-entry.js';
import { type OpenZip, readPart } from './zip-part.js';

/** Attributes by name as written. It has no prototype: any name is safe. */
export type XmlAttributes = Readonly<Record<string, string>>;

/**
 * What is done with a part's elements. `path` has the names from the root to the element, the same array each time.
 * The root's prefix is taken off; a name without it begins with a colon, and is so never mistaken for one of ours.
 */
export interface XmlHandler {
  readonly open?: (path: readonly string[], attributes: XmlAttributes) => void;
  readonly text?: (path: readonly string[], text: string) => void;
  readonly close?: (path: readonly string[]) => void;
}

/**
 * Reads an XML part as a stream of elements, without DOCTYPE and entities, at most 64 deep and 64 attributes wide, with
 * at most 1 MiB between two events.
 *
 * @throws {FileRefusedError} `xlsx-xml-...`, and those of {@link readPart}.
 */
export async function readXmlPart(zip: OpenZip, entry: ZipEntry, handler: XmlHandler): Promise<void> {
  const machine = xmlMachine(handler);
  const decode = xmlDecoding();
  await readPart(zip, entry, (piece) => {
    machine(decode(piece));
  });
  machine(decode(null));
  machine(null);
}

/**
 * Reads an XML part of which much is kept: lists of sheets, links and styles.
 *
 * @throws {FileRefusedError} `xlsx-inflates-too-large` over 32 MiB, and those of {@link readXmlPart}.
 */
export async function readListPart(zip: OpenZip, entry: ZipEntry, handler: XmlHandler): Promise<void> {
  if (entry.size > LIST) throw new FileRefusedError('xlsx-inflates-too-large', [['limit', LIST / 2 ** 20]]);
  await readXmlPart(zip, entry, handler);
}

const LIST = 32 * 2 ** 20;
const DEPTH = 64;
const ATTRIBUTES = 64;
const TEXT = 2 ** 20;

/**
 * A machine that takes XML text piece by piece, and null at the end; with the limits of {@link readXmlPart}.
 *
 * @param of - What the codes of its refusals begin with.
 */
export function xmlMachine(handler: XmlHandler, of = 'xlsx'): (piece: string | null) => void {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  const path: string[] = [];
  let prefix = '';
  let attributes = 0;
  let since = 0;
  // At most seven handlers: with more, V8 keeps the parser in a form five times as slow.
  parser.on('doctype', () => {
    throw new FileRefusedError(`${of}-xml-doctype`);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > ATTRIBUTES) throw new FileRefusedError(`${of}-xml-attributes`, [['limit', ATTRIBUTES]]);
  });
  parser.on('opentag', (tag) => {
    if (path.length === DEPTH) throw new FileRefusedError(`${of}-xml-deep`, [['limit', DEPTH]]);
    if (path.length === 0) prefix = tag.name.slice(0, tag.name.indexOf(':') + 1);
    path.push(tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : `:${tag.name}`);
    attributes = 0;
    since = 0;
    handler.open?.(path, tag.attributes);
  });
  parser.on('closetag', () => {
    since = 0;
    handler.close?.(path);
    path.pop();
  });
  const text = (words: string): void => {
    since = 0;
    if (words.length > TEXT) throw new FileRefusedError(`${of}-xml-text`);
    if (path.length > 0) handler.text?.(path, words);
  };
  parser.on('text', text);
  parser.on('cdata', text);

  return (piece) => {
    try {
      const length = piece?.length ?? 0;
      since += length;
      const before = since;
      if (piece === null) parser.close();
      else if (length > 0) parser.write(piece);
      if (since === before && since > TEXT) throw new FileRefusedError(`${of}-xml-text`);
    } catch (error) {
      throw error instanceof FileRefusedError ? error : new FileRefusedError(`${of}-xml-malformed`);
    }
  };
}

/** Takes bytes piece by piece, and null at the end; gives their text. The first piece decides the encoding. */
export function xmlDecoding(of = 'xlsx'): (piece: Uint8Array | null) => string {
  let decoder: TextDecoder | undefined;
  return (piece) => {
    try {
      if (piece === null) return decoder?.decode() ?? '';
      decoder ??= xmlDecoder(piece);
      return decoder.decode(piece, { stream: true });
    } catch {
      throw new FileRefusedError(`${of}-xml-encoding`);
    }
  };
}
