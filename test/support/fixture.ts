import { LitElement, render, type TemplateResult } from 'lit';

const holders: HTMLElement[] = [];

/** Puts a template on the page and gives its first element once that has drawn itself. */
export async function fixture<T extends Element>(template: TemplateResult): Promise<T> {
  const holder = document.createElement('div');
  document.body.append(holder);
  holders.push(holder);
  render(template, holder);
  const element = holder.firstElementChild as T;
  if (element instanceof LitElement) await element.updateComplete;
  return element;
}

/** Takes everything that {@link fixture} put on the page away again. */
export function clearFixtures(): void {
  for (const holder of holders.splice(0)) holder.remove();
}

/** The one element in a root that a selector finds; the test fails where there is none. */
export function find(root: ParentNode | null | undefined, selector: string): HTMLElement {
  const found = root?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The texts of all elements that a selector finds, white space folded. */
export function texts(root: ParentNode | null | undefined, selector: string): string[] {
  return [...(root?.querySelectorAll(selector) ?? [])].map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
}
