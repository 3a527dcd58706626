import { replyTo, type QueryReply, type RecordQuery } from '@case-journey/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReplyAct } from './check-reply-event.js';
import { EMPTY_DRAFT, type ReplyDraft } from './reply-form.js';

/** What replying needs of its host. */
export interface ReplyHost extends ReactiveControllerHost {
  /** Under which name and at which instant a reply is kept; undefined where nobody may reply. */
  readonly replying: { readonly by: string; readonly at: string } | undefined;
  readonly given: readonly QueryReply[];
  /** Tells the host's host. False: the replies stay as they were. */
  readonly change: (act: ReplyAct, reply: QueryReply, replies: readonly QueryReply[]) => boolean;
}

/** Whose form is open, what is being written, and which replies were given here and can be taken back. */
export class ReplyController implements ReactiveController {
  /** The id of the query whose form is open. */
  open: string | null = null;
  readonly #host: ReplyHost;
  readonly #drafts = new Map<string, ReplyDraft>();
  readonly #made = new Set<string>();

  constructor(host: ReplyHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.reset();
  }

  /** Nothing open and nothing being written: for another record. */
  reset(): void {
    this.open = null;
    this.#drafts.clear();
    this.#made.clear();
  }

  /** What is being written to a query: it is kept until it is saved or cancelled, whatever else happens. */
  draft(queryId: string): ReplyDraft {
    return this.#drafts.get(queryId) ?? EMPTY_DRAFT;
  }

  write(queryId: string, draft: ReplyDraft): void {
    const before = this.draft(queryId).kind;
    this.#drafts.set(queryId, draft);
    if (draft.kind !== before) this.#host.requestUpdate(); // each kind of reply has its own fields
  }

  /** Opens the form of a query, or closes it where it is seen, and keeps what is written. */
  toggle(queryId: string, seen: boolean): void {
    this.open = this.open === queryId && seen ? null : queryId;
    this.#host.requestUpdate();
  }

  cancel(queryId: string): void {
    this.#drafts.delete(queryId);
    this.open = null;
    this.#host.requestUpdate();
  }

  save(query: RecordQuery, { kind, words, doneBy }: ReplyDraft): void {
    const { replying, given } = this.#host;
    if (replying === undefined || kind === null) return;
    const day = kind === 'will-be-done' ? doneBy : null;
    const replies = replyTo(given, query, { kind, words: words.trim(), doneBy: day, ...replying });
    const reply = replies.at(-1);
    if (reply === undefined || !this.#host.change('reply', reply, replies)) return;
    this.#made.add(keyOf(reply));
    this.cancel(query.id);
  }

  /** Whether a reply was given here, by whoever replies now: then it can be taken back. */
  canUndo(reply: QueryReply): boolean {
    return this.#made.has(keyOf(reply)) && this.#host.replying?.by === reply.by;
  }

  undo(reply: QueryReply): void {
    const key = keyOf(reply);
    const replies = this.#host.given.filter((one) => keyOf(one) !== key);
    if (this.#host.change('undo', reply, replies)) this.#made.delete(key);
    this.#host.requestUpdate();
  }
}

function keyOf({ queryId, at, by, kind, words }: QueryReply): string {
  return JSON.stringify([queryId, at, by, kind, words]);
}
