import type { Member } from '@case-journey/core';

/**
 * A case behind a number, and the day by which it was counted: of a flow its first, else that of the contact, referral or
 * closure.
 */
export type SelectedCase = Pick<Member, 'childId' | 'episodeId' | 'day'>;

/**
 * A person asks to see the cases behind a number. It neither bubbles nor crosses shadow roots, since ids identify
 * children; a host that shows them listens here. Preventing its default says that this person may not see them.
 */
export class CasesSelectEvent extends Event {
  /** As many as the number said, in order of child and start. */
  readonly cases: readonly SelectedCase[];

  constructor(cases: readonly SelectedCase[]) {
    super('cj-cases-select', { cancelable: true });
    this.cases = cases;
  }
}
