import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { policy } from './scripts/policy.mjs';

// The explorer twice from one bundle: a page with its script beside it, to be served; and ONE file that opens from disk.
function explorerPages() {
  return {
    name: 'explorer-pages',
    generateBundle(_options, bundle) {
      const template = readFileSync('packages/explorer/src/page.html', 'utf8');
      const page = (policyText, script) =>
        template
          .replace('%POLICY%', () => policyText)
          .replace('%FILES%', '')
          .replace('%SCRIPT%', () => script);
      const code = bundle['explorer.js'].code
        .replaceAll('</script', '<\\/script')
        .replaceAll('<!--', '<\\!--');
      const hash = createHash('sha256').update(code).digest('base64');
      this.emitFile({
        type: 'asset',
        fileName: 'index.html',
        source: page(policy("'self'"), '<script type="module" src="explorer.js"></script>'),
      });
      this.emitFile({
        type: 'asset',
        fileName: 'case-journey.html',
        source: page(policy(`'sha256-${hash}'`), `<script type="module">${code}</script>`),
      });
    },
  };
}

export default {
  input: 'packages/explorer/dist/main.js',
  output: { file: 'packages/explorer/dist/page/explorer.js', format: 'es', inlineDynamicImports: true },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    commonjs(),
    terser({ ecma: 2022, module: true, format: { comments: /@license|@preserve/ } }),
    explorerPages(),
  ],
  onwarn(warning) {
    throw new Error(warning.message);
  },
};
