import type { QueryReply } from '@case-journey/core';

/** What a person did: gave a reply, or took back one that they had just given. */
export type ReplyAct = 'reply' | 'undo';

/**
 * A person replied to a record query, or took their reply back: the reply, and all replies as they now are, for the
 * host to keep. A host that prevents its default keeps the replies as they were. It neither bubbles nor crosses shadow
 * roots.
 */
export class CheckReplyEvent extends Event {
  readonly act: ReplyAct;
  readonly reply: QueryReply;
  /** Every reply as it now is, earlier ones too. */
  readonly replies: readonly QueryReply[];

  constructor(act: ReplyAct, reply: QueryReply, replies: readonly QueryReply[]) {
    super('cj-check-reply', { cancelable: true });
    this.act = act;
    this.reply = reply;
    this.replies = replies;
  }
}
