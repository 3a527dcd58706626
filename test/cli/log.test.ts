import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isTooLarge } from '../../packages/cli/src/too-large.js';
import { caseJourney, fileOf, PROGRAM } from '../support/command-line.js';
import { sharedData } from '../support/shared-data.js';

const { path: LOGS, skip: SKIP } = sharedData('logs');

// The reference answers are rounded to a thousandth of a second from numbers in floating point: where the exact answer
// is half a thousandth, they went up or down by chance.
const HALF = 0.0005 + 1e-9;

/** The same shape, order of names, texts and counts; times within the rounding of the reference. */
function assertSame(actual: unknown, expected: unknown, path: string): number {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const most = Number.isInteger(expected) && Number.isInteger(actual) ? 0 : HALF;
    assert.ok(Math.abs(actual - expected) <= most, `${path}: ${actual} is not ${expected}`);
    return actual === expected ? 0 : 1;
  }
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null) {
    assert.equal(actual, expected, path);
    return 0;
  }
  assert.deepEqual(Object.keys(actual), Object.keys(expected), path);
  const values = new Map(Object.entries(actual));
  return Object.entries(expected).reduce(
    (different, [name, value]) => different + assertSame(values.get(name), value, `${path}.${name}`),
    0,
  );
}

describe('case-journey log', () => {
  for (const [name, halves] of [
    ['running-example', 0],
    ['receipt', 35],
    ['roadtraffic100traces', 0],
  ] as const) {
    for (const ending of ['xes', 'csv']) {
      it(`gives the reference answers for ${name}.${ending}`, { skip: SKIP }, async () => {
        const { code, stdout, stderr } = await caseJourney('log', join(LOGS, `${name}.${ending}`), '--json');
        const expected: unknown = JSON.parse(
          await readFile(join(LOGS, 'reference', `${name}.xes.json`), 'utf8'),
        );
        assert.deepEqual([code, stderr], [0, '']);
        assert.equal(assertSame(JSON.parse(stdout), expected, name), halves);
      });
    }
  }

  it('counts a small log by hand', async () => {
    const path = await fileOf(
      'small.csv',
      'case,activity,time\n1,a,2011-01-01T00:00:00Z\n1,b,2011-01-01T00:00:09Z\n2,a,2011-01-01\n2,b,2011-01-01T00:00:10Z\n3,__proto__,2011-01-05\n',
    );
    const { code, stdout } = await caseJourney('log', path, '--json');
    assert.equal(code, 0);
    assert.ok(stdout.includes('"__proto__": 1'));
    const { cases, events, dfg, topVariants, caseDurationSeconds, casesWithTiedTimestamps } = JSON.parse(
      stdout,
    ) as Record<string, unknown>;
    assert.deepEqual(
      { cases, events, dfg, topVariants, casesWithTiedTimestamps },
      {
        cases: 3,
        events: 5,
        dfg: [['a', 'b', 2, 9.5, 9.5, 9, 10]],
        topVariants: [
          [['a', 'b'], 2, 9.5],
          [['__proto__'], 1, 0],
        ],
        casesWithTiedTimestamps: 0,
      },
    );
    assert.deepEqual(caseDurationSeconds, {
      min: 0,
      p25: 4.5,
      median: 9,
      mean: 6.333,
      p75: 9.5,
      p90: 9.8,
      max: 10,
    });
  });

  it('prints the fields that the document lists, and no other', async () => {
    const path = await fileOf('small.csv', 'case,activity,time\n1,a,2011-01-01\n');
    const { stdout } = await caseJourney('log', path, '--json');
    const document = await readFile(new URL('../../docs/log.md', import.meta.url), 'utf8');
    const [, table = ''] = document.split('`--json` prints:');
    const cells = [...table.matchAll(/^\| (`.+?)\s+\|/gm)].flatMap(([, cell = '']) => [
      ...cell.matchAll(/`([^`]+)`/g),
    ]);
    const told = cells.map(([, field]) => (field === '…Cases' ? 'eventuallyFollowsCases' : field));
    assert.deepEqual(told.sort(), Object.keys(JSON.parse(stdout) as object).sort());
  });

  it('prints the same bytes for the rows in another order', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => {
      const when = new Date(Date.UTC(2011, 0, 1) + ((at * 7919) % 200) * 5_000_017).toISOString();
      return `${at % 17},${['a', 'b', 'NA', 'constructor'][at % 4]!},${when}`;
    });
    const [one, other] = await Promise.all(
      [rows, [...rows].reverse()].map(async (each) => {
        const path = await fileOf('log.csv', ['case,activity,time', ...each].join('\n'));
        const printed = JSON.parse((await caseJourney('log', path, '--json')).stdout) as object;
        return JSON.stringify({ ...printed, casesOutOfOrderInFile: 0 }); // the one figure that is about the order
      }),
    );
    assert.equal(one, other);
  });

  it('takes the columns that it is told', async () => {
    const path = await fileOf('other.csv', 'who;what;when\n1;a;01/02/2011\n1;b;03/02/2011\n');
    const { stdout } = await caseJourney(
      'log',
      path,
      '--case',
      'who',
      '--activity',
      'what',
      '--time',
      'when',
      '--json',
    );
    assert.deepEqual((JSON.parse(stdout) as { dfg: unknown }).dfg, [
      ['a', 'b', 1, 172_800, 172_800, 172_800, 172_800],
    ]);
  });

  it('prints lines for a person without --json, and what was met in the file apart', async () => {
    const path = await fileOf(
      'log.xes',
      '<log><trace><string key="concept:name" value="1"/><event><string key="concept:name" value="a\u202e"/><date key="time:timestamp" value="2011-01-01T00:00:00Z"/></event><event><string key="concept:name" value="b"/></event></trace></log>',
    );
    const { code, stdout, stderr } = await caseJourney('log', path);
    assert.equal(code, 0);
    assert.match(stdout, /^1 case, 1 event, 1 activity\n/);
    assert.match(stdout, /a : 1, 1\n/);
    assert.equal(
      stderr,
      'log.xes: Event 2 of trace 1 has no time. It is kept, but has no place in the order of its case.\n' +
        'Events without a time, not in the figures: 1\n',
    );
  });

  it('counts a case of thousands of different activities, but not all pairs of them', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `1,a${at},2011-01-01T00:${10 + (at % 50)}:00Z`);
    const path = await fileOf('log.csv', ['case,activity,time', ...rows].join('\n'));
    const { code, stdout, stderr } = await caseJourney('log', path, '--json');
    const told = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual(
      [
        code,
        told['activities'],
        told['dfgEdges'],
        told['eventuallyFollowsPairs'],
        told['eventuallyFollowsCases'],
      ],
      [0, 3000, 2999, null, []],
    );
    assert.match(stderr, /There are too many pairs of activities/);
  });

  it('ends quietly when nobody reads on', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `${at},a${at},2011-01-01`);
    const path = await fileOf('log.csv', ['case,activity,time', ...rows].join('\n'));
    const child = spawn(process.execPath, [PROGRAM, 'log', path, '--json']);
    const told: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => told.push(text));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'exit')) as [number];
    assert.deepEqual([code, told], [0, []]);
  });

  it('knows the errors of what is too large to hold from others', () => {
    assert.throws(() => 'x'.repeat(2 ** 30), isTooLarge);
    assert.throws(() => new Uint8Array(-1), isTooLarge);
    assert.ok(!isTooLarge(new RangeError('asAt is not a calendar day')));
    assert.ok(!isTooLarge('Invalid string length'));
  });

  it('says one day and two hours', async () => {
    const path = await fileOf(
      'log.csv',
      'case,activity,time\n1,a,2011-01-01T00:00Z\n1,b,2011-01-02T00:00Z\n1,c,2011-01-02T02:00Z\n1,d,2011-01-02T02:00:01Z\n',
    );
    const { stdout } = await caseJourney('log', path);
    assert.match(stdout, / {2}a -> b: 1, 1 day\n {2}b -> c: 1, 2 hours\n {2}c -> d: 1, 1 second\n/);
  });

  it('says why a file or a command line is refused, without a word of the file', async () => {
    const path = await fileOf('no.csv', 'SECRET,time\n1,2011-01-01\n');
    const refused = await caseJourney('log', path);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /^no\.csv: No row of headings was found .* Not found: case, activity\.\n$/);
    assert.equal((await caseJourney('log', join(path, 'none'))).code, 1);
    assert.equal((await caseJourney('log')).code, 2);
    assert.equal((await caseJourney('log', path, '--as-at', 'today')).code, 2);
    assert.equal((await caseJourney('log', path, '--other')).code, 2);
  });
});
