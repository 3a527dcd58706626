import { NATIONAL_ASSESSMENT_RULES } from './national-assessment-rules.js';
import { NATIONAL_CARE_RULES } from './national-care-rules.js';
import { NATIONAL_OTHER_RULES } from './national-other-rules.js';
import { NATIONAL_PROTECTION_RULES } from './national-protection-rules.js';
import { NATIONAL_VISIT_RULES } from './national-visit-rules.js';
import type { TimescaleRule } from './timescale-rule.js';

/** Every national timescale that is a number, each edition for itself: the front door first, then as a case goes. */
export const NATIONAL_RULES: readonly TimescaleRule[] = [
  ...NATIONAL_ASSESSMENT_RULES,
  ...NATIONAL_PROTECTION_RULES,
  ...NATIONAL_CARE_RULES,
  ...NATIONAL_VISIT_RULES,
  ...NATIONAL_OTHER_RULES,
];

/** A duty without a number of days, which therefore no rule counts. */
export interface UncountedDuty {
  readonly id: string;
  readonly duty: string;
  readonly why: string;
  readonly source: string;
}

/** What guidance asks for without a number: named so that nobody looks for it in vain. */
export const UNCOUNTED_DUTIES: readonly UncountedDuty[] = [
  {
    id: 'strategy-discussion',
    duty: 'Strategy discussion after reasonable cause to suspect significant harm',
    why: 'As soon as possible: no national number. Put your council’s own into a local pack.',
    source: 'Working Together to Safeguard Children; practice standards of councils',
  },
  {
    id: 'education-plan-termly',
    duty: 'Personal education plan reviewed every term',
    why: 'A school term has no length in days.',
    source: 'Statutory guidance on promoting the education of looked-after children',
  },
  {
    id: 'recording',
    duty: 'Recording within 24 hours, 2 or 5 working days of a critical, significant or other event',
    why: 'Local (Liverpool). It needs the significance of each event, which a chronology holds.',
    source: 'Liverpool procedures',
  },
];
