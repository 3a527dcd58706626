/** A DfE rule that is not checked, and why. */
export interface UncheckedRule {
  readonly rule: string;
  /** What the rule asks for. */
  readonly asks: string;
  readonly why: string;
}

/** DfE rules about the letter's findings that no check answers here: the model does not hold what they ask about. */
export const UNCHECKED_RULES: readonly UncheckedRule[] = [
  {
    rule: '8870Q',
    asks: 'The target date of an initial conference lies at a weekend',
    why: 'The model holds no target dates: the due day is worked out from the rules of timescales, in working days.',
  },
  {
    rule: '8500',
    asks: 'A child has no identifier',
    why: 'Every person of the model has one. A row without it is a problem of the file, and reported by its reader.',
  },
  {
    rule: '8510',
    asks: 'Two children have one identifier',
    why: 'An identifier is what makes a person of the model: rows that share one are about one child.',
  },
];
