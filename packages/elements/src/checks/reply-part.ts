import { say, type Messages, type QueryReply } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
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

/** What an opened query shows: by which check, earlier replies with who and when, and the form for another. */
export function replyPart(row: QueryRow, state: ReplyPartState): TemplateResult {
  const { messages, replying, form } = state;
  const rule =
    row.source === null
      ? row.query.rule
      : say(messages, 'checks.rule.from', { rule: row.query.rule, source: row.source });
  return html`<div class="details" part="details">
    <dl>
      ${row.query.answer === 'yes' ? nothing : reasons(row, messages)}
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

// What cannot be told has no check above it that says them
function reasons({ why, settles }: QueryRow, messages: Messages): TemplateResult {
  return html`<dt>${say(messages, 'checks.why')}</dt>
    <dd>${why}</dd>
    <dt>${say(messages, 'checks.settles')}</dt>
    <dd>${settles}</dd>`;
}

function history({ replies }: QueryRow, { messages }: ReplyPartState): TemplateResult | typeof nothing {
  if (replies === null) return nothing;
  const { earlier } = replies;
  if (earlier.length === 0) return nothing;
  return html`<dt>${say(messages, 'checks.reply.earlier')}</dt>
    <dd>
      <ol class="history">
        ${[...earlier].reverse().map((reply) => html`<li>${replyLine(reply, messages)}</li>`)}
      </ol>
    </dd>`;
}
