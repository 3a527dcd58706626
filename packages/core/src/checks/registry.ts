import { CHECK_GROUPS } from '../model/record-query.js';
import type { Check } from './check.js';
import { OWN_CHECKS } from './own-checks.js';
import { RECORD_CHECKS } from './record-checks.js';

/** Every check, group by group in the order in which groups are shown. */
export const CHECKS: readonly Check[] = CHECK_GROUPS.flatMap((group) =>
  [...RECORD_CHECKS, ...OWN_CHECKS].filter(({ definition }) => definition.group === group),
);
