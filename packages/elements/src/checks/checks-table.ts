import { say, type Messages } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { tableFrame } from '../shared/table-frame.js';
import { answerTag } from './answer-tag.js';
import { CANNOT_TELL, type GroupBlock, type RuleBlock } from './query-groups.js';
import { eventWords, kindOf } from './query-row.js';
import type { QueryRow } from './query-rows.js';
import { replyLine } from './reply-words.js';

/** What the table needs besides the queries. */
export interface ChecksTableState {
  readonly messages: Messages;
  readonly locale: string;
  readonly caption: string;
}

/**
 * The same queries as the list, in the same order, with the same facts: each check heads its rows with its kind, why it
 * matters and what would settle it. It is what is printed.
 */
export function checksTable(groups: readonly GroupBlock[], state: ChecksTableState): TemplateResult {
  const { messages, caption } = state;
  const heads = COLUMNS.map((name) => say(messages, `checks.head.${name}`));
  return tableFrame(
    caption,
    heads,
    groups.map((group) => group.rules.map((block) => ruleRows(group, block, state))),
  );
}

const COLUMNS = ['when', 'asks', 'answer', 'about', 'reply'] as const;

function ruleRows({ key }: GroupBlock, { rule, rows }: RuleBlock, state: ChecksTableState): TemplateResult {
  const { messages } = state;
  const [first] = rows;
  const kind = say(messages, `check.group.${key}`);
  return html`<tbody>
    <tr class="rule-row">
      <th scope="rowgroup" colspan=${COLUMNS.length}>
        ${rule === CANNOT_TELL || first === undefined ? kind : html`${kind}: ${first.title} ${reasons(first, messages)}`}
      </th>
    </tr>
    ${rows.map((row) => tableRow(row, state))}
  </tbody>`;
}

function reasons({ why, settles }: QueryRow, messages: Messages): TemplateResult {
  return html`<div class="small">
    <b>${say(messages, 'checks.why')}:</b> ${why} <b>${say(messages, 'checks.settles')}:</b> ${settles}
  </div>`;
}

function tableRow(row: QueryRow, { messages }: ChecksTableState): TemplateResult {
  return html`<tr>
    <th scope="row">
      ${row.when ?? say(messages, 'checks.day.none')}${row.child === null ? nothing : html`<div class="small">${row.child}</div>`}
    </th>
    <td>${row.sentence} ${row.query.answer === 'yes' ? nothing : reasons(row, messages)}</td>
    <td>${answerTag(row.query.answer, messages)} ${kindOf(row, messages)}</td>
    <td>
      ${
        row.query.eventIds.length === 0
          ? say(messages, 'checks.whole-record')
          : row.events.map((event) => html`<div>${eventWords(event, messages)}</div>`)
      }
    </td>
    <td>${replyLines(row, messages)}</td>
  </tr>`;
}

function replyLines({ replies, state }: QueryRow, messages: Messages): TemplateResult {
  if (replies === null) return html`${say(messages, 'checks.state.unanswered')}`;
  const { latest, earlier } = replies;
  return html`${replyLine(latest, messages, state)}
  ${
    earlier.length === 0
      ? nothing
      : html`<div class="small">
          ${say(messages, 'checks.reply.earlier')}:
          ${[...earlier]
            .reverse()
            .map((reply) => replyLine(reply, messages))
            .join('; ')}
        </div>`
  }`;
}
