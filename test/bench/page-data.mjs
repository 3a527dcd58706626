// What benchmarks in a browser share: a served page, and the processor time of its main thread.
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

/** A headless Chromium whose garbage can be collected on demand. */
export function benchBrowser() {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--js-flags=--expose-gc'],
  });
}

/** A page with one script, bundled and minified, on this machine only. */
export async function servedPage(script) {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/${script}.js`],
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
  const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="/${script}.css"><main></main><script type="module" src="/${script}.js"></script></html>`;
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    const type = request.url?.endsWith('.css') ? 'text/css' : 'text/javascript';
    response.setHeader('content-type', file ? type : 'text/html');
    response.end(file ?? html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Main-thread processor milliseconds that a page has taken so far. */
export async function processorTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}
