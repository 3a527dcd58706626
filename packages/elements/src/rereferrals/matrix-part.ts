import {
  behind,
  inPeriod,
  judged,
  judgeMature,
  judgeReason,
  type Member,
  type Period,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { CAME_WITH, rowsOfOutcome, type CohortModel } from './cohort-model.js';
import { casesButton, isOpenable } from './cases-button.js';
import { numberText, teller, type RereferralsState } from './rereferrals-words.js';

/** Position at closure by why children came back: a grid with arrow keys or, where it is narrow, a list. */
export function matrixPart(model: CohortModel, period: Period, state: RereferralsState): TemplateResult {
  const cells = model.outcomes.flatMap((outcome) =>
    CAME_WITH.map((back): Cell => cellOf(model, outcome, back, period, state)),
  );
  return state.isNarrow ? listOf(cells, state) : gridOf(model, cells, state);
}

interface Cell {
  readonly outcome: string;
  readonly back: string;
  readonly number: number | 'c';
  readonly median: number | null;
  readonly words: string;
  readonly cases: () => readonly Member[];
}

function cellOf(
  model: CohortModel,
  outcome: string,
  back: string,
  period: Period,
  state: RereferralsState,
): Cell {
  const tell = teller(state);
  const number = model.numbers.of(`${outcome}.${back}`);
  const found = model.cells.find((cell) => cell.outcome === outcome && cell.back === back);
  const median = number === 'c' ? null : (found?.medianDays ?? null);
  const words = tell('cell', {
    outcome: tell(`outcome.${outcome}`),
    back: tell(`back.${back}`),
  });
  const cases = (): readonly Member[] => {
    const { closures } = model.parts;
    const rows = rowsOfOutcome(closures, inPeriod(closures, period), outcome);
    const mature = judged(closures, judgeMature(closures, 12));
    return behind(closures, rows, judged(closures, judgeReason(closures, mature, back)), 'yes');
  };
  return { outcome, back, number, median, words, cases };
}

function gridOf(
  { outcomes, numbers }: CohortModel,
  cells: readonly Cell[],
  state: RereferralsState,
): TemplateResult {
  const tell = teller(state);
  const total = (key: string): TemplateResult => html`<td>${numberText(numbers.of(key), state)}</td>`;
  const isGrid = hasKeys(state);
  return html`${isGrid ? html`<p class="unseen" id="matrix-keys">${tell('why-keys')}</p>` : nothing}
    <div
      class="scroll"
      tabindex=${isGrid ? nothing : 0}
      role=${isGrid ? nothing : 'region'}
      aria-label=${isGrid ? nothing : tell('why')}
    >
      <table
        role=${isGrid ? 'grid' : nothing}
        class="matrix"
        aria-label=${tell('why')}
        aria-describedby=${isGrid ? 'matrix-keys' : nothing}
        @keydown=${gridKey}
      >
        <thead>
          <tr>
            <th scope="col">${tell('closed-after')}</th>
            ${CAME_WITH.map((back) => html`<th scope="col">${tell(`back.${back}`)}</th>`)}
            <th scope="col">${tell('all-back')}</th>
            <th scope="col">${tell('all-closed')}</th>
          </tr>
        </thead>
        <tbody>
          ${outcomes.map(
            (outcome, row) =>
              html`<tr>
                <th scope="row">${tell(`outcome.${outcome}`)}</th>
                ${CAME_WITH.map((back, column) => {
                  const cell = cells.find((one) => one.outcome === outcome && one.back === back);
                  return cell === undefined ? nothing : gridCell(cell, row + column === 0, state);
                })}
                ${total(`${outcome}.back`)} ${total(`${outcome}.all`)}
              </tr>`,
          )}
          <tr>
            <th scope="row">${tell('all')}</th>
            ${CAME_WITH.map((back) => total(`all.${back}`))} ${total('back')} ${total('followed')}
          </tr>
        </tbody>
      </table>
    </div>
    <p class="small muted">${tell('why-note')}</p>`;
}

function gridCell(cell: Cell, isFirst: boolean, state: RereferralsState): TemplateResult {
  const tell = teller(state);
  const isUnknown = cell.back === 'not-recorded' || cell.outcome === 'not-recorded';
  const open = (): void => {
    if (isOpenable(cell.number, state)) state.open(cell.cases());
  };
  return html`<td
    class="cell ${isUnknown ? 'hatched' : ''} ${isOpenable(cell.number, state) ? 'opens' : ''}"
    tabindex=${hasKeys(state) ? (isFirst ? 0 : -1) : nothing}
    @click=${open}
    @keydown=${(key: KeyboardEvent) => {
      if (key.key !== 'Enter' && key.key !== ' ') return;
      key.preventDefault();
      open();
    }}
  >
    <span class="unseen">${cell.words}</span><b>${numberText(cell.number, state)}</b>${
      cell.median === null
        ? nothing
        : html`<span class="unseen">, ${tell('median-of')}</span>
            <span class="small">${tell('median', { days: Math.round(cell.median) })}</span>`
    }
  </td>`;
}

/** Where nothing can be opened the matrix is a table as others are. */
function hasKeys({ onPaper, canOpen }: RereferralsState): boolean {
  return canOpen && !onPaper;
}

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

function gridKey(key: KeyboardEvent): void {
  const move = MOVES[key.key];
  const cell = key.target as HTMLElement;
  const row = cell.closest('tr');
  if (move === undefined || row === null) return;
  const rows = [...(row.parentElement?.children ?? [])].map((one) => [
    ...one.querySelectorAll<HTMLElement>('.cell'),
  ]);
  const at = rows.findIndex((cells) => cells.includes(cell));
  const columns = rows[at] ?? [];
  const column = columns.indexOf(cell) + move[1];
  const next = rows[at + move[0]]?.[Math.min(Math.max(column, 0), columns.length - 1)];
  if (next === undefined) return;
  key.preventDefault();
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

/** Largest first; hidden ones last in the order of the grid, so that their place tells nothing. */
function listOf(cells: readonly Cell[], state: RereferralsState): TemplateResult {
  const tell = teller(state);
  const size = ({ number }: Cell): number => (number === 'c' ? 0 : number);
  const some = cells.filter(({ number }) => number !== 0).sort((a, b) => size(b) - size(a));
  return html`<ol class="cells">
    ${some.map(
      (cell) =>
        html`<li class=${cell.back === 'not-recorded' || cell.outcome === 'not-recorded' ? 'hatched' : ''}>
          <b>${numberText(cell.number, state)}</b>
          <span
            >${casesButton({ words: `${tell(`outcome.${cell.outcome}`)} → ${tell(`back.${cell.back}`)}`, count: cell.number, cases: cell.cases }, state)}
            <span class="small muted"
              >${cell.median === null ? '' : tell('median-days', { count: Math.round(cell.median) })}</span
            ></span
          >
        </li>`,
    )}
  </ol>`;
}
