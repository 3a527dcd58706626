// An event log counted and filtered, beside libraries that people would use instead: processor time of each.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const CASES = 100_000;
const MANY = 500_000;
const ROUNDS = 9;
const MOST = { counts: 25, follows: 25, routes: 50, change: 50, bytesAnEvent: 20, timesPm4js: 20 }; // ms; five times as many events: five times the ms
const PEERS = ['pm4js', 'arquero', 'duckdb', 'crossfilter'];
const NAMES = {
  pm4js: 'pm4js 0.0.28',
  arquero: 'arquero 7.2.1',
  duckdb: 'DuckDB 1.5.6, 2 threads',
  crossfilter: 'crossfilter2 1.5.4',
};

const ours = run('ours', CASES, ROUNDS);
const peers = new Map(PEERS.map((peer) => [peer, run(peer, CASES, 3)]));
const many = run('ours', MANY, 5);
for (const [peer, { edges, pairs, variants }] of peers)
  if (edges !== undefined && (edges !== ours.edges || pairs !== ours.pairs || variants !== ours.variants))
    throw new Error(`${peer} found something else`);
process.exitCode = report() ? 0 : 1;

function run(library, cases, rounds) {
  const child = spawnSync(
    process.execPath,
    ['--max-old-space-size=6000', join(import.meta.dirname, 'log-child.mjs'), library, cases, rounds].map(
      String,
    ),
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0) throw new Error(`${library} ended with ${child.status}`);
  return JSON.parse(child.stdout);
}

function report() {
  const { events, edges, variants } = ours;
  console.log(
    `## Event log: ${number(events)} events of ${number(CASES)} cases, ${edges} pairs, ${number(variants)} variants\n`,
  );
  console.log(
    '| library | what follows what: counts | with means | with exact medians | variants | a filter is changed |',
  );
  console.log('|---|---|---|---|---|---|');
  console.log(row('ours', ours));
  for (const [peer, one] of peers) console.log(row(NAMES[peer], one));
  console.log(row(`ours, ${number(many.events)} events`, many));
  const filters = Object.entries(ours.filters).map(([name, cpu]) => `${name} ${cpu.toFixed(0)}`);
  const times = (what) => peers.get('pm4js')[what] / ours[what];
  console.log(
    `\nProcessor ms, medians. One filter over all cases: ${filters.join(', ')}. Columns to log: ${ours.load.toFixed(0)}. ` +
      `pm4js takes ${times('counts').toFixed(0)} times as long for the counts, ${times('follows').toFixed(0)} times with means. ` +
      `${ours.bytesAnEvent} bytes an event.\n`,
  );
  const fast = (one, times) =>
    ['counts', 'follows', 'routes', 'change'].every((what) => one[what] <= MOST[what] * times);
  const small = ours.bytesAnEvent <= MOST.bytesAnEvent;
  return fast(ours, 1) && fast(many, MANY / CASES) && small && times('counts') >= MOST.timesPm4js;
}

function row(name, { counts, follows, medians, routes, change }) {
  const cells = [counts, follows, medians, routes, change].map((cpu) =>
    cpu === undefined ? '' : cpu.toFixed(0),
  );
  return `| ${[name, ...cells].join(' | ')} |`;
}

function number(value) {
  return value.toLocaleString('en-GB');
}
