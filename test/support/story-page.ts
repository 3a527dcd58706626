import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { policy } from '../../scripts/policy.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = join(import.meta.dirname, '../..');

/** Our own page that renders the very stories that Storybook shows, one at a time, under the strict policy. */
export async function storyPage(): Promise<{ url: string; close: () => void }> {
  const files = readdirSync(join(root, 'stories')).filter((file) => file.endsWith('.stories.ts'));
  const modules = files.map((file, index) => `import * as s${index} from './stories/${file}';`).join('\n');
  const entry = `${modules}
import { html, render } from 'lit';
const stories = {};
for (const [file, module] of [${files.map((file, index) => `['${file.replace('.stories.ts', '')}', s${index}]`).join(', ')}]) {
  const { default: meta, ...exported } = module;
  for (const [name, story] of Object.entries(exported)) {
    const args = { ...meta.args, ...story.args };
    stories[file + '/' + name] = () => (story.render ?? meta.render)(args);
  }
}
globalThis.storyNames = Object.keys(stories);
const wanted = new URLSearchParams(location.search).get('story');
render(html\`<main><h1>\${wanted?.replaceAll(/[/](.)|([a-z])([A-Z])/g, '$2 $1$3')}</h1>\${stories[wanted]?.()}</main>\`, document.body);
`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    minifySyntax: true,
    write: false,
    logLevel: 'silent',
  });
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="${policy("'self'")}"><title>Stories</title></head><body><script type="module" src="stories.js"></script></body></html>`;
  const pages = new Map([
    ['/index.html', html],
    ['/stories.js', outputFiles[0]!.text],
  ]);
  const { url, close } = await serve(root, { pages });
  return { url, close };
}
