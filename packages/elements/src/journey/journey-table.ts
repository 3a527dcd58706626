import { say, type Messages, type StepGroup, type TimescaleResult } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { tableFrame } from '../shared/table-frame.js';
import type { Step } from './journey-model.js';
import { decisionCell, lengthLines } from './step-row.js';

/** What the table needs besides the steps. */
export interface JourneyTableState {
  readonly messages: Messages;
  readonly caption: string;
  readonly selected: Step | undefined;
}

/** The same steps as the list, in the same order and words, as a plain table: one row a step, one fact a column. */
export function journeyTable(
  groups: readonly StepGroup<TimescaleResult>[],
  { messages, caption, selected }: JourneyTableState,
): TemplateResult {
  const heads = COLUMNS.map((name) => say(messages, `journey.head.${name}`));
  return tableFrame(
    caption,
    heads,
    groups.map(
      (group) =>
        html`<tbody>
          <tr class="group-row">
            <th scope="rowgroup" colspan=${COLUMNS.length}>
              ${group.title}
              ${group.about.length === 0 ? nothing : html`<span class="about">${group.about.join(' ')}</span>`}
            </th>
          </tr>
          ${group.steps.map((step) => tableRow(step, step.id === selected?.id, messages))}
        </tbody>`,
    ),
  );
}

const COLUMNS = ['step', 'stage', 'when', 'length', 'decision', 'seen', 'notes'];

function tableRow(step: Step, isSelected: boolean, messages: Messages): TemplateResult {
  const { words } = step;
  const facts = (texts: readonly string[]): TemplateResult[] =>
    texts.filter(Boolean).map((text) => html`<div class="fact">${text}</div>`);
  return html`<tr class=${isSelected ? 'selected' : ''}>
    <td>${step.number}</td>
    <th scope="row">${words.name}</th>
    <td>${words.when}</td>
    <td>${lengthLines(step)}</td>
    <td>${decisionCell(step)}</td>
    <td>${facts([words.seen])}</td>
    <td>
      ${facts([words.told, words.link, ...words.notes, isSelected ? say(messages, 'journey.selected') : ''])}
    </td>
  </tr>`;
}
