// Writes the tables of docs/checks.md from the checks themselves: node scripts/checks-page.mjs (after npm run build).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import {
  CHECK_GROUPS,
  CHRONOLOGY_SIGNS,
  CHECKS,
  checkReasonMessages,
  CHECK_REASONS,
  queryWords,
  SIGN_SAYS,
  UNCHECKED_RULES,
} from '@case-journey/core';

export const page = fileURLToPath(new URL('../docs/checks.md', import.meta.url));

const said = (text) => text.replaceAll('|', '\\|');

const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(said).join(' | ')} |`)
    .join('\n');

/** Every parameter stands as its own name, so that the sentence shows where it goes. */
const named = ({ params }, says) =>
  [...params.map(([name]) => name), ...says.map(([name]) => name)].map((name) => [name, `*${name}*`]);

const row = ({ definition, says = [] }) => {
  const { title, sentence, settles } = queryWords({
    rule: definition.id,
    answer: 'yes',
    reason: null,
    params: named(definition, says),
  });
  const numbers = definition.params.map(([name, value]) => `\`${name}\`: ${value}`).join(', ');
  return [`\`${definition.id}\``, title, sentence, settles, numbers || '–', definition.source ?? 'our own'];
};

const groups = CHECK_GROUPS.map((group) => {
  const own = CHECKS.filter(({ definition }) => definition.group === group);
  const headings = ['check', 'title', 'what it says', 'what would settle it', 'numbers', 'source'];
  return `### ${checkReasonMessages[`check.group.${group}`]}\n\n${table(headings, own.map(row))}`;
}).join('\n\n');

const signs = table(
  ['check', 'title', 'what it says', 'what would settle it', 'numbers', 'source'],
  CHRONOLOGY_SIGNS.map((definition) =>
    row({ definition, says: (SIGN_SAYS.get(definition.id) ?? []).map((name) => [name]) }),
  ),
);

const reasons = table(
  ['reason', 'in words'],
  CHECK_REASONS.map((reason) => [`\`${reason}\``, checkReasonMessages[`check.reason.${reason}`]]),
);

const unchecked = table(
  ['DfE rule', 'what it asks', 'why it is not checked'],
  UNCHECKED_RULES.map(({ rule, asks, why }) => [`\`${rule}\``, asks, why]),
);

const parts = { checks: groups, signs, reasons, unchecked };

/** The page with its tables as the checks say them now. */
export async function currentPage(text) {
  let made = text;
  for (const [name, content] of Object.entries(parts)) {
    const [open, close] = [`<!-- ${name}: written by scripts/checks-page.mjs -->`, `<!-- end of ${name} -->`];
    const [before, rest] = made.split(open);
    const after = rest?.split(close)[1];
    if (after === undefined) throw new Error(`docs/checks.md has no place for ${name}`);
    made = `${before}${open}\n\n${content}\n\n${close}${after}`;
  }
  return prettier.format(made, { ...(await prettier.resolveConfig(page)), parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(page, await currentPage(readFileSync(page, 'utf8')));
}
