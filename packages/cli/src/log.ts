import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  isIsoDay,
  logFromColumns,
  numberWords,
  problemMessages,
  problemSentence,
  type EventLog,
  type IsoDay,
} from '@case-journey/core';
import {
  caseLog,
  FileRefusedError,
  looksLikeXml,
  xesLog,
  type LogColumnChoice,
  type LogColumns,
} from '@case-journey/formats';
import { asJson } from './as-json.js';
import { logFigures } from './log-figures.js';
import { logText } from './log-text.js';
import { notUnderstood } from './not-understood.js';
import type { Output } from './output.js';
import { today } from './today.js';

/** How to call it. */
export const LOG_USAGE = `  log FILE [--case COLUMN] [--activity COLUMN] [--time COLUMN] [--json] [--as-at DAY]
      Counts an event log in XES or CSV: what happens, what follows what and after how long, the commonest routes.
      --case COLUMN, --activity COLUMN, --time COLUMN   the headings in a CSV file, where they cannot be guessed;
                    in XES the keys of the activity and the time
      --json        print JSON; times in seconds
      --as-at DAY   the day on which two-digit years are judged; today by default`;

/** Prints the figures of an event log: `case-journey log`. */
export async function log(args: readonly string[], output: Output): Promise<number> {
  const asked = understood(args);
  if (typeof asked === 'string') return notUnderstood(asked, LOG_USAGE, output);
  const read = await readLog(asked, output);
  if (read === null) return 1;
  const made = logFromColumns(read.columns);
  const figures = logFigures(made);
  for (const line of remarks(read, made)) output.complain(`${line}\n`);
  if (figures.eventuallyFollowsPairs === null) output.complain(`${TOO_MANY_PAIRS}\n`);
  output.print(asked.json ? asJson(figures, 1) : logText(figures));
  return 0;
}

interface Asked {
  readonly path: string;
  readonly columns: LogColumnChoice;
  readonly json: boolean;
  readonly asAt: IsoDay;
}

function understood(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        case: { type: 'string' },
        activity: { type: 'string' },
        time: { type: 'string' },
        json: { type: 'boolean', default: false },
        'as-at': { type: 'string', default: today() },
      },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) return 'Name one file.';
    const asAt = values['as-at'];
    if (!isIsoDay(asAt)) return 'The day after --as-at must be a real date written YYYY-MM-DD.';
    const { json, case: of, activity, time } = values;
    const chosen = Object.entries({ case: of, activity, time }).filter(([, column]) => column !== undefined);
    return { path, columns: Object.fromEntries(chosen), json, asAt };
  } catch (error) {
    return error instanceof Error ? error.message : 'The options are not right.';
  }
}

async function readLog({ path, columns, asAt }: Asked, output: Output): Promise<LogColumns | null> {
  const file = basename(path);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) {
    output.complain(`${path} cannot be opened.\n`);
    return null;
  }
  try {
    if (!looksLikeXml(bytes)) return await caseLog(bytes, { file, asAt, columns });
    const { activity, time } = columns;
    return await xesLog(bytes, {
      ...{ file, asAt },
      ...(activity === undefined ? {} : { activity: [String(activity)] }),
      ...(time === undefined ? {} : { time: String(time) }),
    });
  } catch (error) {
    if (!(error instanceof FileRefusedError)) throw error;
    const refusal = { code: error.code, effect: 'file-refused', file, params: error.params } as const;
    output.complain(`${file}: ${problemSentence(refusal, problemMessages)}\n`);
    return null;
  }
}

const TOO_MANY_PAIRS =
  'There are too many pairs of activities of which one comes somewhere before the other: they are not counted.';
const MOST_REMARKS = 20;

/** What the figures do not say: what was met in the file, and what has no place in them. */
function remarks({ problems, problemsNotListed }: LogColumns, { left }: EventLog): string[] {
  const lines = problems.slice(0, MOST_REMARKS).map((problem) => {
    const place =
      problem.line === undefined
        ? ''
        : ` line ${problem.line}${problem.column === undefined ? '' : `, ${problem.column}`}:`;
    return `${problem.file}:${place} ${problemSentence(problem, problemMessages)}`;
  });
  const more = problems.length + problemsNotListed - lines.length;
  if (more > 0) lines.push(`${numberWords(more)} more problems.`);
  if (left.undated > 0) lines.push(`Events without a time, not in the figures: ${numberWords(left.undated)}`);
  return lines;
}
