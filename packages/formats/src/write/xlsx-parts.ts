import { MAIN, XML } from './xlsx-sheet.js';
import { xlsxText } from './xlsx-text.js';

/** The parts of a workbook other than its sheets, with their names, for sheets `xl/worksheets/sheet1.xml` onwards. */
export function xlsxParts(names: readonly string[]): [string, string][] {
  const numbers = names.map((_, i) => i + 1);
  const listed = names.map(
    (name, i) => `<sheet name="${xlsxText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const links = numbers.map((n) => link(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`));
  const types = numbers.map((n) => override(`xl/worksheets/sheet${n}.xml`, 'worksheet'));
  return [
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `${override('xl/workbook.xml', 'sheet.main')}${types.join('')}${override('xl/styles.xml', 'styles')}</Types>`,
    ],
    ['_rels/.rels', relationships([link('rId1', 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relationships([...links, link('rId0', 'styles', 'styles.xml')])],
    ['xl/styles.xml', STYLES],
  ];
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XF = 'fontId="0" fillId="0" borderId="0"';

const SHEET_OF_STYLES = 'styleSheet';
const STYLES =
  `${XML}<${SHEET_OF_STYLES} xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  `<cellStyleXfs count="1"><xf numFmtId="0" ${XF}/></cellStyleXfs>` +
  `<cellXfs count="2"><xf numFmtId="0" ${XF} xfId="0"/><xf numFmtId="164" ${XF} xfId="0" applyNumberFormat="1"/></cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></' +
  `${SHEET_OF_STYLES}>`;

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
}

function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relationships(links: readonly string[]): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}
