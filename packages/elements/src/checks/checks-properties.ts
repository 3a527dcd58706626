import type { PropertyDeclarations } from 'lit';

/** The properties of `<cj-checks>` beside those of every sheet: which have attributes, and by which name. */
export const checksProperties: PropertyDeclarations = {
  queries: { attribute: false },
  checks: { attribute: false },
  replies: { attribute: false },
  filter: { attribute: false },
  now: { attribute: false },
  siblings: { attribute: false },
  actor: {},
  state: {},
  view: {},
};
