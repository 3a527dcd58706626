import { defineConfig, globalIgnores } from 'eslint/config';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Who may import whom between packages: everything that is not listed is forbidden.
const MAY_USE = {
  core: [],
  formats: ['core'],
  layout: ['core'],
  elements: ['core', 'layout'],
  synthetic: ['core', 'formats'],
  explorer: ['core', 'layout', 'elements', 'formats', 'synthetic'],
  cli: ['core', 'formats'],
};

// Inside core, each room may use the rooms before it.
const CORE_ROOMS = [
  ['dates'],
  ['model'],
  ['words'],
  ['filter'],
  ['log'],
  ['journey'],
  ['chronology', 'timescales', 'rereferral'],
  ['checks'],
  ['sharing'],
];

const packageZones = Object.entries(MAY_USE).map(([name, allowed]) => ({
  target: `./packages/${name}/src`,
  from: Object.keys(MAY_USE)
    .filter((other) => other !== name && !allowed.includes(other))
    .map((other) => `./packages/${other}`),
  message: `${name} may use only: ${allowed.join(', ') || 'itself'}`,
}));

const coreZones = CORE_ROOMS.flatMap((rooms, position) =>
  rooms.map((room) => ({
    target: `./packages/core/src/${room}`,
    from: CORE_ROOMS.slice(position)
      .flat()
      .filter((other) => other !== room)
      .map((other) => `./packages/core/src/${other}`),
    message: `inside core, ${room} may use only the rooms before it`,
  })),
);

const FORBIDDEN_SINKS = [
  ['innerHTML', 'text bindings only'],
  ['outerHTML', 'text bindings only'],
  ['insertAdjacentHTML', 'text bindings only'],
  ['localStorage', 'nothing is stored'],
  ['sessionStorage', 'nothing is stored'],
  ['indexedDB', 'nothing is stored'],
];

export default defineConfig(
  globalIgnores(['**/dist', '**/coverage', 'storybook-static', 'docs-api', 'test/bench/node_modules']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['.storybook/*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['packages/*/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'import-x/extensions': ['error', 'always', { ignorePackages: true }],
      'import-x/no-cycle': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': [
        'error',
        { zones: [...packageZones, ...coreZones].filter(({ from }) => from.length > 0) },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['date-fns', 'd3', 'fs', 'path'],
          patterns: ['@case-journey/*/src/*', 'lit/directives/unsafe-*', 'lit/directives/style-map*'],
        },
      ],
      'no-restricted-properties': [
        'error',
        ...FORBIDDEN_SINKS.map(([property, message]) => ({ property, message })),
        { object: 'Date', property: 'now', message: 'now is an argument' },
        { object: 'Math', property: 'random', message: 'same input, same bytes out' },
      ],
      'no-restricted-globals': [
        'error',
        'localStorage',
        'sessionStorage',
        'indexedDB',
        'fetch',
        'XMLHttpRequest',
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'now is an argument' },
        {
          selector: 'TemplateElement[value.raw=/ style=/]',
          message: 'no inline style: the policy forbids it',
        },
        {
          selector: 'TemplateElement[value.raw=/<style/]',
          message: 'no style elements: the policy forbids them',
        },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
    },
  },
  {
    files: ['packages/{elements,explorer}/src/**/*.ts'],
    extends: [wc.configs['flat/best-practice'], lit.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules },
  },
  {
    files: ['packages/{cli,explorer}/src/today.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['packages/*/src/**/*-styles.ts'],
    rules: { 'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }] }, // style sheets: one line a declaration
  },
  {
    files: ['packages/cli/src/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
