// The lane strip beside vis-timeline and timelines-chart: main-thread processor time to the first paint and for each
// frame of a pan and a zoom, and nodes of the page. Run with a size to measure ours alone: `node strip.mjs 100000`.
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

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
const { close, url } = await served();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--js-flags=--expose-gc'],
});
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
  const taken = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const before = await taken();
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), CAP);
  });
  try {
    await Promise.race([act(), late]);
  } finally {
    clearTimeout(timer);
  }
  return (await taken()) - before;
}

function report(library, size, runs) {
  const events = size.toLocaleString('en-GB');
  if (runs.includes(null)) {
    console.log(`| ${events} | ${library} | none within ${CAP / 1000} s | - | - | - |`);
    return;
  }
  const median = (pick) => runs.map(pick).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  const paint = median((run) => run.paint);
  const pan = median((run) => run.pan);
  const zoom = median((run) => run.zoom);
  const nodes = median((run) => run.nodes);
  const ones = (value) => value.toFixed(1);
  console.log(
    `| ${events} | ${library} | ${Math.round(paint)} | ${ones(pan)} | ${ones(zoom)} | ${nodes.toLocaleString('en-GB')} |`,
  );
  if (library !== 'ours') return;
  const [mostPaint, mostFrame] = MOST[size];
  missed += [paint > mostPaint, pan > mostFrame, zoom > mostFrame, nodes > MOST_NODES].filter(Boolean).length;
}

async function served() {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/strip-page.js`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    outdir: 'out',
    write: false,
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*\//, '/'), contents]));
  const html =
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Strip</title><link rel="stylesheet" href="/strip-page.css"><main></main><script type="module" src="/strip-page.js"></script></html>';
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    const type = request.url?.endsWith('.css') ? 'text/css' : 'text/javascript';
    response.setHeader('content-type', file ? type : 'text/html');
    response.end(file ?? html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
