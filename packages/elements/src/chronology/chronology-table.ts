import { eventTitle, say, typeWords } from '@case-journey/core';
import type { ListRow } from '@case-journey/layout';
import { html, nothing, type TemplateResult } from 'lit';
import { tableFrame } from '../shared/table-frame.js';
import { decisionText, effectText, eventSourceText, periodText, type RowContext } from './event-facts.js';
import { flagWords } from './event-flags.js';
import { levelWords, type Standing } from './level-tag.js';

/** What the table needs besides the rows. */
export interface TableState extends RowContext {
  readonly caption: string;
  readonly age: (row: ListRow) => string | null;
  readonly standing: (row: ListRow) => Standing | undefined;
}

/** The same rows as the list, in the same order, as a plain table: one row an event, one fact a column. */
export function chronologyTable(rows: readonly ListRow[], state: TableState): TemplateResult {
  const { messages, caption } = state;
  const heads = COLUMNS.map((name) => say(messages, `table.${name}`));
  return tableFrame(
    caption,
    heads,
    html`<tbody>
      ${rows.map((row) => tableRow(row, state))}
    </tbody>`,
  );
}

const COLUMNS = ['date', 'age', 'what', 'kind', 'level', 'effect', 'decision', 'source', 'flags'];

function tableRow(row: ListRow, state: TableState): TemplateResult {
  const { event, lane } = row;
  const { messages } = state;
  return html`<tr>
    <th scope="row">${periodText(event, messages)}</th>
    <td>${state.age(row) ?? nothing}</td>
    <td>
      ${eventTitle(event, messages)}${
        event.whatHappened === null || event.whatHappened === event.title
          ? nothing
          : html`<div class="small">${event.whatHappened}</div>`
      }
    </td>
    <td>${say(messages, `lane.${lane}`)}: ${typeWords(event.type, messages)}</td>
    <td>${levelWords(state.standing(row), messages)}</td>
    <td>${effectText(event, state)}</td>
    <td>${decisionText(event, state)}</td>
    <td>${eventSourceText(event, messages)}</td>
    <td>${flagWords(row, state).join('. ')}</td>
  </tr>`;
}
