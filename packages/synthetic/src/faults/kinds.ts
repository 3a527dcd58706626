/** The faults that the letter found, one kind each. */
export type FaultKind = keyof typeof FAULT_KINDS;

interface FaultDefinition {
  /** The check that must find it: the DfE validation rule's code where one says the same, else a name. */
  readonly check: string;
  /** How often it is planted where it can be, and how often its near miss is. */
  readonly rate: number;
  readonly nearMissRate: number;
}

/** Every kind of fault, what finds it and how often it is planted. The definitions are in `docs/synthetic.md`. */
export const FAULT_KINDS = {
  'chronology-absent': { check: 'chronology-absent', rate: 0.75, nearMissRate: 0.05 },
  'chronology-cut-and-paste': { check: 'chronology-cut-and-paste', rate: 0.3, nearMissRate: 0.7 },
  'supervision-absent': { check: 'supervision-absent', rate: 0.56, nearMissRate: 0.1 },
  'plan-absent': { check: 'plan-absent', rate: 0.31, nearMissRate: 0 },
  'decision-without-rationale': { check: 'decision-without-rationale', rate: 0.12, nearMissRate: 0.05 },
  'decision-without-manager': { check: 'decision-without-manager', rate: 0.06, nearMissRate: 0.05 },
  'nfa-and-private-fostering': { check: 'nfa-contradicted', rate: 0.03, nearMissRate: 0.03 },
  'nfa-then-activity': { check: '8831', rate: 0.05, nearMissRate: 0 },
  'not-in-need-then-activity': { check: '2990', rate: 0.08, nearMissRate: 0 },
  'document-on-one-sibling': { check: 'document-on-one-sibling', rate: 0.3, nearMissRate: 0.3 },
  'plan-without-change': { check: 'plan-without-change', rate: 0.5, nearMissRate: 1 },
  'unallocated-after-step-down': { check: 'unallocated', rate: 0.15, nearMissRate: 0.15 },
  'slow-step-down': { check: 'slow-step-down', rate: 0.35, nearMissRate: 0.3 },
  'seen-not-recorded': { check: 'seen-not-recorded', rate: 0.18, nearMissRate: 0.06 },
  'ethnicity-not-obtained': { check: 'ethnicity-not-obtained', rate: 0.08, nearMissRate: 0.03 },
  'religion-blank': { check: 'religion-blank', rate: 0.6, nearMissRate: 0.05 },
  'referrer-not-told': { check: 'referrer-not-told', rate: 0.3, nearMissRate: 0 },
  'date-implausible': { check: 'date-implausible', rate: 0.01, nearMissRate: 0.02 },
  'closed-before-next-referral': { check: 'closed-before-next-referral', rate: 0, nearMissRate: 0 },
} as const satisfies Readonly<Record<string, FaultDefinition>>;
