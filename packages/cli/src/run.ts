import { check, CHECK_USAGE } from './check.js';
import { chronology, CHRONOLOGY_USAGE } from './chronology.js';
import { flow, FLOW_USAGE } from './flow.js';
import { journeys, JOURNEYS_USAGE } from './journeys.js';
import { log, LOG_USAGE } from './log.js';
import type { Output } from './output.js';
import { read, READ_USAGE } from './read.js';
import { rereferrals, REREFERRALS_USAGE } from './rereferrals.js';
import { timescales, TIMESCALES_USAGE } from './timescales.js';
import { isTooLarge } from './too-large.js';

const COMMANDS = new Map([
  ['read', read],
  ['chronology', chronology],
  ['journeys', journeys],
  ['flow', flow],
  ['log', log],
  ['timescales', timescales],
  ['rereferrals', rereferrals],
  ['check', check],
]);

const USAGE = `Case Journey from a terminal.

Usage: case-journey COMMAND

${READ_USAGE}

${CHRONOLOGY_USAGE}

${JOURNEYS_USAGE}

${FLOW_USAGE}

${TIMESCALES_USAGE}

${REREFERRALS_USAGE}

${CHECK_USAGE}

${LOG_USAGE}
`;

/**
 * Runs a command line.
 *
 * @returns The exit code: 0 done (problems in a file's content are no failure), 1 a file was refused, has no such child or
 *   holds more than can be printed, 2 the command line is wrong.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    output.print(USAGE);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    output.complain(USAGE);
    return 2;
  }
  try {
    return await command(rest, output);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    output.complain('There is more in what was read than can be counted and printed here.\n');
    return 1;
  }
}
