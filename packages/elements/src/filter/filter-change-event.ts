import type { Filter } from '@case-journey/core';

/**
 * A person changed a filter. It bubbles, but not out of the shadow root it is in: a filter holds names and searched
 * words, which are as sensitive as the record.
 */
export class FilterChangeEvent extends Event {
  /** The filter as it is now. */
  readonly filter: Filter;

  constructor(filter: Filter) {
    super('cj-filter-change', { bubbles: true, composed: false });
    this.filter = filter;
  }
}
