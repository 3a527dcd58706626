import type { PropertyDeclarations } from 'lit';

/** The properties of `<cj-checks>`: which have attributes, and by which name. */
export const checksProperties: PropertyDeclarations = {
  queries: { attribute: false },
  events: { attribute: false },
  people: { attribute: false },
  known: { attribute: false },
  checks: { attribute: false },
  replies: { attribute: false },
  filter: { attribute: false },
  messages: { attribute: false },
  now: { attribute: false },
  siblings: { attribute: false },
  childId: { attribute: 'child-id' },
  asAt: { attribute: 'as-at' },
  selectedId: { attribute: 'selected-id' },
  actor: {},
  state: {},
  view: {},
  marking: {},
  locale: {},
  headingLevel: { attribute: 'heading-level', type: Number },
};
