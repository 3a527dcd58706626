import type { FlowCase } from '@case-journey/core';

/**
 * A person asks to see the cases behind a number. It neither bubbles nor crosses shadow roots, since ids identify
 * children; a host that shows them listens here. Preventing its default says that this person may not see them.
 */
export class CasesSelectEvent extends Event {
  /** As many as the number said, in order of child and start. */
  readonly cases: readonly FlowCase[];

  constructor(cases: readonly FlowCase[]) {
    super('cj-cases-select', { cancelable: true });
    this.cases = cases;
  }
}
