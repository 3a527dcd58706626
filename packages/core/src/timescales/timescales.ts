import { ENGLAND_AND_WALES, type BankHolidays } from '../dates/bank-holidays.js';
import { calendarDay, dayNumber, numberOf, isRealDay, type IsoDay } from '../dates/day.js';
import type { PartialDate } from '../dates/partial-date.js';
import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import type { Dataset } from '../model/dataset.js';
import type { CaseEvent } from '../model/event.js';
import { compareText } from '../model/order.js';
import { counterOf } from './count-allowance.js';
import { factIndex } from './fact-index.js';
import { factsOf } from './facts.js';
import type { Bound } from './judge.js';
import { NATIONAL_RULES } from './national-rules.js';
import { prepared, type PreparedRules } from './prepared-rules.js';
import { ruleResults } from './rule-results.js';
import { reachFor, reachOf, type SourceReach, type TypeReach } from './source-reach.js';
import type { TimescaleResult } from './timescale-result.js';
import type { Matcher, TimescaleRule } from './timescale-rule.js';
import type { RecordAsAt } from './triggers.js';

/** Of which child, as at which day, and by which rules. */
export interface TimescaleOptions {
  readonly childId: string;
  /** Everything is judged as at this day; what is later does not count. */
  readonly asAt: IsoDay;
  /** {@link NATIONAL_RULES} unless said; {@link withPack} makes others. */
  readonly rules?: readonly TimescaleRule[];
  /** The bank holidays of England and Wales unless said. */
  readonly workingDays?: BankHolidays;
  /** Rules that depend on the child's age cannot be told without it, and nothing ends at 18. */
  readonly birth?: PartialDate | null;
  readonly death?: IsoDay;
  /** How far the source can speak ({@link reachOf}). Without it, what is not recorded counts as not done. */
  readonly reach?: SourceReach;
}

/**
 * What the rules say of one child: one result for each rule and trigger, in the order of the rules and then of the
 * triggers. Chains (a review and the next) are answered link by link. Events of other children do not count.
 *
 * @param events - Events of any children, in any order.
 * @throws {RangeError} When `asAt` is not a calendar day.
 */
export function timescales(
  events: readonly CaseEvent[],
  options: TimescaleOptions,
): readonly TimescaleResult[] {
  const { childId, rules = NATIONAL_RULES } = options;
  const plan = prepared(rules);
  const mine = events.filter(
    (event) => plan.asksFor(event) && event.children.some((child) => child.childId === childId),
  );
  return resultsOf(mine, options, plan);
}

/**
 * What the rules say of every child of a dataset, children in the order of their ids. Births, deaths and how far the
 * source can speak are the dataset's own.
 */
export function timescalesOf(
  dataset: Pick<Dataset, 'events' | 'people' | 'known'>,
  options: Omit<TimescaleOptions, 'childId' | 'birth' | 'death'>,
): readonly TimescaleResult[] {
  const plan = prepared(options.rules ?? NATIONAL_RULES);
  const people = new Map(dataset.people.map((person) => [person.id, person]));
  const reach = options.reach ?? reachOf(dataset);
  const byChild = eventsByChild(dataset.events, plan);
  return [...byChild.keys()].sort(compareText).flatMap((childId) => {
    const person = people.get(childId);
    const birth = person?.birth ?? null;
    const death = person?.death === undefined ? {} : { death: person.death };
    const about = { ...options, reach, childId, birth, ...death };
    return resultsOf(byChild.get(childId) ?? [], about, plan);
  });
}

function eventsByChild(events: readonly CaseEvent[], plan: PreparedRules): Map<string, CaseEvent[]> {
  const byChild = new Map<string, CaseEvent[]>();
  for (const event of events) {
    if (!plan.asksFor(event)) continue;
    for (const { childId } of event.children) {
      const known = byChild.get(childId);
      if (known === undefined) byChild.set(childId, [event]);
      else if (known.at(-1) !== event) known.push(event);
    }
  }
  return byChild;
}

function resultsOf(
  events: readonly CaseEvent[],
  { childId, asAt, workingDays = ENGLAND_AND_WALES, birth = null, death, reach }: TimescaleOptions,
  plan: PreparedRules,
): TimescaleResult[] {
  const day = dayNumber(asAt);
  const facts = factsOf(events, childId, day, plan.asksFor);
  if (facts.length === 0) return [];
  const record: RecordAsAt = {
    childId,
    index: factIndex(facts),
    birth,
    asAt: day,
    counter: counterOf(workingDays),
    grown: grownUp(birth, death),
    onlyLatestOf: (matchers) => reach !== undefined && reachIn(reach, matchers)?.latestOnly === true,
    reachOf: ({ due }) => (reach === undefined ? undefined : reachIn(reach, due)),
  };
  const types = new Set<string>(facts.map(({ type }) => type));
  return plan.rules.flatMap(({ rule, triggers }) =>
    triggers.some((type) => types.has(type)) ? ruleResults(rule, record) : [],
  );
}

const reaches = new WeakMap<SourceReach, Map<readonly Matcher[], TypeReach | null>>();

function reachIn(reach: SourceReach, matchers: readonly Matcher[]): TypeReach | null {
  const known = reaches.get(reach) ?? new Map<readonly Matcher[], TypeReach | null>();
  reaches.set(reach, known);
  const ready = known.get(matchers);
  if (ready !== undefined) return ready;
  const found = reachFor(reach, matchers);
  known.set(matchers, found);
  return found;
}

// Somebody born on 29 February turns 18 on 1 March
function grownUp(birth: PartialDate | null, death: IsoDay | undefined): Bound | null {
  const died = dayNumberOrNull(death ?? null);
  if (died !== null) return { first: died, last: died, reason: 'ended' };
  const first = eighteenth(dayNumberOrNull(birth?.earliest ?? null));
  const last = eighteenth(dayNumberOrNull(birth?.latest ?? null));
  return first === null || last === null ? null : { first, last, reason: 'turned-18' };
}

function eighteenth(born: number | null): number | null {
  if (born === null) return null;
  const { year, month, day } = calendarDay(born);
  return isRealDay(year + 18, month, day) ? numberOf(year + 18, month, day) : numberOf(year + 18, 3, 1);
}
