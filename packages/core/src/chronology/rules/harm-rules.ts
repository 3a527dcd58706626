import { rule, type SignificanceRule } from '../significance-rule.js';

/** Harm and concern. A single missed appointment counts: neglect lives in small repeated things. */
export const HARM_RULES: readonly SignificanceRule[] = [
  rule('incident', 'significant', ['safety']),
  rule('allegation', 'key', ['safety']),
  rule('disclosure', 'key', ['safety', 'voice']),
  rule('missing', 'significant', ['safety']),
  rule('exploitation', 'key', ['safety']),
  rule('domestic-abuse', 'significant', ['safety']),
  rule('neglect-sign', 'significant', ['safety', 'wellbeing']),
  rule('missed-appointment', 'significant', ['wellbeing', 'expected']),
  rule('caregiver-substance', 'significant', ['safety', 'capacity']),
  rule('caregiver-mental-health', 'significant', ['wellbeing', 'capacity']),
  rule('offence', 'significant', ['safety']),
];
