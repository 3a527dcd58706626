import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');

describe('the packages', () => {
  it('are imported in bare Node, without a document and without defining an element', () => {
    for (const name of ['core', 'formats', 'layout', 'elements', 'synthetic']) {
      const script = `const all = await import('@case-journey/${name}'); console.log(Object.keys(all).length, 'document' in globalThis)`;
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.match(printed, /^[1-9]\d* false/, name);
    }
  });

  it('have nothing in what ships that reaches the network, stores, evaluates or makes markup from text', () => {
    const forbidden =
      /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|unsafeHTML|\beval\(|new Function\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|localStorage|sessionStorage|indexedDB|document\.cookie|BroadcastChannel|\bimport\(|Math\.random|Date\.now/;
    const found = ['core', 'formats', 'layout', 'elements', 'synthetic'].flatMap((name) => {
      const dist = join(root, 'packages', name, 'dist');
      return readdirSync(dist, { recursive: true, encoding: 'utf8' })
        .filter(
          (file) =>
            file.endsWith('.js') && forbidden.test(withoutComments(readFileSync(join(dist, file), 'utf8'))),
        )
        .map((file) => `${name}/${file}`);
    });
    assert.deepEqual(found, []);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
