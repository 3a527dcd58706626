// npm start [-- FILE...]: builds what has changed, serves the explorer on this machine and opens it.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { handedPage } from './handed-page.mjs';
import { serve } from './serve.mjs';

const root = join(import.meta.dirname, '..');
const page = join(root, 'packages/explorer/dist/page');
const from = process.env.INIT_CWD ?? process.cwd();
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const files = names.map((name) => {
  try {
    return { name: basename(name), base64: readFileSync(resolve(from, name)).toString('base64') };
  } catch {
    console.error(`${name} cannot be read. Give the path of a file.`);
    process.exit(1);
  }
});

for (const [tool, ...args] of [
  ['typescript/bin/tsc', '-b'],
  ['rollup/dist/bin/rollup', '-c', '--silent'],
]) {
  const built = spawnSync(process.execPath, [join('node_modules', tool), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const pages = new Map();
if (files.length > 0) {
  pages.set('/index.html', handedPage(readFileSync(join(page, 'index.html'), 'utf8'), files));
}
const { url } = await listen(Number(process.env.PORT ?? 4173));
console.log(
  `Case Journey explorer: ${url}\nOne file without a server: ${join(page, 'case-journey.html')}\nStop with Ctrl+C.`,
);
if (process.stdout.isTTY && !process.env.CI) open(url);

async function listen(port) {
  try {
    return await serve(page, { port, pages });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(page, { port: 0, pages });
  }
}

function open(address) {
  const opener = { darwin: 'open', win32: 'explorer.exe' }[process.platform] ?? 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
