import type { Page } from 'playwright-core';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role: string;
  readonly name: string;
  readonly states: string;
  readonly childIds: readonly string[];
}

const WHOLE = new Set([
  'heading',
  'button',
  'radio',
  'checkbox',
  'slider',
  'combobox',
  'textbox',
  'image',
  'img',
]);
const SAID = new Set([...WHOLE, 'StaticText', 'group', 'radiogroup', 'region', 'status']);

/** What a screen reader would say of a page from top to bottom, a line a thing: its role where it matters, its name, its state. */
export async function transcript(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const answer = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const nodes = new Map<string, Node>(
    answer.nodes.map((node) => [
      node.nodeId,
      {
        nodeId: node.nodeId,
        ignored: node.ignored,
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '').trim(),
        states: (node.properties ?? []).map(stateWords).filter(Boolean).join(', '),
        childIds: node.childIds ?? [],
      },
    ]),
  );
  const lines: string[] = [];
  const visit = (id: string): void => {
    const node = nodes.get(id);
    if (node === undefined) return;
    if (!node.ignored && SAID.has(node.role) && node.name !== '') lines.push(line(node));
    if (node.ignored || !WHOLE.has(node.role)) node.childIds.forEach(visit);
  };
  const root = answer.nodes.find(({ parentId }) => parentId === undefined);
  if (root !== undefined) visit(root.nodeId);
  return lines;
}

function line({ role, name, states }: Node): string {
  const words = role === 'StaticText' ? name : `${role}: ${name}`;
  return states === '' ? words : `${words} (${states})`;
}

function stateWords({ name, value }: { name: string; value: { value?: unknown } }): string {
  if (name === 'expanded') return value.value === true ? 'expanded' : 'collapsed';
  if (name === 'checked') return value.value === 'true' ? 'chosen' : '';
  if (name === 'level') return `level ${String(value.value)}`;
  return '';
}
