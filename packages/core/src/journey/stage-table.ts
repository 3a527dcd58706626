import { VOCABULARY, type Stage } from '../model/vocabulary.js';

/** Every stage; its position is its number in columns. */
export const STAGES: readonly Stage[] = [
  'contact',
  'early-help',
  'referral',
  'allocation',
  'assessment',
  'section-47',
  'conference',
  'child-in-need-plan',
  'protection-plan',
  'pre-proceedings',
  'order',
  'looked-after',
  'placement',
  'care-leaver',
  'adoption',
  'service',
];

/** The number of each stage that a rule names. */
export const STAGE = {
  contact: 0,
  earlyHelp: 1,
  referral: 2,
  allocation: 3,
  assessment: 4,
  section47: 5,
  conference: 6,
  inNeedPlan: 7,
  protectionPlan: 8,
  preProceedings: 9,
  order: 10,
  lookedAfter: 11,
  placement: 12,
  careLeaver: 13,
  adoption: 14,
  service: 15,
} as const;

/** What a start does while the stage is in force already. */
export const POLICY = {
  /** It says once more that the stage is in force. */
  continues: 0,
  /** It takes the place of the one before: one worker, one placement, one order at a time. */
  next: 1,
  /** It stands beside the one before. */
  beside: 2,
  /** It lasts a day. */
  point: 3,
  /** A strategy discussion and the enquiry it starts are one; after 60 days it is another. */
  enquiry: 4,
} as const;

/** The policy of each stage, by number. */
export const POLICIES: Int32Array = Int32Array.of(
  POLICY.beside,
  POLICY.beside,
  POLICY.continues,
  POLICY.next,
  POLICY.beside,
  POLICY.enquiry,
  POLICY.point,
  POLICY.continues,
  POLICY.continues,
  POLICY.continues,
  POLICY.next,
  POLICY.continues,
  POLICY.next,
  POLICY.continues,
  POLICY.continues,
  POLICY.beside,
);

/** The step of the ladder that each stage stands on, by number; 0: beside the ladder. */
export const LEVELS_OF_STAGE: Int32Array = Int32Array.of(0, 1, 2, 0, 3, 4, 0, 5, 6, 7, 0, 8, 0, 0, 0, 0);

const EPISODE_STAGES: Uint8Array = marked(
  STAGE.referral,
  STAGE.allocation,
  STAGE.assessment,
  STAGE.section47,
  STAGE.inNeedPlan,
  STAGE.protectionPlan,
  STAGE.preProceedings,
  STAGE.lookedAfter,
  STAGE.placement,
  STAGE.adoption,
);

function marked(...stages: readonly number[]): Uint8Array {
  const marks = new Uint8Array(STAGES.length);
  for (const stage of stages) marks[stage] = 1;
  return marks;
}

/** Whether a closure ends the stage: everything but orders, leaving care, services, contacts and early help. */
export function endsAtClosure(stage: number): boolean {
  return EPISODE_STAGES[stage] === 1;
}

/** Whether the stage can be where no referral episode is: contact, early help, services, leaving care, an order. */
export function isOutside(stage: number): boolean {
  return (
    stage === STAGE.contact ||
    stage === STAGE.earlyHelp ||
    stage === STAGE.service ||
    stage === STAGE.careLeaver ||
    stage === STAGE.order
  );
}

/** What the types of some columns do, by position of the type. */
export interface TypeEffects {
  /** Number of the stage that it opens, or -1. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  /** Place in the order within a day. */
  readonly order: Int32Array;
  readonly is: Int32Array;
}

/** Types that rules ask for by name, in {@link TypeEffects.is}. */
export const IS = {
  other: 0,
  closure: 1,
  contactDecision: 2,
  strategyDiscussion: 3,
  unallocated: 4,
} as const;

/** What each type does. Types that the vocabulary does not have do nothing. */
export function typeEffects(types: readonly string[]): TypeEffects {
  const opens = new Int32Array(types.length).fill(-1);
  const closes = new Int32Array(types.length).fill(-1);
  const order = new Int32Array(types.length);
  const is = new Int32Array(types.length);
  types.forEach((type, i) => {
    const place = PLACES.get(type);
    const row = place === undefined ? undefined : VOCABULARY[place];
    if (place === undefined || row === undefined) return;
    opens[i] = numberOfStage(row.opens);
    closes[i] = numberOfStage(row.closes);
    order[i] = place;
    is[i] = NAMED.get(type) ?? IS.other;
  });
  return { opens, closes, order, is };
}

function numberOfStage(stage: Stage | undefined): number {
  return stage === undefined ? -1 : STAGES.indexOf(stage);
}

const PLACES: ReadonlyMap<string, number> = new Map(VOCABULARY.map(({ type }, place) => [type, place]));
const NAMED: ReadonlyMap<string, number> = new Map([
  ['closure', IS.closure],
  ['contact-decision', IS.contactDecision],
  ['strategy-discussion', IS.strategyDiscussion],
  ['unallocated', IS.unallocated],
]);
