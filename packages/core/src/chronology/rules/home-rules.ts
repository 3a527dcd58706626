import { rule, type SignificanceRule } from '../significance-rule.js';

/** Family and home. */
export const HOME_RULES: readonly SignificanceRule[] = [
  rule('birth', 'key', ['care']),
  rule('expected-birth', 'significant', ['care']),
  rule('death', 'key', ['wellbeing', 'care']),
  rule('household-change', 'significant', ['care']),
  rule('move', 'significant', ['care']),
  rule('caregiver-change', 'key', ['care']),
  rule('relationship-change', 'significant', ['care']),
  rule('imprisonment', 'significant', ['care', 'capacity']),
  rule('immigration', 'significant', ['care']),
  rule('bereavement', 'significant', ['wellbeing']),
];
