import { rule, type SignificanceRule } from '../significance-rule.js';

/** Assessment and enquiry. */
export const ASSESS_RULES: readonly SignificanceRule[] = [
  rule('assessment-start', 'supporting', ['decision']),
  rule('assessment-end', 'significant', ['decision']),
  rule('strategy-discussion', 'key', ['safety', 'decision']),
  rule('section-47-start', 'significant', ['safety', 'decision']),
  rule('section-47-end', 'significant', ['safety', 'decision']),
];
