import {
  CHECK_GROUPS,
  dayWords,
  queryWords,
  say,
  type CheckDefinition,
  type Known,
  type Messages,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { QueryRow } from './query-rows.js';

/** Which checks looked at what, and how it is worded. */
export interface LookedAtState {
  readonly messages: Messages;
  /** Words of the host's in place of ours, by key. */
  readonly overrides: Messages | undefined;
  readonly locale: string;
  readonly checks: readonly CheckDefinition[];
  readonly known: readonly Known[];
  readonly rows: readonly QueryRow[];
  /** Shown at once: where there is nothing to ask. */
  readonly open: boolean;
}

/** What was looked at, kind by kind, how often each check asks, and what nothing looked at: silence is no praise. */
export function lookedAt(state: LookedAtState): TemplateResult {
  const { messages, locale, checks, open } = state;
  return html`<div class="looked" part="looked">
    ${
      checks.length === 0
        ? nothing
        : html`<details ?open=${open}>
            <summary>${say(messages, 'checks.looked', { count: checks.length }, locale)}</summary>
            <dl>${CHECK_GROUPS.map((group) => groupLine(group, state))}</dl>
          </details>`
    }
    ${limit(state)}
    <p class="small muted">${say(messages, 'checks.looked.not')}</p>
  </div>`;
}

function groupLine(
  group: CheckDefinition['group'],
  { messages, overrides, locale, checks, rows }: LookedAtState,
): TemplateResult | typeof nothing {
  const own = checks.filter((check) => check.group === group);
  if (own.length === 0) return nothing;
  const titles = own.map(({ id, params }) => {
    const { title } = queryWords({ rule: id, answer: 'yes', reason: null, params }, overrides);
    const count = rows.filter(({ query }) => query.rule === id).length;
    return count === 0 ? title : say(messages, 'checks.looked.asks', { title, count }, locale);
  });
  return html`<dt>${say(messages, `check.group.${group}`)}</dt>
    <dd>${titles.join('; ')}</dd>`;
}

// The latest day before which some kind of record is not in the source
function limit({ messages, known }: LookedAtState): TemplateResult | typeof nothing {
  const from = known
    .map((one) => one.from)
    .reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
  if (from === null) return nothing;
  return html`<p class="small">
    ${say(messages, 'checks.known-from', { date: dayWords(from, { messages }) })}
  </p>`;
}
