import { html, type TemplateResult } from 'lit';

/** A table with its name and the heads of its columns, in a frame that scrolls sideways on its own where it is too wide. */
export function tableFrame(caption: string, heads: readonly string[], body: unknown): TemplateResult {
  return html`<div class="table-frame" role="region" tabindex="0" aria-label=${caption}>
    <table part="table">
      <caption class="unseen">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      ${body}
    </table>
  </div>`;
}
