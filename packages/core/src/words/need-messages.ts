import type { Messages } from './messages.js';

/** The words for codes of need, of the children in need census; {@link codeMessages} has them too. */
export const needMessages = {
  'code.need.N1': 'Abuse or neglect',
  'code.need.N2': 'Child’s disability or illness',
  'code.need.N3': 'Parent’s disability or illness',
  'code.need.N4': 'Family in acute stress',
  'code.need.N5': 'Family dysfunction',
  'code.need.N6': 'Socially unacceptable behaviour',
  'code.need.N7': 'Low income',
  'code.need.N8': 'Absent parenting',
  'code.need.N9': 'Other than a child in need',
  'code.need.N0': 'Not stated',
} as const satisfies Messages;
