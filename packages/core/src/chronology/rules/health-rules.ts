import { rule, type SignificanceRule } from '../significance-rule.js';

/** Health. Checks, illness and development count for more where an effect on the child is recorded. */
export const HEALTH_RULES: readonly SignificanceRule[] = [
  rule('injury', 'significant', ['safety', 'wellbeing']),
  rule('illness', 'supporting', ['wellbeing']),
  rule('hospital', 'significant', ['wellbeing']),
  rule('diagnosis', 'significant', ['wellbeing']),
  rule('mental-health', 'significant', ['wellbeing']),
  rule('self-harm', 'key', ['safety', 'wellbeing']),
  rule('health-assessment', 'supporting', ['wellbeing']),
  rule('development', 'supporting', ['wellbeing']),
];
