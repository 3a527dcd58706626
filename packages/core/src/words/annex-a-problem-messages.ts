import type { Messages } from './messages.js';

/** The British English sentences for what is met only while an Ofsted Annex A workbook is read. */
export const annexAProblemMessages = {
  'problem.sheet-not-read': {
    one: 'This sheet is none of lists 1 to 8. Its {count} row was not read.',
    other: 'This sheet is none of lists 1 to 8. Its {count} rows were not read.',
  },
  'problem.list-not-read': {
    one: 'List {list} is not read: lists 1 to 8 are. It has {count} row.',
    other: 'List {list} is not read: lists 1 to 8 are. It has {count} rows.',
  },
  'problem.headings-missing': {
    one: 'No row of headings of list {list} was found near the top of this sheet. Its {count} row was not read.',
    other:
      'No row of headings of list {list} was found near the top of this sheet. Its {count} rows were not read.',
  },
  'problem.sheet-hidden': 'This sheet is hidden in the workbook. It was read.',
  'problem.list-twice': 'List {list} is in this workbook more than once. This sheet was read too.',
  'problem.column-missing': 'This sheet has no column for “{field}”.',
  'problem.column-unknown':
    'The heading of this column is not one of the list’s. Its cells are kept as written.',
  'problem.column-twice':
    'Another column of this sheet holds the same. The first is used; the cells of this one are kept as written.',
  'problem.cell-formula': {
    one: '{count} cell of this column is a formula. The result saved with it was read.',
    other: '{count} cells of this column are formulas. The results saved with them were read.',
  },
  'problem.cell-error': 'The cell holds an error of the spreadsheet, not a value.',
  'problem.number-unreadable': 'The cell should hold a number. It is kept as written.',
  'problem.code-unknown': 'The code is not one of its set. It is kept as written.',
  'problem.date-missing': 'The row has no date. What it says is kept under “Date not known”.',
  'problem.child-differs':
    'Another row says otherwise of this child. The value is kept with the row; the child’s details show the other.',
  'problem.row-without-event': 'The row says who the child is and nothing else. No event was made of it.',
  'problem.row-only-id':
    'Of the list’s columns only the child’s identifier is filled in. The row was not read: it may be a note.',
  'problem.event-before-birth':
    'The date is more than ten months before the child was born. It is kept as written.',
} as const satisfies Messages;
