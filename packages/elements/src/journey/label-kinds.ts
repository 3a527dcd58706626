import type { LabelKind } from '@case-journey/layout';

/** The class in which a part of a label is set. */
export const LABEL_KINDS: Readonly<Record<LabelKind, string>> = {
  plain: '',
  bold: 'bold',
  over: 'over-words',
  muted: 'muted',
  note: 'note',
  accent: 'accent',
};
