import type { PropertyDeclarations } from 'lit';

/** The properties of `<cj-journey>`: which have attributes, and by which name. */
export const journeyProperties: PropertyDeclarations = {
  events: { attribute: false },
  people: { attribute: false },
  known: { attribute: false },
  rulePacks: { attribute: false },
  queries: { attribute: false },
  messages: { attribute: false },
  childId: { attribute: 'child-id' },
  asAt: { attribute: 'as-at' },
  selectedId: { attribute: 'selected-id' },
  state: {},
  scale: {},
  view: {},
  marking: {},
  locale: {},
  headingLevel: { attribute: 'heading-level', type: Number },
};
