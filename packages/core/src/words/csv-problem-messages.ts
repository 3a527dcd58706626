import type { Messages } from './messages.js';

/** The British English sentences about CSV files and tables: why one is refused, and what was met in one. */
export const csvProblemMessages = {
  'problem.file-empty': 'This file is empty.',
  'problem.file-packed':
    'This file is packed, as zip files, gzip files and workbooks are. Unpack it, or save the sheet as CSV, and try again.',
  'problem.no-header':
    'No row of headings was found. Name the columns in the first row, with a date and what happened, or say which column holds what.',

  'problem.encoding-assumed':
    'The file is not in Unicode. It was read as Windows text (windows-1252): check that names and £ signs are right.',
  'problem.encoding-damaged':
    'The file says that it is in Unicode, but some characters are damaged. They are shown as �.',
  'problem.csv-quote-unclosed':
    'A quotation mark opens here and is not closed. It was read as part of the text, and the rows after it as rows.',
  'problem.csv-quote-stray': 'There is a quotation mark inside a text that does not start with one.',
  'problem.csv-text-after-quote': 'There is text after a closing quotation mark. It was kept.',
  'problem.csv-nul': 'There is a zero byte in the text. It was kept.',
  'problem.csv-field-too-long': 'This text is longer than the most that is read. It was left out.',
  'problem.csv-too-many-columns':
    'The row has more columns than the most that is read. Those from here on were left out.',
  'problem.csv-ragged-row':
    'The row has more or fewer cells than there are headings. Each cell was read under the heading above it.',

  'problem.heading-ambiguous':
    'Two columns could hold the same thing. The first was taken; this one is kept under its own heading.',
  'problem.no-date-column':
    'No column of dates was found. Every event is kept under “Date not known”. Say which column holds the date.',
  'problem.column-not-read':
    'The table holds children but no events: this column was not read. Say which column holds the date, if one does.',
  'problem.header-repeated': 'The row repeats the headings. It was not read as an event.',
  'problem.row-without-date-or-words':
    'The row has neither a date nor words that say what happened. It was not read as an event.',
  'problem.row-without-child': 'The row names no child. It was not read.',
  'problem.child-missing': 'The row names no child, though there is a column for it. The event is kept.',
  'problem.no-child-column':
    'No column says which child a row is about. Everything was read as one child, or as one for each date of birth. Say which column holds the child.',
  'problem.child-cell-several':
    'The cell may name several children. None of them is named alone elsewhere, so it was read as one child.',
  'problem.row-is-total': 'The row only adds up others. It was not read.',
  'problem.date-order-doubtful':
    'Other dates in this column only make sense with the month first. This one was read day first.',
  'problem.period-reversed': 'The end is before the start. Both are kept as written.',
  'problem.date-after-as-at':
    'The date is after the day on which everything is judged, but the row says that it happened. It is kept.',
  'problem.type-unknown':
    'This type of event is not known. The event is kept as a case note, with the words as written.',
  'problem.words-unknown': 'These words are not an answer that is known here. They are kept as written.',
  'problem.record-unreadable':
    'The details that Case Journey wrote into this cell were changed and cannot be read.',
  'problem.person-conflict':
    'Two rows or files say different things about the same person ({field}). One was kept.',

  'problem.two-digit-year': 'The year was written with two digits; the century is inferred.',
  'problem.week-not-monday': 'The week was written as commencing on another day than a Monday.',
  'problem.weekday-differs': 'The day of the week that was written is not that date’s.',
  'problem.time-impossible': 'The time that was written is on no clock. It is kept as written and not used.',
} as const satisfies Messages;
