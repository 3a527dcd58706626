import { ageAt, ageWords, dateWords, onDay, type AgePoint, type IsoDay } from '@case-journey/core';
import { segments, type Segment } from '@case-journey/elements';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Caseload, ChildRow } from './caseload.js';
import type { Context } from './context.js';
import { helpLevel } from './help-level.js';
import { isOpen, type ListQuery, type Show, type SortKey } from './list-view.js';

/** What the list of children needs, and what it does when a person acts. */
export interface ChildrenTable {
  readonly caseload: Caseload;
  readonly query: ListQuery;
  readonly found: readonly ChildRow[];
  readonly limit: number;
  readonly ask: (change: Partial<ListQuery>) => void;
  readonly more: () => void;
  readonly open: (childId: string) => void;
}

/** The list of children: find, show open or not, sort, pick. */
export function childrenTable(table: ChildrenTable, context: Context): TemplateResult {
  const { caseload, query, found, limit } = table;
  const { say } = context;
  const shown = found.slice(0, limit);
  const sort = say(`sort.${query.sort}`);
  const key = caseload.families > 0 ? 'showing' : 'showing.no-families';
  return html`${finder(table, context)}
    ${
      shown.length === 0
        ? nothing
        : html`<table>
            <caption class="unseen">
              ${say('table.caption', { sort })}
            </caption>
            <thead>
              ${headRow(table, context)}
            </thead>
            <tbody>
              ${bodyRows(shown, table, context)}
            </tbody>
          </table>`
    }
    <p class="below" role="status">
      ${
        shown.length === 0
          ? say('showing.none')
          : say(key, { shown: shown.length, found: found.length, families: families(found), sort })
      }
      ${say('as-at', { date: dateWords(onDay(caseload.asAt), { messages: context.messages }) })}
      ${caseload.kind === 'invented' ? say('showing.significant') : nothing}
      ${
        found.length > limit
          ? html`<button type="button" class="link" @click=${table.more}>
              ${say('more', { count: Math.min(50, found.length - limit) })}
            </button>`
          : nothing
      }
    </p>`;
}

function families(rows: readonly ChildRow[]): number {
  return new Set(rows.map(({ family }) => family).filter((family) => family !== '')).size;
}

function finder({ caseload, query, ask }: ChildrenTable, { say }: Context): TemplateResult {
  const open = caseload.rows.filter(({ summary }) => isOpen(summary)).length;
  const counts: Readonly<Record<Show, number>> = {
    all: caseload.rows.length,
    open,
    closed: caseload.rows.length - open,
  };
  return html`<div class="finder">
    <label for="find">${say('find.label')}</label>
    <input
      id="find"
      type="search"
      autocomplete="off"
      placeholder=${say('find.hint')}
      .value=${query.search}
      @input=${(event: InputEvent) => {
        ask({ search: (event.target as HTMLInputElement).value });
      }}
    />
    ${segments(
      say('show.label'),
      SHOWS.map((show): Segment<Show> => [show, say(`show.${show}`, { count: counts[show] })]),
      query.show,
      (show) => {
        ask({ show });
      },
    )}
  </div>`;
}

const SHOWS = ['all', 'open', 'closed'] as const;

function headRow(table: ChildrenTable, { say }: Context): TemplateResult {
  const { from, to } = yearSpan(table.caseload.rows);
  return html`<tr>
    ${sortHead('child', '', table, say)}
    <th scope="col" class="wide">${say('head.age')}</th>
    <th scope="col">${say('head.now')}</th>
    ${sortHead('events', 'number', table, say)}
    <th scope="col" class="wide nowrap">
      ${from === null ? '' : say(from === to ? 'head.year' : 'head.years', { from: String(from), to: String(to) })}
    </th>
    ${sortHead('last', '', table, say)}
  </tr>`;
}

function sortHead(
  key: SortKey,
  kind: string,
  { query, ask }: ChildrenTable,
  say: Context['say'],
): TemplateResult {
  const sorted = query.sort === key;
  const direction = query.descending ? 'descending' : 'ascending';
  const turn = (): void => {
    ask({ sort: key, descending: sorted ? !query.descending : key !== 'child' });
  };
  return html`<th scope="col" class=${kind} aria-sort=${sorted ? direction : nothing}>
    <button type="button" class="sort" @click=${turn}>
      ${say(`head.${key}`)}${sorted ? html` <span aria-hidden="true">${query.descending ? '▾' : '▴'}</span>` : nothing}
    </button>
  </th>`;
}

function bodyRows(
  shown: readonly ChildRow[],
  { caseload, open }: ChildrenTable,
  context: Context,
): TemplateResult[] {
  const { say, messages } = context;
  const span = yearSpan(caseload.rows);
  const most = Math.max(1, ...shown.flatMap(({ summary }) => summary.years.map(([, events]) => events)));
  return shown.map(({ child, family, summary }) => {
    const age = ageText({ child, family, summary }, caseload.asAt, context);
    return html`<tr>
      <th scope="row" class="child">
        <button
          type="button"
          class="link"
          data-child=${child.id}
          @click=${() => {
            open(child.id);
          }}
        >
          ${child.label}
        </button>
        ${family === '' || child.label.includes(family) || caseload.kind === 'invented' ? nothing : html`<span class="muted">${family}</span>`}
        <div class="under small muted">${age}</div>
      </th>
      <td class="wide">${age}</td>
      <td class="now">${helpLevel(summary.status)}${say(`status.${summary.status}`)}</td>
      <td class="number">${summary.events}</td>
      <td class="wide">${spark(summary.years, span, most, say)}</td>
      <td class="nowrap">
        ${summary.to === null ? say('last.none') : dateWords(onDay(summary.to), { messages, short: true })}
      </td>
    </tr>`;
  });
}

function ageText({ child }: ChildRow, asAt: IsoDay, { say, messages }: Context): string {
  const birth = child.birth ?? (child.expectedBirth === undefined ? null : onDay(child.expectedBirth));
  const age = birth === null ? null : ageAt(birth, onDay(asAt));
  return age === null
    ? say('age.unknown')
    : ageWords({ ...age, least: wholeYears(age.least), most: wholeYears(age.most) }, { messages });
}

function wholeYears(point: AgePoint | null): AgePoint | null {
  return point === null || point.months < 24
    ? point
    : { ...point, months: point.months - (point.months % 12) };
}

interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
}

function yearSpan(rows: readonly ChildRow[]): YearSpan {
  let from: number | null = null;
  let to: number | null = null;
  for (const { summary } of rows) {
    const first = summary.years[0]?.[0];
    const last = summary.years.at(-1)?.[0];
    if (first !== undefined && (from === null || first < from)) from = first;
    if (last !== undefined && (to === null || last > to)) to = last;
  }
  return { from, to };
}

function spark(
  years: readonly (readonly [number, number])[],
  { from, to }: YearSpan,
  most: number,
  say: Context['say'],
): TemplateResult | typeof nothing {
  if (from === null || to === null || years.length === 0) return nothing;
  const pitch = Math.min(20, 118 / (to - from + 1));
  const list = years.map(([year, events]) => say('years.one', { year: String(year), events })).join(', ');
  return html`<svg class="spark" viewBox="0 0 118 20" preserveAspectRatio="none" aria-hidden="true">
      ${years.map(([year, events]) => {
        const height = Math.max(1, (events / most) * 20);
        return svg`<rect x=${(year - from) * pitch} y=${20 - height} width=${Math.max(0.8, pitch - 2)} height=${height}></rect>`;
      })}
    </svg>
    <span class="unseen">${say('years.by', { list })}</span>`;
}
