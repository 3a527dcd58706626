/** What is about the chronology as a whole: filled in on any row, once. */
export const CHRONOLOGY_COLUMNS = [
  ['chronology', 'Chronology'],
  ['about', 'Chronology about'],
  ['purpose', 'Purpose'],
  ['audience', 'Audience'],
  ['coversFrom', 'Covers from'],
  ['coversTo', 'Covers to'],
  ['stage', 'Stage of the chronology'],
  ['reviewedAt', 'Reviewed on'],
  ['reviewDue', 'Review due'],
] as const;

/** What is about one child in an entry: a further row with the same `Entry` says it of another child. */
export const CHILD_COLUMNS = [
  ['children', 'Child'],
  ['seen', 'Child seen'],
  ['seenAlone', 'Seen alone'],
  ['notSeenWhy', 'Why not seen'],
  ['said', 'What the child said'],
  ['doneBecause', 'Done because of what the child said'],
  ['polarity', 'Good or bad for the child'],
  ['childEffect', 'Effect as recorded for the child'],
  ['onRecord', 'Filed for the child'],
  ['episode', 'Referral episode'],
] as const;

/** What is about a record that was left out; no row has these and an entry. */
export const LEFT_OUT_COLUMNS = [
  ['leftOutWhy', 'Left out because'],
  ['leftOutBy', 'Left out by'],
  ['leftOutAt', 'Left out on'],
] as const;

/** Every column, in the order in which they are written: our name for the field, and the heading. */
export const COLUMNS = [
  ['date', 'Date'],
  ['end', 'End'],
  ['time', 'Time'],
  ['title', 'Title'],
  ['category', 'Category'],
  ['level', 'Significance'],
  ['what', 'What happened'],
  ['effect', 'Effect on the child'],
  ['response', 'What was done'],
  ['agency', 'Source'],
  ['sourceRole', 'Source role'],
  ['document', 'Document'],
  ...CHILD_COLUMNS,
  ['people', 'People'],
  ['decision', 'Decision'],
  ['decidedBy', 'Decided by'],
  ['deciderRole', 'Role of who decided'],
  ['forum', 'Where it was decided'],
  ['rationale', 'Reason for the decision'],
  ['options', 'Other options considered'],
  ['standing', 'How far established'],
  ['accounts', 'Accounts'],
  ['disputed', 'Disputed'],
  ['reason', 'Why it matters'],
  ['tests', 'Tests of significance'],
  ['analysis', 'Analysis'],
  ['labels', 'Labels'],
  ['wording', 'Wording'],
  ['wordedBy', 'Worded by'],
  ['wordedOn', 'Worded on'],
  ['recordedBy', 'Recorded by'],
  ['recordedOn', 'Recorded on'],
  ['sequence', 'Order in the day'],
  ['dateText', 'Date as written'],
  ['endText', 'End as written'],
  ['entry', 'Entry'],
  ['events', 'Records'],
  ['supersededBy', 'Replaced by'],
  ...LEFT_OUT_COLUMNS,
  ...CHRONOLOGY_COLUMNS,
] as const;

/** Our name for a field of the table. */
export type ChronologyField = (typeof COLUMNS)[number][0];

/** The fields of a group of columns. */
export function fieldsIn(
  columns: readonly (readonly [ChronologyField, string])[],
): readonly ChronologyField[] {
  return columns.map(([field]) => field);
}
