import { rule, type SignificanceRule } from '../significance-rule.js';

/** Education. What went well counts as much as what did not. */
export const SCHOOL_RULES: readonly SignificanceRule[] = [
  rule('school-change', 'significant', ['wellbeing']),
  rule('exclusion', 'significant', ['wellbeing']),
  rule('attendance', 'supporting', ['wellbeing']),
  rule('attainment', 'significant', ['wellbeing']),
  rule('special-needs-step', 'significant', ['wellbeing']),
  rule('achievement', 'significant', ['wellbeing']),
];
