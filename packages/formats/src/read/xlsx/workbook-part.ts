import { FileRefusedError } from '../batch.js';
import { noWorkbook } from './file-kind.js';
import { readRelationships } from './relationships.js';
import { readEscapes } from './string-escapes.js';
import { type XmlAttributes, readListPart } from './xml-part.js';
import type { ZipEntry } from './zip-entry.js';
import type { OpenZip } from './zip-part.js';

/** A sheet as the workbook lists it. */
interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Its cells, or null for a sheet that has none: a chart, a dialogue. */
  readonly entry: ZipEntry | null;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly dateSystem: 1900 | 1904;
  readonly sharedStrings: ZipEntry | undefined;
  readonly styles: ZipEntry | undefined;
}

/**
 * Finds the workbook and what belongs to it.
 *
 * @throws {FileRefusedError} Where the package is no workbook, or lists a sheet that it does not hold or holds twice.
 */
export async function readWorkbookPart(zip: OpenZip): Promise<WorkbookPart> {
  const main = (await readRelationships(zip, '')).find(({ kind }) => kind === 'officeDocument');
  const key = main?.target ?? 'xl/workbook.xml';
  const entry = zip.entries.get(key);
  if (entry === undefined || key.endsWith('.bin')) throw noWorkbook(zip);
  const { listed, dateSystem } = await readList(zip, entry);

  const links = new Map((await readRelationships(zip, key)).map((link) => [link.id, link]));
  const partOf = (kind: string): ZipEntry | undefined => {
    const link = [...links.values()].find((one) => one.kind === kind);
    return link?.target == null ? undefined : zip.entries.get(link.target);
  };
  const used = new Set<ZipEntry>();
  const sheets = listed.map(({ name, hidden, id }) => {
    const link = links.get(id);
    if (link !== undefined && link.kind !== 'worksheet') return { name, hidden, entry: null };
    const part = link?.target == null ? undefined : zip.entries.get(link.target);
    if (part === undefined) throw new FileRefusedError('xlsx-sheet-missing');
    if (used.has(part)) throw new FileRefusedError('xlsx-part-twice');
    used.add(part);
    return { name, hidden, entry: part };
  });
  return { sheets, dateSystem, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

async function readList(
  zip: OpenZip,
  entry: ZipEntry,
): Promise<{ listed: Listed[]; dateSystem: 1900 | 1904 }> {
  const listed: Listed[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let root = '';
  const limit = zip.limits.parts;
  await readListPart(zip, entry, {
    open(path, attributes) {
      if (path.length === 1) root = path[0] ?? '';
      if (path.length === 2 && path[1] === 'workbookPr' && isTrue(attributes['date1904'])) dateSystem = 1904;
      if (path.length === 3 && path[1] === 'sheets' && path[2] === 'sheet')
        listed.push(listedSheet(attributes));
      if (listed.length > limit) throw new FileRefusedError('xlsx-too-many-parts', [['limit', limit]]);
    },
  });
  if (root !== 'workbook') throw noWorkbook(zip);
  return { listed, dateSystem };
}

function listedSheet(attributes: XmlAttributes): Listed {
  const link = Object.keys(attributes).find((name) => name.endsWith(':id')) ?? '';
  return {
    name: readEscapes(attributes['name'] ?? ''),
    hidden: /hidden$/i.test(attributes['state'] ?? ''),
    id: attributes[link] ?? '',
  };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
