import type { Check } from './check.js';

/** The checks of people, siblings, voice, closing and chronologies. */
export const OWN_CHECKS: readonly Check[] = [];
