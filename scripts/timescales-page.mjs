// Writes the tables of docs/timescales.md from the rules themselves: node scripts/timescales-page.mjs (after npm run build).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { LOCAL_PACKS, NATIONAL_RULES, ruleSentence, UNCOUNTED_DUTIES } from '@case-journey/core';

export const page = fileURLToPath(new URL('../docs/timescales.md', import.meta.url));

const dated = (day) => day ?? '–';
const said = (text) => text.replaceAll('|', '\\|');

const row = (rule) =>
  [
    `\`${rule.id}\``,
    rule.version,
    said(ruleSentence(rule)),
    dated(rule.from),
    dated(rule.to),
    rule.verified ? 'yes' : '**not verified**',
    said(
      [rule.source, rule.note, rule.relaxed ? 'Only as far as practicable.' : null, atMost(rule)]
        .filter(Boolean)
        .join(' · '),
    ),
  ].join(' | ');

const atMost = ({ atMost: longest }) =>
  longest === undefined
    ? null
    : `Up to ${longest.amount} ${longest.unit.replace('-', ' ')} may apply: between the two nobody can tell.`;

const table = (rules) =>
  [
    '| rule | edition | what it asks | from | to | number read in a source | source and notes |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rules.map((rule) => `| ${row(rule)} |`),
  ].join('\n');

const packs = LOCAL_PACKS.map(
  ({ name, label, rules }) => `### \`${name}\`: ${label}\n\n${table(rules)}`,
).join('\n\n');

const uncounted = [
  '| duty | why it is not counted | source |',
  '| --- | --- | --- |',
  ...UNCOUNTED_DUTIES.map(({ duty, why, source }) => `| ${said(duty)} | ${said(why)} | ${said(source)} |`),
].join('\n');

const parts = { national: table(NATIONAL_RULES), local: packs, uncounted };

/** The page with its tables as the rules say them now. */
export async function currentPage(text) {
  let made = text;
  for (const [name, content] of Object.entries(parts)) {
    const [open, close] = [
      `<!-- ${name}: written by scripts/timescales-page.mjs -->`,
      `<!-- end of ${name} -->`,
    ];
    const [before, rest] = made.split(open);
    const after = rest?.split(close)[1];
    if (after === undefined) throw new Error(`docs/timescales.md has no place for ${name}`);
    made = `${before}${open}\n\n${content}\n\n${close}${after}`;
  }
  return prettier.format(made, { ...(await prettier.resolveConfig(page)), parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(page, await currentPage(readFileSync(page, 'utf8')));
}
