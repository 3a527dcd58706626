import type { Messages } from './messages.js';

/** The British English sentences about Excel workbooks: why one is refused, and what was met in one that is read. */
export const xlsxProblemMessages = {
  'problem.xlsx-not-workbook': 'This is not an Excel workbook. Save the data as .xlsx and try again.',
  'problem.xlsx-old-excel': 'This is an old Excel file (.xls). Save it as .xlsx and try again.',
  'problem.xlsx-binary': 'This is a binary Excel file (.xlsb). Save it as .xlsx and try again.',
  'problem.xlsx-open-document':
    'This is an OpenDocument file, not an Excel workbook. Save it as .xlsx and try again.',
  'problem.xlsx-password': 'This workbook is protected by a password. Save a copy without one and try again.',
  'problem.xlsx-zip64':
    'This workbook is packed in a way meant for very large files (zip64). Open it in Excel, save it and try again.',
  'problem.xlsx-compression':
    'This workbook is compressed in a way that is not read. Open it in Excel, save it and try again.',
  'problem.xlsx-damaged': 'This workbook is damaged or incomplete. Get a new copy and try again.',
  'problem.xlsx-checksum':
    'This workbook was changed or damaged after it was saved. Get a new copy and try again.',
  'problem.xlsx-inconsistent':
    'This workbook contradicts itself about what it holds. It was not read, for safety.',
  'problem.xlsx-part-twice': 'This workbook holds one of its parts twice. It was not read, for safety.',
  'problem.xlsx-parts-overlap': 'The parts of this workbook overlap. It was not read, for safety.',
  'problem.xlsx-sheet-missing':
    'This workbook lists a sheet that it does not hold. Get a new copy and try again.',
  'problem.xlsx-reference':
    'A cell of this workbook has an address that no sheet has. Get a new copy and try again.',

  'problem.xlsx-too-large': 'This workbook is larger than {limit} MB, the most that is read.',
  'problem.xlsx-too-many-parts': 'This workbook has more than {limit} parts, the most that is read.',
  'problem.xlsx-bomb': 'This workbook expands far more than a real one does. It was not read, for safety.',
  'problem.xlsx-inflates-too-large':
    'Unpacked, this workbook is larger than {limit} MB, the most that is read.',
  'problem.xlsx-too-many-cells': 'This workbook has more than {limit} cells, the most that is read.',
  'problem.xlsx-too-many-strings':
    'This workbook has more than {limit} different texts, the most that is read.',
  'problem.xlsx-too-sparse':
    'The cells of this workbook lie too far apart to be read. Delete stray cells far to the right and try again.',

  'problem.xlsx-xml-malformed': 'A part of this workbook is not well formed. Get a new copy and try again.',
  'problem.xlsx-xml-encoding':
    'A part of this workbook is written in characters that are not read. Open it in Excel, save it and try again.',
  'problem.xlsx-xml-doctype':
    'This workbook has definitions that a real one never has. It was not read, for safety.',
  'problem.xlsx-xml-deep': 'This workbook is nested more than {limit} deep. It was not read, for safety.',
  'problem.xlsx-xml-attributes':
    'A part of this workbook has more than {limit} attributes in one place. It was not read, for safety.',
  'problem.xlsx-xml-text': 'A single text in this workbook is longer than 1 MB. It was not read, for safety.',

  'problem.xlsx-sheet-not-cells': 'This sheet is a chart or a dialogue, without cells. It was not read.',
  'problem.xlsx-cell-cut': {
    one: 'A cell’s text is longer than Excel allows. Its end was left out.',
    other: 'The texts of {count} cells are longer than Excel allows. Their ends were left out.',
  },
  'problem.xlsx-cell-twice': {
    one: 'A cell is there twice. The first was kept.',
    other: '{count} cells are there twice. The first of each was kept.',
  },
  'problem.xlsx-formula-no-value': {
    one: 'A formula has no saved result. Open the workbook in Excel, save it and read it again.',
    other: '{count} formulas have no saved result. Open the workbook in Excel, save it and read it again.',
  },
  'problem.xlsx-string-missing': {
    one: 'A cell points to a text that the workbook does not hold. It was left out.',
    other: '{count} cells point to texts that the workbook does not hold. They were left out.',
  },
} as const satisfies Messages;
