import { dateWords, onDay, type Dataset, type SourceFile } from '@case-journey/core';
import type { ColumnChoice, TableHeader } from '@case-journey/formats';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { columnPanel } from './column-panel.js';
import type { Context } from './context.js';
import { helpLegend } from './help-level.js';
import { drawnUp, knownSentences } from './known-limits.js';

/** The state of reading files, and what a person can do about it. */
export interface FileSide {
  readonly dataset: Dataset | null;
  readonly reading: string | null;
  readonly asAt: string;
  readonly headers: ReadonlyMap<string, TableHeader>;
  readonly columns: ColumnChoice;
  readonly correct: (columns: ColumnChoice) => void;
  readonly choose: (files: FileList) => void;
  readonly judgeAt: (day: string) => void;
  readonly reset: () => void;
}

/** Where files are dropped or chosen, and the report of each that was read. */
export function fileSide(side: FileSide, context: Context): TemplateResult {
  const { say } = context;
  const pick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.files !== null && input.files.length > 0) side.choose(input.files);
    input.value = '';
  };
  const press = (event: Event): void => {
    (event.currentTarget as HTMLElement).parentElement
      ?.querySelector<HTMLInputElement>('input[type=file]')
      ?.click();
  };
  return html`<aside class="file-side" aria-label=${say('drop.title')}>
    <div class="drop">
      <strong>${say('drop.title')}</strong>
      <span class="muted">${say('drop.or')}</span>
      <button type="button" class="go" @click=${press}>${say('drop.choose')}</button>
      <input
        type="file"
        multiple
        hidden
        aria-hidden="true"
        tabindex="-1"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,.json"
        @change=${pick}
      />
      <span class="muted small">${say('drop.kinds')}</span>
      <label class="small"
        >${say('drop.as-at')}
        <input
          type="date"
          .value=${side.asAt}
          @change=${(event: Event) => {
            side.judgeAt((event.target as HTMLInputElement).value);
          }}
        />
      </label>
    </div>
    <p class="below" role="status">
      ${side.reading === null ? readWords(side.dataset, say) : say('drop.reading', { file: side.reading })}
    </p>
    ${
      side.dataset === null
        ? helpLegend(context)
        : html`${side.dataset.sources.map((source) => fileReport(source, side, context))}
            ${knownSentences(side.dataset.known, context).map((words) => html`<p class="below muted">${words}</p>`)}
            ${judgeOffer(side, context)}
            <p class="below">
              <button type="button" class="link" @click=${side.reset}>${say('reset')}</button>
            </p>`
    }
  </aside>`;
}

function readWords(dataset: Dataset | null, say: Context['say']): string {
  if (dataset === null) return '';
  const problems = say('drop.problems', { count: dataset.problems.length });
  return say('drop.read', { count: dataset.events.length, problems });
}

// An old extract is best judged at its own day: ages and what is open would otherwise be of today.
function judgeOffer(
  { dataset, asAt, judgeAt }: FileSide,
  { say, messages }: Context,
): TemplateResult | typeof nothing {
  const day = dataset === null ? null : drawnUp(dataset.known);
  if (day === null || day >= asAt) return nothing;
  return html`<p class="below">
    ${say('drawn-up', { date: dateWords(onDay(day), { messages }) })}
    <button
      type="button"
      class="link"
      @click=${() => {
        judgeAt(day);
      }}
    >
      ${say('drawn-up.judge')}
    </button>
  </p>`;
}

const PARTS = [
  ['events', 'eventRows'],
  ['people', 'personRows'],
  ['duplicates', 'duplicateRows'],
  ['problems', 'problemRows'],
  ['blank', 'blankRows'],
] as const;

function fileReport(source: SourceFile, side: FileSide, context: Context): TemplateResult {
  const { say } = context;
  const header = side.headers.get(source.file);
  const refused = (side.dataset?.problems ?? []).some(
    ({ effect, file }) => effect === 'file-refused' && file === source.file,
  );
  const parts = PARTS.map(([name, field]) => ({ name, count: source[field] })).filter(
    ({ count }) => count > 0,
  );
  return html`<section class="report">
    <h2 tabindex="-1">${source.file}</h2>
    ${
      refused
        ? html`<p class="refused">${say('report.refused')}</p>
            ${header === undefined ? nothing : columnPanel(header, side.columns, side.correct, context)}`
        : html`<p>${say('report.read-as', { format: say(`format.${source.format}`) })}</p>
            ${meter(parts, source.rows)}
            <dl class="counts">
              <dt class="total">${say('report.rows')}</dt>
              <dd class="total">${source.rows.toLocaleString('en-GB')}</dd>
              ${parts.map(
                ({ name, count }) =>
                  html`<span class="swatch ${name}" aria-hidden="true"></span>
                    <dt>${say(`report.${name}`)}</dt>
                    <dd>${count.toLocaleString('en-GB')}</dd>`,
              )}
            </dl>
            <p class="below muted">${sumWords(source, parts, say)}</p>
            ${header === undefined ? nothing : columnPanel(header, side.columns, side.correct, context)}
            ${source.rowsNotRead > 0 ? html`<p class="below muted">${say('report.not-read', { count: source.rowsNotRead })}</p>` : nothing}`
    }
  </section>`;
}

interface Part {
  readonly name: string;
  readonly count: number;
}

function meter(parts: readonly Part[], rows: number): TemplateResult {
  let start = 0;
  const bars = parts.map(({ name, count }) => {
    const width = rows === 0 ? 0 : (count / rows) * 100;
    const bar = svg`<rect class=${name} x=${start} y="0" width=${width} height="1"></rect>`;
    start += width;
    return bar;
  });
  return html`<svg class="meter" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    ${bars}
  </svg>`;
}

function sumWords({ rows, unaccounted }: SourceFile, parts: readonly Part[], say: Context['say']): string {
  if (unaccounted !== 0) return say('report.sum.wrong', { count: unaccounted });
  return say('report.sum', {
    parts: parts.map(({ count }) => count.toLocaleString('en-GB')).join(' + ') || '0',
    rows,
  });
}
