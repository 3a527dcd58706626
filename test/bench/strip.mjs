// The lane strip beside vis-timeline and timelines-chart: main-thread processor time to the first paint and for each
// frame of a pan and a zoom, and nodes of the page. Run with a size to measure ours alone: `node strip.mjs 100000`.
import { median } from './measure-data.mjs';
import { benchBrowser, processorTime, servedPage } from './page-data.mjs';

const CAP = 60_000; // ms
const MOST = { 1000: [40, 4], 10_000: [60, 4], 100_000: [250, 4], 1_000_000: [1500, 5] }; // first paint, frame: ms
const MOST_NODES = 500;
const CASES = [
  ['ours', 1000, 3],
  ['vis-timeline', 1000, 3],
  ['timelines-chart', 1000, 3],
  ['ours', 10_000, 3],
  ['vis-timeline', 10_000, 1],
  ['timelines-chart', 10_000, 1],
  ['ours', 100_000, 3],
  ['ours', 1_000_000, 3],
];

const only = Number(process.argv[2] ?? 0);
const { close, url } = await servedPage('strip-page');
const browser = await benchBrowser();
let missed = 0;
console.log('## Lane strip: 8 lanes, 10 years in view, 1280 x 800\n');
console.log('| events | library | first paint, processor ms | pan, ms a frame | zoom, ms a frame | nodes |');
console.log('|---|---|---|---|---|---|');
for (const [library, size, rounds] of CASES) {
  if (only !== 0 && (library !== 'ours' || size !== only)) continue;
  const runs = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await measured(library, size));
  report(library, size, runs);
}
await browser.close();
close();
console.log(`\n- Ours within its targets: ${missed === 0 ? 'yes' : `NO, ${missed} missed`}\n`);
process.exitCode = missed === 0 ? 0 : 1;

/** One run in a page of its own; null where nothing was drawn in time. */
async function measured(library, size) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    await page.goto(url);
    await page.evaluate(([name, count]) => globalThis.prepare(name, count), [library, size]);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const paint = await busy(session, () => page.evaluate(() => globalThis.draw()));
    const nodes = await page.evaluate(() => globalThis.countNodes());
    const pan = await busy(session, () => page.evaluate(() => globalThis.move('pan')));
    const zoom = await busy(session, () => page.evaluate(() => globalThis.move('zoom')));
    return { paint, pan: pan / 60, zoom: zoom / 60, nodes };
  } catch (error) {
    if (error instanceof TooSlow) return null;
    throw error;
  } finally {
    await context.close();
  }
}

class TooSlow extends Error {
  name = 'TooSlow';
}

/** Main-thread processor milliseconds that an act took. */
async function busy(session, act) {
  const before = await processorTime(session);
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), CAP);
  });
  try {
    await Promise.race([act(), late]);
  } finally {
    clearTimeout(timer);
  }
  return (await processorTime(session)) - before;
}

function report(library, size, runs) {
  const events = size.toLocaleString('en-GB');
  if (runs.includes(null)) {
    console.log(`| ${events} | ${library} | none within ${CAP / 1000} s | - | - | - |`);
    return;
  }
  const paint = median(runs.map((run) => run.paint));
  const pan = median(runs.map((run) => run.pan));
  const zoom = median(runs.map((run) => run.zoom));
  const nodes = median(runs.map((run) => run.nodes));
  const ones = (value) => value.toFixed(1);
  console.log(
    `| ${events} | ${library} | ${Math.round(paint)} | ${ones(pan)} | ${ones(zoom)} | ${nodes.toLocaleString('en-GB')} |`,
  );
  if (library !== 'ours') return;
  const [mostPaint, mostFrame] = MOST[size];
  missed += [paint > mostPaint, pan > mostFrame, zoom > mostFrame, nodes > MOST_NODES].filter(Boolean).length;
}
