import type { PropertyDeclarations } from 'lit';

/** The properties of `<cj-chronology>`: which have attributes, and by which name. */
export const chronologyProperties: PropertyDeclarations = {
  events: { attribute: false },
  columns: { attribute: false },
  people: { attribute: false },
  known: { attribute: false },
  chronology: { attribute: false },
  filter: { attribute: false },
  messages: { attribute: false },
  now: { attribute: false },
  siblings: { attribute: false },
  childId: { attribute: 'child-id' },
  asAt: { attribute: 'as-at' },
  selectedId: { attribute: 'selected-id' },
  actor: {},
  purpose: {},
  view: {},
  axis: {},
  records: {},
  order: {},
  marking: {},
  locale: {},
  headingLevel: { attribute: 'heading-level', type: Number },
};
