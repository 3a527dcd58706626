import type { Messages } from './messages.js';

/** The British English sentences for what is wrong with a file as a whole, whatever its format. */
export const fileProblemMessages = {
  'problem.workbook-not-known':
    'This workbook is not an Annex A workbook. Save the sheet that holds the events as CSV and open that.',
  'problem.too-many-events': 'There are more than {most} events. Split the file, or read it as columns.',
} as const satisfies Messages;
