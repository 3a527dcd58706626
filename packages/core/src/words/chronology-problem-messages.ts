import type { Messages } from './messages.js';

/** The British English sentences for what is wrong with a file that holds a chronology. */
export const chronologyProblemMessages = {
  'problem.not-a-chronology': 'This file does not hold a chronology in the Case Journey format.',
  'problem.version-unknown': 'This chronology was written in another version of the format.',
  'problem.json-unreadable': 'This file is not readable as JSON: it was damaged or cut off.',
  'problem.chronology-too-long': 'This file is longer than the most that is read.',
  'problem.unknown-field': 'There is a field here that the format does not have. It was left out.',
  'problem.missing-field': 'A field that the format asks for is not there.',
  'problem.wrong-value': 'The value is not one that the format allows here.',
  'problem.too-long': 'The text or list is longer than the most that is read.',
  'problem.item-dropped': 'This could not be read and was left out.',
  'problem.repeated-id': 'Two entries have the same id. Both are kept.',
  'problem.unknown-entry': 'The entry that took this one’s place is not in the file.',
  'problem.more-problems': 'There are more problems than are listed.',

  'problem.chronology-no-headings':
    'No row of headings was found. The first row must name the columns, among them Date and Title.',
  'problem.chronology-column-unknown': 'The format has no column with this heading. It was left out.',
  'problem.chronology-column-twice': 'This heading stands twice. The first column was taken.',
  'problem.chronology-word': 'The words are not among those that the format has for this column.',
  'problem.chronology-day': 'This is not a day. Write it as 14/03/2010.',
  'problem.chronology-number': 'This is not a whole number.',
  'problem.chronology-differs':
    'Another row says something else of the chronology as a whole. What the first row says was taken.',
  'problem.category-unknown':
    'The format has no such kind of entry. The entry is kept as a note, with the word as a label.',
  'problem.entry-without-date': 'The entry has no date. It is kept under “Date not known”.',
  'problem.entry-without-title': 'The entry has no title. It is kept.',
  'problem.entry-empty': 'The row has neither a date nor words that say what happened. It was not used.',
  'problem.entry-differs':
    'The row says more of an entry above, but differs from it here. What the first row says was taken.',
  'problem.entry-twice': 'The row has the id of an entry above and names no further child. It was not used.',
  'problem.left-out-without-record':
    'The row says why a record was left out, but not which. It was not used.',
  'problem.left-out-with-words': 'The row leaves a record out. What else it says of it was not kept.',
} as const satisfies Messages;
