import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.md') && !/(^|[\\/])(node_modules|dist|storybook-static)[\\/]/.test(file),
);

describe('the documentation', () => {
  it('links only to what is there', () => {
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target]) => target!)
        .filter((target) => !existsSync(join(root, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(broken, []);
  });

  it('names only tests that are there', () => {
    const missing = pages.flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/`(test\/[\w./-]+\.ts)`/g)]
        .map(([, test]) => test!)
        .filter((test) => !existsSync(join(root, test)))
        .map((test) => `${page}: ${test}`),
    );
    assert.deepEqual(missing, []);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/`npm run ([\w:]+)/g)].map(
      ([, name]) => name!,
    );
    assert.ok(named.length > 3);
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });
});
