// axe-core ships as a script, not as a module: importing it for its side effect sets globalThis.axe.
import 'axe-core/axe.min.js';
import type axeType from 'axe-core';

const axe = (globalThis as unknown as { axe: typeof axeType }).axe;

/** What axe finds wrong in an element: the rules' names. */
export async function axeViolations(element: Element): Promise<string[]> {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(element, {
    runOnly,
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
