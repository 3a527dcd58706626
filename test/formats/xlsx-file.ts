import { type ZipEnd, type ZipPart, zip } from '../support/zip.js';

type Xml = string | Uint8Array;

/** The parts of a small workbook; each may be replaced, or left out with null. */
export interface XlsxFile {
  /** The XML inside `sheetData`. The text "ok" in A1 by default. */
  readonly rows?: string;
  /** The sheet's whole part. */
  readonly sheet?: Xml;
  readonly strings?: Xml;
  readonly styles?: Xml;
  readonly workbook?: Xml;
  readonly links?: Xml;
  readonly root?: Xml | null;
  /** Further parts, or the same with lies: they replace those of the same name. */
  readonly parts?: readonly ZipPart[];
  readonly end?: ZipEnd;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The name of the only sheet's part. */
export const SHEET = 'xl/worksheets/sheet1.xml';

/** The bytes of a workbook with one sheet, named One. */
export function xlsxFile(file: XlsxFile = {}): Uint8Array {
  return zip(xlsxParts(file), file.end);
}

/** The parts of {@link xlsxFile}. */
export function xlsxParts(file: XlsxFile = {}): ZipPart[] {
  const parts = new Map<string, ZipPart>();
  const add = (name: string, data: Xml | null | undefined): void => {
    if (data !== null && data !== undefined) parts.set(name, { name, data });
  };
  const root = file.root === undefined ? links([['rId1', 'officeDocument', 'xl/workbook.xml']]) : file.root;
  add('_rels/.rels', root);
  add('xl/workbook.xml', file.workbook ?? workbook('<sheet name="One" sheetId="1" r:id="rId1"/>'));
  add('xl/_rels/workbook.xml.rels', file.links ?? links(linked));
  add(SHEET, file.sheet ?? sheet(file.rows ?? `<row r="1">${text('A1', 'ok')}</row>`));
  add('xl/sharedStrings.xml', file.strings);
  add('xl/styles.xml', file.styles);
  for (const part of file.parts ?? []) parts.set(part.name, part);
  return [...parts.values()];
}

/** A worksheet's XML. */
export function sheet(rows: string): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** A text cell's XML. */
export function text(place: string, words: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
}

/** A workbook's XML. */
export function workbook(sheets: string, properties = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

/** A list of relationships: id, kind, target, and more attributes. */
export function links(all: readonly (readonly [string, string, string, string?])[]): string {
  const each = all.map(
    ([id, kind, target, more]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}" ${more ?? ''}/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${namespace}">${each.join('')}</Relationships>`;
}

/** What the workbook of {@link xlsxFile} links to. */
export const linked: readonly (readonly [string, string, string])[] = [
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId2', 'sharedStrings', 'sharedStrings.xml'],
  ['rId3', 'styles', 'styles.xml'],
];

/** A stylesheet with these number formats, by number or code: cell style n has the nth. */
export function styles(codes: readonly (string | number)[]): string {
  const formats = codes.map((code, i) =>
    typeof code === 'number'
      ? ''
      : `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`,
  );
  const cells = codes.map((code, i) => `<xf numFmtId="${typeof code === 'number' ? code : 200 + i}"/>`);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`
  );
}
