// One child's journey laid out, from the journey to everything that is drawn: the busiest child of an invented caseload.
import { journeyOf, planPeriods, timescales } from '@case-journey/core';
import { decisionsToDraw, journeyStops, layoutJourney, seenToDraw, toldToDraw } from '@case-journey/layout';
import { letter } from '@case-journey/synthetic';
import { cpuOf, median } from './measure-data.mjs';

const MOST_CPU = 5; // ms
const ROUNDS = 200;
const SCALES = ['time', 'equal', 'working-days'];
const WIDTHS = [1280, 800, 560];

const { asAt, significantEvents, children } = letter({ seed: 1, scale: 0.1 });
const busiest = busiestChild();
const runs = SCALES.flatMap((scale) => WIDTHS.map((width) => [scale, width, ...timed(scale, width)]));
process.exitCode = report() ? 0 : 1;

function busiestChild() {
  const own = new Map(children.map(({ id }) => [id, []]));
  for (const event of significantEvents)
    for (const { childId } of event.children) own.get(childId)?.push(event);
  let most = null;
  for (const [childId, events] of own) {
    const journey = journeyOf(events, { childId, asAt });
    if (most === null || journey.intervals.length > most.journey.intervals.length)
      most = { childId, events, journey };
  }
  const evidence = { childId: most.childId, asAt };
  const options = {
    timescales: timescales(most.events, evidence),
    decisions: decisionsToDraw(most.events, evidence),
    seen: seenToDraw(most.events, evidence),
    told: toldToDraw(most.events, evidence),
    periods: planPeriods(most.events, evidence).map(({ plan, ...span }) => ({
      ...span,
      status: plan,
      label: plan,
    })),
    numbers: new Map(most.journey.intervals.map(({ id }, position) => [id, position + 1])),
  };
  return { ...most, options };
}

/** The first time, nothing warm, and the median of many: processor milliseconds. */
function timed(scale, width) {
  const textWidth = (text, size) => text.length * size * 0.55;
  const one = () =>
    cpuOf(() => {
      const layout = layoutJourney(busiest.journey, { ...busiest.options, scale, width, textWidth });
      journeyStops(layout);
    });
  const first = one();
  for (let round = 0; round < ROUNDS; round += 1) one();
  return [first, median(Array.from({ length: ROUNDS }, one))];
}

function report() {
  const { journey, options } = busiest;
  console.log(
    `## One journey laid out: ${journey.intervals.length} intervals, ${options.decisions.length} decisions, ${options.timescales.length} timescales\n`,
  );
  console.log('| scale | width | first time, processor ms | median of 200 | aim |');
  console.log('|---|---|---|---|---|');
  for (const [scale, width, first, middle] of runs)
    console.log(`| ${scale} | ${width} | ${first.toFixed(1)} | ${middle.toFixed(2)} | ${MOST_CPU} |`);
  console.log('');
  return runs.every(([, , , middle]) => middle <= MOST_CPU);
}
