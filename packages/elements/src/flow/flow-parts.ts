import { say, type FlowColumn, type Messages } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { segments } from '../shared/segments.js';
import { bandsFrom, type FlowMark } from './flow-cursor.js';
import { countText, dayTexts, markText } from './flow-labels.js';
import type { FlowModel } from './flow-model.js';

/** What the parts in words need beside the model. */
export interface FlowPartState {
  readonly messages: Messages;
  readonly level: number;
  readonly mark: FlowMark | null;
  readonly pick: (mark: FlowMark) => void;
  readonly openRoute: (steps: readonly string[]) => void;
  readonly column: FlowColumn;
  readonly chooseColumn: (column: FlowColumn) => void;
  readonly round: number | null;
  readonly openRound: (round: number | null) => void;
}

/** "12 routes cover 86% of 1,204 cases. The other 170 took 31 rarer routes." */
export function coverageText({ shown, words }: FlowModel, messages: Messages): string {
  const count = shown.routes.length;
  const covered =
    shown.covered === null
      ? say(messages, 'flow.coverage-hidden', { count })
      : say(messages, 'flow.coverage', { count, share: shown.covered, cases: words.cases(shown.cases) });
  const cases = words.cases(shown.otherCases);
  if (shown.otherCases === 0) return covered;
  if (shown.otherRoutes === null) return `${covered} ${say(messages, 'flow.others-hidden', { cases })}`;
  const others = { count: shown.otherRoutes, cases };
  return `${covered} ${say(messages, 'flow.others', others)}`;
}

/** The most common routes, each with a bar, its steps and its number. */
export function routesPart({ shown, words }: FlowModel, state: FlowPartState): TemplateResult {
  const most = Math.max(1, ...shown.routes.map(({ cases }) => (cases === 'c' ? 0 : cases)));
  return html`<ol class="routes">
    ${shown.routes.map(({ steps, cases, share }) => {
      const open = (): void => {
        state.openRoute(steps);
      };
      return html`<li>
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width=${cases === 'c' ? 0 : (100 * cases) / most} height="8"></rect>
        </svg>
        <button type="button" class="link" @click=${open}>${countText(cases, share, state.messages)}</button>
        <span>${steps.map(words.step).join(' → ')}</span>
      </li>`;
    })}
  </ol>`;
}

/** One column at a time: its steps, and where the cases of the picked one came from and went. */
export function columnPart(model: FlowModel, state: FlowPartState): TemplateResult {
  const { shown, words } = model;
  const column = shown.columns.includes(state.column) ? state.column : (shown.columns[0] ?? 'decision');
  const nodes = shown.nodes.filter((node) => node.column === column);
  return html`<label class="choice"
      >${say(state.messages, 'flow.column-choose')}
      <select
        @change=${(change: Event) => {
          const at = (change.target as HTMLSelectElement).selectedIndex;
          state.chooseColumn(shown.columns[at] ?? column);
        }}
      >
        ${shown.columns.map((one) => html`<option ?selected=${one === column}>${words.column(one)}</option>`)}
      </select></label
    >
    <ol class="steps">
      ${nodes.map(({ id, cases, share }) => {
        const pick = (): void => {
          state.pick({ kind: 'step', id });
        };
        const isPicked = state.mark?.kind === 'step' && state.mark.id === id;
        return html`<li>
          <button type="button" class="step" aria-expanded=${isPicked ? 'true' : 'false'} @click=${pick}>
            <b>${words.step(id)}</b> <span>${countText(cases, share, state.messages)}</span>
          </button>
          ${isPicked ? goesTo(model, id, state) : nothing}
        </li>`;
      })}
    </ol>`;
}

function goesTo(model: FlowModel, id: string, state: FlowPartState): TemplateResult | typeof nothing {
  const bands = bandsFrom(model.shown, id);
  if (bands.length === 0) return nothing;
  return html`<p class="small muted">${say(state.messages, 'flow.goes-to')}</p>
    <ul>
      ${bands.map(({ from, to }) => {
        const mark: FlowMark = { kind: 'band', from, to };
        const pick = (): void => {
          state.pick(mark);
        };
        return html`<li>
          <button type="button" class="link" @click=${pick}>
            ${markText(model.shown, mark, model.words, state.messages)}
          </button>
        </li>`;
      })}
    </ul>`;
}

/** The flow as tables, a column of steps each: from which step to which, with number, share and days. */
export function tablePart(model: FlowModel, state: FlowPartState, all: boolean): TemplateResult {
  const { shown, words } = model;
  const columns = shown.columns.filter((column) =>
    shown.bands.some(({ from }) => from.startsWith(`${column}.`)),
  );
  const chosen = columns.includes(state.column) ? state.column : columns[0];
  return html`${
    all || columns.length < 2
      ? nothing
      : segments(
          say(state.messages, 'flow.table-from'),
          columns.map((column) => [column, words.column(column)] as const),
          chosen ?? 'decision',
          state.chooseColumn,
        )
  }
  ${columns.filter((column) => all || column === chosen).map((column) => matrix(model, column, state))}`;
}

function matrix(
  { shown, words }: FlowModel,
  column: FlowColumn,
  { messages }: FlowPartState,
): TemplateResult {
  const bands = new Map(shown.bands.map((band) => [`${band.from} ${band.to}`, band]));
  const rows = shown.nodes.filter((node) => node.column === column);
  const targets = shown.nodes.filter(({ id }) => rows.some((row) => bands.has(`${row.id} ${id}`)));
  const caption = `${words.column(column)} (${say(messages, 'flow.table-note')})`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.column(column)}</th>
          ${targets.map(({ id }) => html`<th scope="col">${words.step(id)}</th>`)}
          <th scope="col">${say(messages, 'flow.table-all')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${words.step(row.id)}</th>
              ${targets.map(({ id }) => {
                const band = bands.get(`${row.id} ${id}`);
                if (band === undefined) return html`<td class="muted">0</td>`;
                return html`<td>
                  <b>${countText(band.cases, band.share, messages)}</b>
                  <span class="small muted">${dayTexts(band, words)[0] ?? ''}</span>
                </td>`;
              })}
              <td><b>${countText(row.cases, row.share, messages)}</b></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
