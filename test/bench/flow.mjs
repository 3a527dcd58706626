// A flow whose filter a person changes: processor time until every number to draw is there.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const EVENTS = 1_360_000;
const MANY = 6_800_000;
const MOST = 50; // ms of any change of the smaller; five times as many events: five times the ms

const few = run(EVENTS, 9);
const many = run(MANY, 5);
process.exitCode = report() ? 0 : 1;

function run(events, rounds) {
  const file = join(import.meta.dirname, 'flow-child.mjs');
  const args = ['--max-old-space-size=6000', file, String(events), String(rounds)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`ended with ${status}`);
  return JSON.parse(stdout);
}

function report() {
  const changes = Object.keys(few.found.usual);
  console.log(`## Flow: ${said(few)}, and ${said(many)}\n`);
  console.log(`| what is shown | events | ${changes.join(' | ')} |`);
  console.log(`|---|---|${'---|'.repeat(changes.length)}`);
  for (const view of Object.keys(few.found))
    for (const one of [few, many]) {
      const cells = changes.map((change) => one.found[view][change].toFixed(0));
      console.log(`| ${[view, one.events.toLocaleString('en-GB'), ...cells].join(' | ')} |`);
    }
  console.log(
    `\nProcessor ms, medians. Columns to cases of a flow: ${few.load.toFixed(0)} and ${many.load.toFixed(0)}.\n`,
  );
  const all = ({ found }) => Object.values(found).flatMap((changed) => Object.values(changed));
  return all(few).every((cpu) => cpu <= MOST) && all(many).every((cpu) => cpu <= (MOST * MANY) / EVENTS);
}

function said({ events, cases, routes }) {
  const number = (value) => value.toLocaleString('en-GB');
  return `${number(events)} events, ${number(cases)} cases, ${number(routes)} routes`;
}
