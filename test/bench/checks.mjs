// Record checks of 100,000 children from columns: episodes, journeys and all checks together, processor time and memory.
import {
  CHECKS,
  checksFromColumns,
  journeysFromColumns,
  onDay,
  person,
  RECORD_FIELDS,
} from '@case-journey/core';
import { chance } from './chance-data.mjs';
import { lives } from './lives-data.mjs';
import { median, memory, used } from './measure-data.mjs';

const CHILDREN = 100_000;
const MOST_CPU = 2000; // ms
const MOST_MEMORY = 400; // MB at any time, columns included
const ROUNDS = 3;
const NO_DAY = 0x7fffffff;
const DECIDED = new Set(['contact-decision', 'referral', 'assessment-end', 'closure']);
const LIFE = [
  'contact',
  'contact-decision',
  'referral',
  'allocation',
  'assessment-start',
  'referrer-told',
  'visit',
  'assessment-end',
  'child-in-need-plan-start',
  'visit',
  'worker-change',
  'child-in-need-plan-end',
  'supervision',
  'closure',
];
const asAt = '2016-03-31';
const BIRTH = onDay('2004-05-06');

const columns = lives(CHILDREN, LIFE, 14_700);
const facts = factsOf(columns);
const people = columns.children.map(somebody);
const first = memory();
const runs = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const start = process.cpuUsage();
  const journeys = journeysFromColumns(columns, { asAt, facts: facts.journey });
  const middle = used(start);
  const { hits, counts } = checksFromColumns(columns, { asAt, facts, journeys, people });
  runs.push({ cpu: used(start), journeys: middle, memory: memory(), hits: hits.length, counts });
}
process.exitCode = report() ? 0 : 1;

/** What a reader fills beside the columns: one decision in ten has no reason, one closure in ten no code. */
function factsOf({ length, type, types }) {
  const random = chance(12_345);
  const bits = new Uint32Array(length);
  const code = new Uint16Array(length);
  const outcomes = new Uint16Array(length);
  const worker = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const name = types[type[row]];
    worker[row] = 1 + Math.floor(random() * 50);
    if (!DECIDED.has(name)) continue;
    bits[row] = random() < 0.9 ? 15 : 1;
    outcomes[row] = 1;
    code[row] = random() < 0.9 ? 1 : 0;
  }
  const empty = () => new Uint8Array(length);
  const journey = {
    bits: empty(),
    end: new Int32Array(length).fill(NO_DAY),
    kind: new Uint16Array(length),
    need: new Uint16Array(length).fill(1),
    endRow: new Int32Array(length).fill(-1),
    kinds: [''],
    needs: ['', 'N1'],
  };
  const agencies = {
    agency: new Uint16Array(length).fill(1),
    group: new Uint16Array(length),
    isHolderNamed: empty(),
    isImpactShared: empty(),
    agencies: ['', 'school'],
    groups: [[]],
  };
  return {
    journey,
    agencies,
    bits,
    code,
    outcomes,
    worker,
    held: new Uint32Array(length).fill(2 ** RECORD_FIELDS.length - 1),
    seen: empty().fill(1),
    seenAlone: empty().fill(1),
    onRecord: empty().fill(1),
    team: new Int32Array(length).fill(1),
    recordedOn: new Int32Array(length).fill(NO_DAY),
    texts: [],
    codes: ['', 'RC7'],
    outcomeSets: [[], ['SINGLE_ASSESSMENT']],
  };
}

/** One person in five without a religion, as a host would hand them over. */
function somebody(id, i) {
  const known = { raw: 'WBRI', value: 'WBRI', set: 'ethnicity' };
  const none = { raw: 'NONE', value: 'NONE', set: 'disability' };
  const religion = i % 5 === 0 ? { absent: 'not-recorded' } : known;
  return person({ id, birth: BIRTH, ethnicity: known, religion, language: known, disability: [none] });
}

function report() {
  const cpu = median(runs.map((run) => run.cpu));
  const rows = columns.length.toLocaleString('en-GB');
  const peak = process.resourceUsage().maxRSS / 1000;
  console.log(`## Record checks: ${rows} events of ${CHILDREN.toLocaleString('en-GB')} children\n`);
  console.log('| what | result | aim |');
  console.log('|---|---|---|');
  console.log(
    `| processor ms, journeys and ${CHECKS.length} checks, each run | ${runs.map((run) => run.cpu.toFixed(0)).join(', ')}; median ${cpu.toFixed(0)} | ${MOST_CPU} |`,
  );
  console.log(`| of which journeys, ms | ${runs.map((run) => run.journeys.toFixed(0)).join(', ')} | |`);
  console.log(
    `| memory after the first run, MB (before: ${first.toFixed(0)}) | ${runs[0].memory.toFixed(0)} | |`,
  );
  console.log(`| the most memory in all ${ROUNDS} runs, MB | ${peak.toFixed(0)} | ${MOST_MEMORY} |`);
  console.log(`| answers | ${runs[0].hits} | |\n`);
  const most = [...runs[0].counts].filter(([, { yes, cannotTell }]) => yes + cannotTell > 0);
  console.log(
    most.map(([rule, { yes, cannotTell }]) => `${rule}: ${yes} yes, ${cannotTell} cannot tell`).join('\n'),
  );
  return cpu <= MOST_CPU && peak <= MOST_MEMORY;
}
