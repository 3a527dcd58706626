import { segments } from '@case-journey/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { CHILD_VIEWS, type ChildViewName } from './child-path.js';
import type { Context } from './context.js';

/** Which view of a child is shown, and what is said beside the choice. */
export interface ChildTabs {
  readonly view: ChildViewName;
  /** How many record queries there are; null until they are worked out. */
  readonly queries: number | null;
  /** What a person is told: why another event list is shown than they left. */
  readonly notice: string | null;
  readonly choose: (view: ChildViewName) => void;
}

/** Chronology, journey, record queries: one of them is shown. */
export function childTabs({ view, queries, notice, choose }: ChildTabs, { say }: Context): TemplateResult {
  const words = (name: ChildViewName): string =>
    name === 'checks' && queries !== null
      ? say('view.checks.count', { count: queries })
      : say(`view.${name}`);
  return html`<div class="views">
      ${segments(
        say('view.label'),
        CHILD_VIEWS.map((name) => [name, words(name)]),
        view,
        choose,
      )}
    </div>
    <div role="status">${notice === null ? nothing : html`<p class="notice">${notice}</p>`}</div>`;
}
