/** What a person is about to do with a child's records. */
export type AuditAct = 'view' | 'copy' | 'print' | 'export' | 'reveal';

/**
 * A person is about to read, copy, print or take out records. Sent before it happens; a host that prevents its default
 * stops the act. It neither bubbles nor crosses shadow roots.
 */
export class AuditEvent extends Event {
  readonly act: AuditAct;
  /** The ids of the events concerned; empty where it is everything that is shown. */
  readonly eventIds: readonly string[];

  constructor(act: AuditAct, eventIds: readonly string[]) {
    super('cj-audit', { cancelable: true });
    this.act = act;
    this.eventIds = eventIds;
  }
}
