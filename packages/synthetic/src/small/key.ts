import type { Plant } from '../faults/planting.js';
import { FAULT_KINDS, type FaultKind } from '../faults/kinds.js';

/** The faults of the small caseload, by family: events named by type and number. */
export function smallKey(): readonly { readonly familyNumber: number; readonly plant: Plant }[] {
  return [
    fault(5, 'f', 'decision-without-rationale', 'assessment-end/1'),
    fault(5, 'f', 'decision-without-manager', 'assessment-end/1'),
    fault(5, 'f', 'seen-not-recorded', 'assessment-end/1'),
    fault(5, 'f', 'chronology-absent', 'referral/1'),
    fault(5, 'f', 'supervision-absent', 'referral/1'),
    fault(5, 'f', 'date-implausible', 'missed-appointment/1'),
    fault(5, 'f', 'plan-without-change', 'child-in-need-plan-start/1'),
    fault(5, 'f', 'referrer-not-told', 'referral/1'),
    fault(5, 'f', 'ethnicity-not-obtained'),
    fault(5, 'f', 'religion-blank'),
    fault(9, 'l', 'decision-without-rationale', 'referral/3', 'closure/3'),
    fault(9, 'l', 'closed-before-next-referral', 'closure/3', 'referral/4'),
    ...['o', 'p', 'q'].map((letter) => fault(11, letter, 'document-on-one-sibling', 'document/1')),
  ];
}

function fault(
  familyNumber: number,
  letter: string,
  kind: FaultKind,
  ...events: readonly string[]
): { familyNumber: number; plant: Plant } {
  return {
    familyNumber,
    plant: {
      kind,
      childId: `child-${letter}`,
      eventIds: events.map((event) => `invented/small/family-${familyNumber}/${event}`),
      check: FAULT_KINDS[kind].check,
    },
  };
}
