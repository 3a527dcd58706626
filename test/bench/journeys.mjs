// Journeys of 100,000 children from columns, and one child's from objects: processor time and memory.
import { columnsBuilder, journeyOf, journeysFromColumns } from '@case-journey/core';
import { letter } from '@case-journey/synthetic';

const CHILDREN = 100_000;
const MOST_CPU = 1200; // ms
const MOST_MEMORY = 250; // MB, columns included
const ROUNDS = 3;
const LIFE = [
  'contact',
  'contact-decision',
  'referral',
  'allocation',
  'assessment-start',
  'visit',
  'visit',
  'assessment-end',
  'child-in-need-plan-start',
  'visit',
  'worker-change',
  'child-in-need-plan-end',
  'note',
  'closure',
];

const columns = lives();
const first = memory();
const runs = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const before = process.cpuUsage();
  const made = journeysFromColumns(columns, { asAt: '2016-03-31' });
  const { user, system } = process.cpuUsage(before);
  runs.push({
    cpu: (user + system) / 1000,
    memory: memory(),
    intervals: made.intervals.length,
    waits: made.waits.length,
  });
}
const { asAt, significantEvents, children } = letter({ seed: 1, scale: 0.02 });
const one = oneChild();
process.exitCode = report() ? 0 : 1;

/** The same life for every child, its days by chance; days in order, children one after the other. */
function lives() {
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const builder = columnsBuilder(CHILDREN * LIFE.length);
  const types = LIFE.map((type) => builder.types.intern(type));
  for (let c = 0; c < CHILDREN; c += 1) {
    const child = builder.children.intern(`C${c}`);
    let day = 14_000 + Math.floor(random() * 1500);
    for (const [i, type] of types.entries()) {
      day += Math.floor(random() * 20);
      builder.addNumbers(day, day, type, child, -1, 0, 0, c * LIFE.length + i);
    }
  }
  return builder.finish();
}

function oneChild() {
  const own = children.map(({ id }) => [
    id,
    significantEvents.filter((event) => event.children.some(({ childId }) => childId === id)),
  ]);
  const before = process.cpuUsage();
  for (const [childId, events] of own) journeyOf(events, { childId, asAt });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / own.length;
}

function memory() {
  return process.memoryUsage().rss / 1e6;
}

function report() {
  const cpu = median(runs.map((run) => run.cpu));
  const rows = columns.length.toLocaleString('en-GB');
  console.log(`## Journeys: ${rows} events of ${CHILDREN.toLocaleString('en-GB')} children\n`);
  console.log('| what | result | aim |');
  console.log('|---|---|---|');
  console.log(
    `| processor ms, each run | ${runs.map((run) => run.cpu.toFixed(0)).join(', ')}; median ${cpu.toFixed(0)} | ${MOST_CPU} |`,
  );
  console.log(
    `| memory after the first run, MB (before: ${first.toFixed(0)}) | ${runs[0].memory.toFixed(0)} | ${MOST_MEMORY} |`,
  );
  console.log(`| intervals; waits | ${runs[0].intervals}; ${runs[0].waits} | |`);
  console.log(`| one child from objects, ms | ${one.toFixed(3)} | 5 with its layout |\n`);
  return cpu <= MOST_CPU && runs[0].memory <= MOST_MEMORY;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
