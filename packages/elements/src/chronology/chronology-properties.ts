import type { PropertyDeclarations } from 'lit';

/** The properties of `<cj-chronology>` beside those of every sheet: which have attributes, and by which name. */
export const chronologyProperties: PropertyDeclarations = {
  columns: { attribute: false },
  chronology: { attribute: false },
  filter: { attribute: false },
  now: { attribute: false },
  siblings: { attribute: false },
  actor: {},
  purpose: {},
  view: {},
  axis: {},
  records: {},
  order: {},
};
