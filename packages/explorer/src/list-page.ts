import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';
import { fileSide, type FileSide } from './file-side.js';
import { problemTable } from './problem-table.js';

/** The list of children, files beside it, and what is wrong in them. */
export interface ListPage extends FileSide {
  readonly children: TemplateResult | typeof nothing;
  /** Groups of problems that are shown whole. */
  readonly unfolded: ReadonlySet<number>;
  readonly unfold: (group: number) => void;
  readonly download: () => void;
}

/** The place where children are picked and files opened. */
export function listPage(page: ListPage, context: Context): TemplateResult {
  const { dataset, children, unfolded, unfold, download } = page;
  return html`<div class="columns">
      <div>${children}</div>
      ${fileSide(page, context)}
    </div>
    ${dataset === null ? nothing : problemTable(dataset.problems, unfolded, unfold, download, context)}`;
}
