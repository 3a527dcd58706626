import { say, type Messages } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { moveFocus } from '../shared/list-keys.js';
import { heading } from '../shared/heading.js';
import { twist } from '../shared/twist.js';
import { groupStop, rowStop, type ChecksListController } from './checks-list-controller.js';
import { CANNOT_TELL, type GroupBlock, type RuleBlock } from './query-groups.js';
import { queryRow, type QueryRowState } from './query-row.js';
import type { QueryRow } from './query-rows.js';

/** What the list needs besides the queries. */
export interface QueryListState {
  readonly messages: Messages;
  readonly locale: string;
  /** The level of the headings of kinds. */
  readonly level: number;
  readonly controller: ChecksListController;
  readonly rows: readonly QueryRow[];
  /** What a row can do, and what is replied to it. */
  readonly row: (
    row: QueryRow,
  ) => Omit<QueryRowState, 'position' | 'count' | 'open' | 'current' | 'stop' | 'focused' | 'toggle'>;
  readonly root: () => ParentNode;
}

/** Record queries by kind, and within it by check: one stop for Tab, the arrow keys go from query to query. */
export function queryList(groups: readonly GroupBlock[], state: QueryListState): TemplateResult {
  const { messages } = state;
  const keys = (key: KeyboardEvent): void => {
    moveFocus(key, state.root());
  };
  const head = (name: string): TemplateResult =>
    html`<span class=${name}>${say(messages, `checks.head.${name}`)}</span>`;
  return html`<div class="heads" aria-hidden="true">
      ${head('when')} ${head('asks')} ${head('about')} ${head('reply')}
    </div>
    <div role="group" aria-label=${say(messages, 'checks.list')} @keydown=${keys}>
      ${repeat(
        groups,
        ({ key }) => key,
        (group) => groupPart(group, state),
      )}
    </div>`;
}

function groupPart(group: GroupBlock, state: QueryListState): TemplateResult {
  const { messages, locale, level, controller } = state;
  const open = controller.isGroupOpen(group);
  const stop = groupStop(group);
  const toggle = (): void => {
    controller.toggleGroup(group);
  };
  const focused = (): void => {
    controller.stop(stop);
  };
  const title = html`<button
    type="button"
    data-stop=${stop}
    data-section
    tabindex=${controller.current === stop ? 0 : -1}
    aria-expanded=${open ? 'true' : 'false'}
    @click=${toggle}
    @focus=${focused}
  >
    ${twist()}<span
      >${say(messages, `check.group.${group.key}`)}
      <span class="amount">· ${say(messages, 'checks.count', { count: group.count }, locale)}</span></span
    >
  </button>`;
  return html`<section class="group" part="group">
    ${heading(level, 'group-title', title)}
    ${
      open
        ? repeat(
            group.rules,
            ({ rule }) => rule,
            (block) => rulePart(block, state),
          )
        : nothing
    }
  </section>`;
}

function rulePart(block: RuleBlock, state: QueryListState): TemplateResult {
  const { messages, locale, controller } = state;
  const shown = controller.rowsShown(block);
  const left = block.rows.length - shown.length;
  const more = (): void => {
    controller.showWhole(block.rule);
  };
  return html`<div class="rule" part="rule">
    ${block.rule === CANNOT_TELL ? nothing : ruleHead(block, state)}
    <ol>
      ${repeat(
        shown,
        ({ query }) => query.id,
        (row) => rowPart(row, state),
      )}
    </ol>
    ${
      left === 0
        ? nothing
        : html`<button type="button" class="link more-rows" @click=${more}>
            ${say(messages, 'checks.more', { count: left }, locale)}
          </button>`
    }
  </div>`;
}

function ruleHead(block: RuleBlock, state: QueryListState): TemplateResult {
  const { messages, level } = state;
  const [first] = block.rows;
  return html`${heading(level + 1, 'rule-title', ruleTitle(block, state))}
    <p class="reasons">
      <span><b>${say(messages, 'checks.why')}:</b> ${first?.why}</span>
      <span><b>${say(messages, 'checks.settles')}:</b> ${first?.settles}</span>
    </p>`;
}

function ruleTitle({ rows }: RuleBlock, { messages, locale }: QueryListState): TemplateResult {
  const [first] = rows;
  return html`${first?.title}${
    rows.length === 1
      ? nothing
      : html` <span class="amount">· ${say(messages, 'checks.count', { count: rows.length }, locale)}</span>`
  }`;
}

function rowPart(
  row: QueryRow,
  { controller, rows, row: more, messages: _, ...state }: QueryListState,
): TemplateResult {
  const stop = rowStop(row);
  return queryRow(row, {
    ...state,
    ...more(row),
    position: rows.indexOf(row) + 1,
    count: rows.length,
    open: controller.isOpen(row),
    current: controller.current === stop,
    stop,
    focused: () => {
      controller.stop(stop);
    },
    toggle: () => {
      controller.toggle(row);
    },
  });
}
