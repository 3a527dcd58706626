import type { FlowFilter } from '@case-journey/core';

/** A person asks for other cases. It bubbles, but not out of the shadow root it is in. */
export class FlowChangeEvent extends Event {
  readonly filter: FlowFilter;

  constructor(filter: FlowFilter) {
    super('cj-flow-change', { bubbles: true, composed: false });
    this.filter = filter;
  }
}
