import { annexAProblemMessages } from './annex-a-problem-messages.js';
import { chronologyProblemMessages } from './chronology-problem-messages.js';
import { csvProblemMessages } from './csv-problem-messages.js';
import { dateProblemMessages } from './date-messages.js';
import { fileProblemMessages } from './file-problem-messages.js';
import { logProblemMessages } from './log-problem-messages.js';
import type { Messages } from './messages.js';
import { xlsxProblemMessages } from './xlsx-problem-messages.js';

/** The British English sentence of every problem that our readers report: keys `problem.` and the code. */
export const problemMessages: Messages = {
  ...fileProblemMessages,
  ...dateProblemMessages,
  ...csvProblemMessages,
  ...xlsxProblemMessages,
  ...annexAProblemMessages,
  ...chronologyProblemMessages,
  ...logProblemMessages,
};
