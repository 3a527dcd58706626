import { dayNumber, type Dataset } from '@case-journey/core';
import {
  collect,
  readAnnexA,
  type AnnexAOptions,
  type Cell,
  type Workbook,
  type WorkbookValue,
} from '@case-journey/formats';

/** A value of a cell: what a writer is given, a cell as it is read, or undefined for an empty one. */
export type TestValue = WorkbookValue | Cell | undefined;

/** Sheets by name, as rows of values. */
export type TestSheets = Readonly<Record<string, readonly (readonly TestValue[])[]>>;

/** A workbook of these sheets; a row without values is left out, as an empty row is. */
export function workbookOf(sheets: TestSheets): Workbook {
  return {
    dateSystem: 1900,
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      hidden: false,
      rows: rows.flatMap((values, i) => {
        const cells = values.map(cellOf);
        return cells.some((cell) => cell !== undefined) ? [{ line: i + 1, cells }] : [];
      }),
    })),
  };
}

/** Everything read from these sheets. */
export async function readSheets(sheets: TestSheets, options: Partial<AnnexAOptions> = {}): Promise<Dataset> {
  return collect(readAnnexA(workbookOf(sheets), { file: 'a.xlsx', asAt: '2021-04-01', ...options }));
}

/** An error of a spreadsheet, as `#N/A`. */
export function errorCell(text: string): Cell {
  return { kind: 'error', text, number: null, formula: false };
}

/** The result of a formula. */
export function formulaCell(text: string): Cell {
  return { kind: 'text', text, number: null, formula: true };
}

/** A day as a sheet stores it. */
export function on(day: string): { readonly day: string } {
  return { day };
}

function cellOf(value: TestValue): Cell | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return { kind: 'text', text: value, number: null, formula: false };
  if (typeof value === 'number')
    return { kind: 'number', text: String(value), number: value, formula: false };
  if ('kind' in value) return value;
  return { kind: 'date', text: value.day, number: dayNumber(value.day) + 25_569, formula: false };
}

const CHILD = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)'];

/** Headings of lists 1 to 8 as a council may write them. */
export const HEADINGS = {
  contacts: [...CHILD, 'Date of Contact', 'Contact Source'],
  earlyHelp: [
    ...CHILD,
    'Assessment start date',
    'Assessment completion date',
    'Organisation completing assessment',
  ],
  referrals: [
    ...CHILD,
    'Date of referral',
    'Referral Source',
    'Referral NFA?',
    'Number of Referrals in Last 12 Months',
    'Allocated Team',
    'Allocated Worker',
  ],
  assessments: [
    ...CHILD,
    'Does the Child have a Disability',
    'Continuous Assessment Start Date',
    'Child Seen During Continuous Assessment',
    'Continuous Assessment Date of Authorisation',
    "Was the child assessed as requiring LA children's social care support?",
    'Allocated Team',
    'Allocated Worker',
  ],
  enquiries: [
    ...CHILD,
    'Does the Child have a Disability',
    'Strategy discussion initiating Section 47 Enquiry Start Date',
    'Was an Initial Child Protection Conference deemed unnecessary?',
    'Date of Initial Child Protection Conference',
    'Did the Initial Child Protection Conference Result in a Child Protection Plan',
    'Number of Section 47 Enquiries in the last 12 months',
    'Number of ICPCs in the last 12 months',
    'Allocated Team',
    'Allocated Worker',
  ],
  inNeed: [
    ...CHILD,
    'Does the Child have a Disability',
    'CIN Start Date',
    'Primary Need Code',
    'Date Child Was Last Seen',
    'CIN Closure Date',
    'Reason for Closure',
    'Case Status',
    'Allocated Team',
    'Allocated Worker',
  ],
  protection: [
    ...CHILD,
    'Does the Child have a Disability',
    'Child Protection Plan Start Date',
    'Initial Category of Abuse',
    'Latest Category of Abuse',
    'Date of the Last Statutory Visit',
    'Was the Child Seen Alone?',
    'Date of latest review conference',
    'Child Protection Plan End Date',
    'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
    'Number of Previous Child Protection Plans',
    'Allocated Team',
    'Allocated Worker',
  ],
} as const;

/** A girl of the tests, as the first columns say. */
export const GIRL = ['C1', 'b) Female', 'a) WBRI', on('2012-05-01'), 8];
