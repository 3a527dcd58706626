import { dateWords, onDay, type IsoDay } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Caseload, ChildRow } from '../caseload.js';
import type { Context } from '../context.js';

/** One case behind a number: of which child, and the day by which it was counted; null: no usable one. */
interface ListedCase {
  readonly childId: string;
  readonly day: IsoDay | null;
}

/** The cases behind a number. */
export interface CaseList {
  /** Which number. */
  readonly title: string;
  /** Beside which view it is shown. */
  readonly beside: 'figures' | 'flow' | 'comeback';
  readonly cases: readonly ListedCase[];
  readonly limit: number;
}

/** What a person can do with the list. */
export interface CaseListActions {
  readonly open: (childId: string) => void;
  readonly more: () => void;
  readonly close: () => void;
}

/** The children of a list of cases, each once, in the order of the list of children. */
export function childrenOf(list: CaseList, rows: readonly ChildRow[]): ChildRow[] {
  const wanted = new Set(list.cases.map(({ childId }) => childId));
  return rows.filter(({ child }) => wanted.has(child.id));
}

/** The children behind a number: as many cases as it said; each leads to the child's page. */
export function caseList(
  list: CaseList,
  { rows, kind }: Caseload,
  actions: CaseListActions,
  context: Context,
): TemplateResult {
  const { say } = context;
  const found = childrenOf(list, rows);
  const days = daysByChild(list.cases);
  const isDated = list.cases.some(({ day }) => day !== null);
  const rest = Math.min(50, found.length - list.limit);
  return html`<section class="case-list" aria-labelledby="case-list-title">
    <h2 id="case-list-title" tabindex="-1">${say('cohort.list')}: ${list.title}</h2>
    <p>
      ${say('cohort.list.count', {
        cases: say('cohort.list.cases', { count: list.cases.length }),
        children: say('cohort.list.children', { count: found.length }),
      })}
      <button type="button" class="link" @click=${actions.close}>${say('cohort.list.close')}</button>
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">${say('cohort.list.child')}</th>
          <th scope="col" class="number">${say('cohort.list.number')}</th>
          ${isDated ? html`<th scope="col">${say('cohort.list.days')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${found.slice(0, list.limit).map((row) => childRow(row, days.get(row.child.id) ?? [], { ...actions, isDated, withFamily: kind !== 'invented' }, context))}
      </tbody>
    </table>
    ${
      rest <= 0
        ? nothing
        : html`<p class="below">
            <button type="button" class="link" @click=${actions.more}>
              ${say('cohort.list.more', { count: rest })}
            </button>
          </p>`
    }
  </section>`;
}

function childRow(
  { child, family }: ChildRow,
  days: readonly (IsoDay | null)[],
  {
    open,
    isDated,
    withFamily,
  }: CaseListActions & { readonly isDated: boolean; readonly withFamily: boolean },
  { say, messages }: Context,
): TemplateResult {
  const words = days.map((day) =>
    day === null ? say('cohort.list.undated') : dateWords(onDay(day), { messages, short: true }),
  );
  return html`<tr>
    <th scope="row" class="child">
      <button
        type="button"
        class="link"
        data-case=${child.id}
        @click=${() => {
          open(child.id);
        }}
      >
        ${child.label}
      </button>
      ${!withFamily || family === '' || child.label.includes(family) ? nothing : html`<span class="muted">${family}</span>`}
    </th>
    <td class="number">${days.length}</td>
    ${isDated ? html`<td>${words.join(', ')}</td>` : nothing}
  </tr>`;
}

function daysByChild(cases: readonly ListedCase[]): ReadonlyMap<string, (IsoDay | null)[]> {
  const days = new Map<string, (IsoDay | null)[]>();
  for (const { childId, day } of cases) {
    const own = days.get(childId);
    if (own === undefined) days.set(childId, [day]);
    else own.push(day);
  }
  return days;
}
