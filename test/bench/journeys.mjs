// Journeys of 100,000 children from columns, and one child's from objects: processor time and memory.
import { journeyOf, journeysFromColumns } from '@case-journey/core';
import { letter } from '@case-journey/synthetic';
import { lives } from './lives-data.mjs';
import { cpuOf, median, memory, used } from './measure-data.mjs';

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

const columns = lives(CHILDREN, LIFE, 14_000);
const first = memory();
const runs = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const before = process.cpuUsage();
  const made = journeysFromColumns(columns, { asAt: '2016-03-31' });
  runs.push({
    cpu: used(before),
    memory: memory(),
    intervals: made.intervals.length,
    waits: made.waits.length,
  });
}
const { asAt, significantEvents, children } = letter({ seed: 1, scale: 0.02 });
const one = oneChild();
process.exitCode = report() ? 0 : 1;

function oneChild() {
  const own = children.map(({ id }) => [
    id,
    significantEvents.filter((event) => event.children.some(({ childId }) => childId === id)),
  ]);
  const cpu = cpuOf(() => {
    for (const [childId, events] of own) journeyOf(events, { childId, asAt });
  });
  return cpu / own.length;
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
