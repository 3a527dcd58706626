import { say, type Messages, type QueryReply } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { once } from '../shared/once.js';
import type { QueryRow } from './query-rows.js';
import { replyForm, type ReplyDraft } from './reply-form.js';
import { replyLine } from './reply-words.js';

/** What can be done with the reply to a query. */
export interface ReplyPartState {
  readonly messages: Messages;
  readonly locale: string;
  /** Under whose name a reply is kept; undefined where nobody may reply. */
  readonly replying: { readonly by: string } | undefined;
  readonly form: {
    readonly open: boolean;
    readonly draft: ReplyDraft;
    readonly toggle: () => void;
    readonly save: (draft: ReplyDraft) => void;
    readonly write: (draft: ReplyDraft) => void;
    readonly cancel: () => void;
  };
  readonly canUndo: (reply: QueryReply) => boolean;
  readonly undo: (reply: QueryReply) => void;
}

/** What an opened query shows: by which check, every reply with who and when, and the form for another. */
export function replyPart(row: QueryRow, state: ReplyPartState): TemplateResult {
  const { messages, replying, form } = state;
  const rule =
    row.source === null
      ? row.query.rule
      : say(messages, 'checks.rule.from', { rule: row.query.rule, source: row.source });
  return html`<div class="details" part="details">
    <dl>
      <dt>${say(messages, 'checks.rule')}</dt>
      <dd>${rule}</dd>
      ${history(row, state)}
    </dl>
    ${
      form.open && replying !== undefined
        ? replyForm(form.draft, { ...form, messages, by: replying.by, sentence: row.sentence })
        : nothing
    }
  </div>`;
}

function history(
  { replies, state: standing }: QueryRow,
  { messages, canUndo, undo }: ReplyPartState,
): TemplateResult | typeof nothing {
  if (replies === null) return nothing;
  const { latest, earlier } = replies;
  const takeBack = canUndo(latest)
    ? html`<button
        type="button"
        class="link"
        @click=${once(() => {
          undo(latest);
        })}
      >
        ${say(messages, 'checks.undo')}
      </button>`
    : nothing;
  return html`<dt>${say(messages, 'checks.reply.latest')}</dt>
    <dd>${replyLine(latest, messages, standing)} ${takeBack}</dd>
    ${
      earlier.length === 0
        ? nothing
        : html`<dt>${say(messages, 'checks.reply.earlier')}</dt>
            <dd>
              <ol class="history">
                ${[...earlier].reverse().map((reply) => html`<li>${replyLine(reply, messages)}</li>`)}
              </ol>
            </dd>`
    }`;
}
