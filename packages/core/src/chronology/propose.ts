import type { IsoDay } from '../dates/day.js';
import type { PartialDate } from '../dates/partial-date.js';
import type { Proposal } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { inOrder } from '../model/in-order.js';
import { eventFacts } from './event-facts.js';
import { duplicateProposal, findDuplicates } from './find-duplicates.js';
import { findPatterns } from './find-patterns.js';
import { judgeEvent, type Judgement, type RuleParams } from './judge-event.js';
import { lowerOld, type Lowered } from './lower-old.js';
import { patternProposal } from './pattern-proposal.js';
import { significanceConfig, type SignificanceConfig } from './significance-config.js';

/** For what, of whom, and as at which day events are judged. */
export interface ProposeOptions {
  /** One of {@link PURPOSES}, or a host's own text, which changes nothing by itself. */
  readonly purpose?: string;
  /** Only what is recorded of this child counts. Without it, events are judged for all children together. */
  readonly childId?: string;
  /** The day of judgement. Without it nothing is too old. */
  readonly asAt?: IsoDay;
  /** What the host decides, in the place of what the purpose says. */
  readonly config?: SignificanceConfig;
}

/** Why an event is left in the record; {@link proposalSentence} words it. */
export interface NotProposed {
  readonly eventIds: readonly string[];
  readonly rule: string;
  readonly params: RuleParams;
}

/** What the rules say of events. Every event is in exactly one proposal or in `notProposed`. */
export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly notProposed: readonly NotProposed[];
}

/**
 * Which events belong in a chronology, and why: each by itself, but for patterns (three or more alike within twelve
 * months, sought in all records, ordinary ones too) and possible duplicates, which become one proposal each.
 *
 * @param events - In any order: the answer is the same. Ids must differ.
 * @returns Both lists in the total order of events; a group stands where its first event does.
 */
export function propose(events: Iterable<CaseEvent>, options: ProposeOptions = {}): Proposed {
  const { childId, asAt } = options;
  const config = significanceConfig(options.purpose, options.config);
  const judged = inOrder(events).map((event) => judgeIn(event, config, childId));
  const grouped = new Set<number>();
  const groups = new Map<number, Group>();
  const isFree = (place: number): boolean => !grouped.has(place) && !isOutside(judged[place]);
  const group = (places: readonly number[], proposal: Proposal): void => {
    for (const place of places) grouped.add(place);
    groups.set(places[0] ?? 0, { places, proposal });
  };
  for (const found of findPatterns(judged, config, childId, isFree)) {
    group(
      found.repeats.map(({ place }) => place),
      patternProposal(found, judged, config),
    );
  }
  for (const places of findDuplicates(judged, isFree, childId))
    group(places, duplicateProposal(places, judged));
  return gathered(judged, groups, grouped, lowerOld(config, asAt));
}

interface Group {
  readonly places: readonly number[];
  readonly proposal: Proposal;
}

const ABOUT_ANOTHER = 'about-another-child';
const OUT_OF_SCOPE = 'out-of-scope';

function isOutside(judgement: Judgement | undefined): boolean {
  return judgement?.rule === ABOUT_ANOTHER || judgement?.rule === OUT_OF_SCOPE;
}

function judgeIn(event: CaseEvent, config: SignificanceConfig, childId: string | undefined): Judgement {
  const facts = eventFacts(event, childId);
  if (childId !== undefined && !event.children.some((child) => child.childId === childId)) {
    return { facts, level: null, rule: ABOUT_ANOTHER, tests: [], params: [] };
  }
  if (config.scope !== undefined && !isWithin(event.date, config.scope)) {
    return { facts, level: null, rule: OUT_OF_SCOPE, tests: [], params: [] };
  }
  return judgeEvent(facts, config);
}

/** Whether a date can lie between two days; a date of which nothing is known can. */
function isWithin(date: PartialDate, { from, to }: NonNullable<SignificanceConfig['scope']>): boolean {
  if (from !== null && date.latest !== null && date.latest < from) return false;
  return !(to !== null && date.earliest !== null && date.earliest > to);
}

function gathered(
  judged: readonly Judgement[],
  groups: ReadonlyMap<number, Group>,
  grouped: ReadonlySet<number>,
  lowered: Lowered,
): Proposed {
  const proposals: Proposal[] = [];
  const notProposed: NotProposed[] = [];
  let place = -1;
  for (const judgement of judged) {
    place += 1;
    const group = groups.get(place);
    if (group !== undefined)
      proposals.push(
        lowered(
          group.proposal,
          group.places.map((one) => judged[one]),
        ),
      );
    if (grouped.has(place)) continue;
    const { facts, level, rule, tests, params } = judgement;
    const eventIds = [facts.event.id];
    if (level === null) notProposed.push({ eventIds, rule, params });
    else proposals.push(lowered({ eventIds, level, tests, rule, params }, [judgement]));
  }
  return { proposals, notProposed };
}
