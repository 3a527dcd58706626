import {
  inPeriod,
  judged,
  judgeMature,
  judgeReason,
  judgeReferral,
  medianDaysToReturn,
  officialRate,
  returnReasons,
  shareOf,
  verdictOn,
  type CohortParts,
  type Judge,
  type Messages,
  type OfficialRate,
  type Part,
  type ReasonCell,
  type Rows,
  type Share,
  type SharingPreset,
} from '@case-journey/core';
import { returnLives, returnRounds, unitsOf, type ReturnLife, type ReturnRound } from '@case-journey/layout';
import { orNone } from '../shared/host-input.js';
import {
  addCurves,
  chanceOf,
  cohortCurves,
  curveGroups,
  curveRows,
  type CurveGroups,
} from './cohort-curves.js';
import type { CohortCurve } from './common-closures.js';
import { addComparison, comparisonOf, type Comparison } from './comparison.js';
import { narrowedParts, rowsAmong, traitsOf } from './narrowed-parts.js';
import { addRounds } from './round-numbers.js';
import { NumberTables, type SafeNumbers } from './safe-numbers.js';
import type { CurvesBy, RereferralsInputsElement } from './rereferrals-inputs-element.js';

/** Everything that is derived from the parts of a cohort and what a reader chose. */
export interface CohortModel {
  /** The parts of the rows that the host's filter takes. */
  readonly parts: CohortParts;
  readonly preset: SharingPreset | null;
  readonly official: OfficialRate;
  /** Came back within 12 months of a closure. */
  readonly mature: Share;
  /** Median days to the return of those; null: nobody. */
  readonly medianDays: number | null;
  /** Two cohorts side by side; null where the host names none. */
  readonly comparison: Comparison | null;
  readonly cells: readonly ReasonCell[];
  readonly outcomes: readonly string[];
  readonly curves: readonly CohortCurve[];
  /** How often chance alone would part the two curves so far; null: it cannot be told. */
  readonly chance: number | null;
  readonly groups: CurveGroups;
  /** Which of the groups are drawn. */
  readonly chosen: readonly number[];
  readonly lives: readonly ReturnLife[];
  readonly rounds: readonly ReturnRound[];
  readonly numbers: SafeNumbers;
}

/** What a reader chose. */
export interface CohortChoice {
  readonly by: CurvesBy | null;
  readonly chosen: readonly number[];
  readonly preset: SharingPreset | null;
}

/** What is to be shown of a cohort. Every number goes through one protection, since what one hides another may tell. */
export function cohortModel(
  all: CohortParts,
  host: RereferralsInputsElement,
  choice: CohortChoice,
  messages: Messages,
): CohortModel {
  const { preset } = choice;
  const period = host.period ?? {};
  const traits = traitsOf(host.filter);
  const parts = narrowedParts(all, traits);
  const { closures, referrals } = parts;
  const rows = inPeriod(closures, period);
  const official = officialRate(referrals, { ...period, by: 'year' });
  const mature = judged(closures, judgeMature(closures, 12));
  const { cells } = returnReasons(closures, period);
  const outcomes = CLOSED_AS.filter((outcome) =>
    cells.some((cell) => cell.outcome === outcome && cell.share.denominator > 0),
  );
  // Cohorts are of all rows, so that curves and what is beside them have to be too
  const curved = orNone(host.cohorts).length === 0 ? closures : all.closures;
  const among = curved === closures ? rows : rowsAmong(curved, period, traits);
  const groups = curveGroups(curved, among, choice.by, messages);
  const chosen = choice.chosen.every((at) => at < groups.names.length) ? choice.chosen : [0, 1];
  const sets = curveRows(curved, among, host, groups, chosen);
  const curves = cohortCurves(curved, sets, preset);
  const comparison = comparisonOf(all, host);
  const lives = returnLives(closures, period);
  const rounds = returnRounds(closures, lives);
  const tables = new NumberTables(preset);
  addOfficial(tables, official, inPeriod(referrals, period), referrals);
  addClosures(tables, parts, rows, outcomes);
  if (comparison !== null) addComparison(tables, comparison, (part) => rowsAmong(part, period, traits));
  addCurves(tables, curves, curved, { rows: among, sets });
  addRounds(tables, rounds);
  return {
    parts,
    preset,
    official,
    mature: shareOf(closures, rows, mature),
    medianDays: medianDaysToReturn(closures, rows, mature),
    comparison,
    cells,
    outcomes,
    curves,
    chance: chanceOf(curved, sets),
    groups,
    chosen,
    lives,
    rounds,
    numbers: tables.finish(),
  };
}

/** Positions at closure as they stand in the matrix. */
const CLOSED_AS = [
  'no-further-action',
  'assessed',
  'child-in-need-plan',
  'protection-plan',
  'looked-after',
  'stepped-down',
  'not-recorded',
];

/** Why children came back, as it stands in the matrix. */
export const CAME_WITH: readonly string[] = ['same-need', 'new-need', 'escalation', 'not-recorded'];

/** Rows of a part by their verdict. */
function byVerdict(part: Pick<Part, 'length'>, rows: Rows, judge: Judge): Map<string, number[]> {
  const verdicts = judged(part, judge);
  const found = new Map<string, number[]>([
    ['yes', []],
    ['no', []],
  ]);
  for (const row of rows) {
    const verdict = verdictOn(verdicts, row);
    const own = found.get(verdict);
    if (own === undefined) found.set(verdict, [row]);
    else own.push(row);
  }
  return found;
}

function addOfficial(
  tables: NumberTables,
  official: OfficialRate,
  rows: Rows,
  part: CohortParts['referrals'],
): void {
  const verdicts = byVerdict(part, rows, judgeReferral(part));
  const yes = verdicts.get('yes') ?? [];
  tables.add('referrals.yes', unitsOf(part, yes));
  tables.add('referrals', unitsOf(part, [...yes, ...(verdicts.get('no') ?? [])]));
  tables.within('referrals.yes', 'referrals');
  const { children } = official.whole.share;
  tables.add('referred.yes', children.numerator);
  tables.add('referred', children.denominator);
  tables.within('referred.yes', 'referred');
  tables.add('referrals.recent', official.whole.split.tooRecent);
  tables.within('referrals.recent', 'referrals');
  for (const [reason, own] of verdicts)
    if (isReason(reason)) tables.add(`referrals.out.${reason}`, unitsOf(part, own));
  const years = official.groups;
  for (const { group, share } of years) {
    tables.add(`year.${group ?? ''}.yes`, unitsFrom(share, 'numerator'));
    tables.add(`year.${group ?? ''}`, unitsFrom(share, 'denominator'));
    tables.within(`year.${group ?? ''}.yes`, `year.${group ?? ''}`);
  }
  if (years.length === 0) return;
  tables.sum(
    'referrals.yes',
    years.map(({ group }) => `year.${group ?? ''}.yes`),
  );
  tables.sum(
    'referrals',
    years.map(({ group }) => `year.${group ?? ''}`),
  );
}

function unitsFrom(share: Share, side: 'numerator' | 'denominator'): ReturnType<typeof unitsOf> {
  return { count: share[side], children: share.children[side], families: share.families[side] };
}

/** Whether a verdict is a reason why something does not count. */
function isReason(verdict: string): boolean {
  return verdict !== 'yes' && verdict !== 'no';
}

function addClosures(
  tables: NumberTables,
  { closures }: CohortParts,
  rows: Rows,
  outcomes: readonly string[],
): void {
  const verdicts = byVerdict(closures, rows, judgeMature(closures, 12));
  const counted = rows.filter((row) => closures.columns.excluded[row] === 0);
  const yes = verdicts.get('yes') ?? [];
  tables.add('counted', unitsOf(closures, [...counted]));
  tables.add('followed', unitsOf(closures, [...yes, ...(verdicts.get('no') ?? [])]));
  tables.add('back', unitsOf(closures, yes));
  tables.within('back', 'followed');
  const inCounted = ['followed'];
  for (const [reason, own] of verdicts) {
    if (!isReason(reason)) continue;
    tables.add(`out.${reason}`, unitsOf(closures, own));
    if (own.every((row) => closures.columns.excluded[row] === 0)) inCounted.push(`out.${reason}`);
  }
  tables.sum('counted', inCounted);
  addMatrix(tables, closures, rows, outcomes);
}

function addMatrix(
  tables: NumberTables,
  part: CohortParts['closures'],
  rows: Rows,
  outcomes: readonly string[],
): void {
  const mature = judged(part, judgeMature(part, 12));
  for (const outcome of outcomes) {
    const own = rowsOfOutcome(part, rows, outcome);
    const cells = CAME_WITH.map((back) => `${outcome}.${back}`);
    CAME_WITH.forEach((back, i) => {
      tables.add(
        cells[i] ?? '',
        unitsOf(part, byVerdict(part, own, judgeReason(part, mature, back)).get('yes') ?? []),
      );
    });
    const all = byVerdict(part, own, judgeMature(part, 12));
    const yes = all.get('yes') ?? [];
    tables.add(`${outcome}.back`, unitsOf(part, yes));
    tables.add(`${outcome}.all`, unitsOf(part, [...yes, ...(all.get('no') ?? [])]));
    tables.sum(`${outcome}.back`, cells);
    tables.within(`${outcome}.back`, `${outcome}.all`);
  }
  if (outcomes.length === 0) return;
  for (const back of CAME_WITH) {
    const verdicts = byVerdict(part, rows, judgeReason(part, mature, back));
    tables.add(`all.${back}`, unitsOf(part, verdicts.get('yes') ?? []));
    tables.sum(
      `all.${back}`,
      outcomes.map((outcome) => `${outcome}.${back}`),
    );
  }
  tables.sum(
    'back',
    outcomes.map((outcome) => `${outcome}.back`),
  );
  tables.sum(
    'followed',
    outcomes.map((outcome) => `${outcome}.all`),
  );
}

/** The rows of a position at closure. */
export function rowsOfOutcome(part: CohortParts['closures'], rows: Rows, outcome: string): Rows {
  const code = ['not-recorded', ...CLOSED_AS.slice(0, -1)].indexOf(outcome);
  return rows.filter((row) => part.columns.outcome[row] === code);
}
