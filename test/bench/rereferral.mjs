// Measures of coming back on 1.36 million events of 100,000 children: processor time of each
// measure, and of taking its rows out of events and journeys, which are made once (see journeys.mjs).
import {
  addAnnexACounts,
  addClosures,
  addPlans,
  addReferrals,
  addStages,
  adviceCurve,
  ANNEX_A_NAMES,
  annexACount,
  CLOSURE_NAMES,
  columnsBuilder,
  compareCohorts,
  addCohort,
  emptyCohort,
  emptyPart,
  funnel,
  journeysFromColumns,
  matureRates,
  officialRate,
  PLAN_NAMES,
  plansOverTime,
  REFERRAL_NAMES,
  REPEAT_MEASURES,
  REPEAT_NAMES,
  repeatedReturns,
  repeatRate,
  returnCurve,
  returnReasons,
  supportAfter,
  timeToReturn,
} from '@case-journey/core';
import { chance } from './chance-data.mjs';
import { cpuOf, median } from './measure-data.mjs';

const CHILDREN = 100_000;
const MOST_CPU = 100; // ms, each measure
const ROUNDS = 7;
const AS_AT = '2016-03-31';
const NO_DAY = 0x7fffffff;
const LIFE = [
  'contact',
  'contact-decision',
  'referral',
  'allocation',
  'assessment-start',
  'visit',
  'assessment-end',
  'child-in-need-plan-start',
  'visit',
  'child-in-need-plan-end',
  'closure',
];
const HARM = ['section-47-start', 'protection-plan-start', 'protection-plan-end'];

const records = madeRecords();
const { columns, journeys } = records;
const cohort = addCohort(emptyCohort(), records);
const MEASURES = [
  ['referrals out of the events', () => addReferrals(emptyPart(REFERRAL_NAMES), records)],
  ['closures out of the journeys', () => addClosures(emptyPart(CLOSURE_NAMES), records)],
  ['contacts out of the journeys', () => addStages(emptyPart(REPEAT_NAMES), records, 'contact')],
  ['plans out of the journeys', () => addPlans(emptyPart(PLAN_NAMES), records)],
  ['Annex A counts out of the events', () => addAnnexACounts(emptyPart(ANNEX_A_NAMES), records)],
  ['official rate by year', () => officialRate(cohort.referrals, { by: 'year' })],
  ['official rate by team, funnel', () => funnel(officialRate(cohort.referrals, { by: 'team' }).groups)],
  ['return after closure', () => returnCurve(cohort.closures)],
  ['returns of months followed long enough', () => matureRates(cohort.closures)],
  ['time to return', () => timeToReturn(cohort.closures)],
  ['mean number of returns', () => repeatedReturns(cohort.closures)],
  ['position at closure by reason', () => returnReasons(cohort.closures)],
  ['support after closure', () => supportAfter(cohort.closures)],
  ['referral after advice', () => adviceCurve(cohort.stages.contact)],
  ['Annex A count', () => annexACount(cohort.annexA)],
  ['plans over time', () => plansOverTime(cohort.plans)],
  ...REPEAT_MEASURES.map((one) => [
    one.name,
    () => repeatRate(cohort.stages[one.stage], one, { by: 'year' }),
  ]),
  [
    'two years compared',
    () =>
      compareCohorts(
        cohort,
        { from: '2012-04-01', to: '2013-03-31' },
        { from: '2013-04-01', to: '2014-03-31' },
      ),
  ],
];

console.log(
  `## Coming back: ${columns.length.toLocaleString('en-GB')} events, ${journeys.returns.length.toLocaleString('en-GB')} returns\n`,
);
console.log('| measure | processor ms, median (each round) | aim |');
console.log('|---|---|---|');
let missed = 0;
for (const [name, run] of MEASURES) {
  const times = Array.from({ length: ROUNDS }, () => cpuOf(run));
  const middle = median(times);
  if (middle > MOST_CPU) missed += 1;
  console.log(
    `| ${name} | ${middle.toFixed(0)} (${times.map((time) => time.toFixed(0)).join(', ')}) | ${MOST_CPU} |`,
  );
}
console.log('');
process.exitCode = missed === 0 ? 0 : 1;

/** One to three periods of involvement each, every eighth with an enquiry and a plan, in families of one to four. */
function madeRecords() {
  const random = chance(12_345);
  const builder = columnsBuilder(CHILDREN * 14);
  const family = new Int32Array(CHILDREN);
  let families = 0;
  for (let c = 0; c < CHILDREN; c += 1) {
    family[c] = c > 0 && random() < 0.4 ? family[c - 1] : families++;
    const child = builder.children.intern(`C${c}`);
    let day = 14_600 + Math.floor(random() * 1500);
    for (let again = true; again && day < 16_800;) {
      const life = random() < 0.125 ? [...LIFE.slice(0, -1), ...HARM, 'closure'] : LIFE;
      for (const type of life) {
        day += Math.floor(random() * 25);
        builder.addNumbers(day, day, builder.types.intern(type), child, -1, 0, 0, -1);
      }
      day += Math.floor(random() * 500);
      again = random() < 0.2;
    }
  }
  const made = builder.finish();
  const words = [
    '',
    '1A',
    '2A',
    '3A',
    '6',
    'N1',
    'N4',
    'Team East',
    'Team West',
    'Team North',
    'WBRI',
    'APKN',
  ];
  const chosen = (from, count, length) =>
    Uint16Array.from({ length }, () => from + Math.floor(random() * count));
  const birth = Int32Array.from({ length: CHILDREN }, () => 9000 + Math.floor(random() * 6000));
  const never = () => new Int32Array(CHILDREN).fill(NO_DAY);
  const facts = {
    source: chosen(1, 4, made.length),
    need: chosen(5, 2, made.length),
    team: chosen(7, 3, made.length),
    reason: new Uint16Array(made.length),
    bits: new Uint8Array(made.length).map(() => (random() < 0.1 ? 3 : 0)),
    counted: new Int16Array(made.length).fill(1),
    words,
    children: {
      family,
      families: Array.from({ length: families }, (_, f) => `F${f}`),
      birth,
      adult: birth.map((day) => day + 6574),
      death: never(),
      left: never(),
      ethnicity: chosen(10, 2, CHILDREN),
    },
  };
  return { columns: made, journeys: journeysFromColumns(made, { asAt: AS_AT }), facts, known: [] };
}
