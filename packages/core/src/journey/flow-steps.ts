/** The fixed columns of a flow, in order of intervention. A case has at most one step in each. */
export const FLOW_COLUMNS = [
  'entry',
  'decision',
  'assessment',
  'enquiry',
  'help',
  'position',
  'next',
] as const;

/** A column of a flow. */
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** A step that a case can take: its id (`decision.advice`), its column, its place among the steps of that column. */
export interface FlowStep {
  readonly id: string;
  readonly column: FlowColumn;
  readonly place: number;
}

// Within a column from the least intervention to the most; what is not known comes last. The steps `more` are in no
// path: several rare steps are shown as one of them.
const STEPS: Readonly<Record<FlowColumn, readonly string[]>> = {
  entry: [
    'individual',
    'education',
    'health',
    'housing',
    'council',
    'police',
    'legal',
    'agency',
    'anonymous',
    'source-unknown',
    'contact',
    'referral',
    'not-recorded',
    'more',
  ],
  decision: [
    'no-further-action',
    'advice',
    'check',
    'early-help',
    'referral',
    'further-action',
    'assessment',
    'strategy',
    'looked-after',
    'other',
    'not-recorded',
  ],
  assessment: ['single', 'initial', 'initial-core', 'other'],
  enquiry: ['section-47', 'section-47-conference', 'conference'],
  help: ['early-help', 'child-in-need-plan', 'pre-proceedings', 'protection-plan', 'looked-after'],
  position: [
    'closed-front-door',
    'closed-assessed',
    'closed-early-help',
    'closed-services',
    'closed-permanence',
    'closed-moved',
    'closed-other',
    'closed-no-reason',
    'closed-more',
    'ended-unrecorded',
    'no-referral',
    'open-front-door',
    'open-early-help',
    'open-assessment',
    'open-enquiry',
    'open-child-in-need-plan',
    'open-pre-proceedings',
    'open-protection-plan',
    'open-looked-after',
    'open-other',
    'open-more',
    'not-known',
    'too-recent',
  ],
  next: ['none', 'came-back', 'came-back-later', 'came-back-unexpected', 'too-recent'],
};

/** Every step; its position is its number in paths. The first stands for no step in a column. */
export const FLOW_STEPS: readonly FlowStep[] = [
  { id: '', column: 'entry', place: -1 },
  ...FLOW_COLUMNS.flatMap((column) =>
    STEPS[column].map((name, place) => ({ id: `${column}.${name}`, column, place })),
  ),
];

const NUMBERS: ReadonlyMap<string, number> = new Map(FLOW_STEPS.map(({ id }, number) => [id, number]));

/** The number of a step in paths; 0 where there is none of that id. */
export function flowStepNumber(id: string): number {
  return NUMBERS.get(id) ?? 0;
}

/** The step of an id, or null. */
export function flowStep(id: string): FlowStep | null {
  const number = flowStepNumber(id);
  return number === 0 ? null : (FLOW_STEPS[number] ?? null);
}

/** How a case stands at the end of its way, of a step of the column `position`. */
export type FlowStanding = 'closed' | 'ended' | 'open' | 'not-known' | 'too-recent';

/** Whether a position is closed, ended without a recorded closure, open, not known or too recent to tell. */
export function flowStanding(id: string): FlowStanding {
  if (id === 'position.too-recent') return 'too-recent';
  if (id === 'position.not-known') return 'not-known';
  if (id.startsWith('position.open-')) return 'open';
  return id.startsWith('position.closed-') ? 'closed' : 'ended';
}
