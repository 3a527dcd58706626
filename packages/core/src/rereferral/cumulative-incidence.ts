import { clusterErrors } from './cluster-errors.js';
import { logLogLimits, type Limits } from './normal.js';
import {
  asColumns,
  lastPlace,
  riskTable,
  type Followed,
  type FollowedColumns,
  type RiskTable,
} from './risk-table.js';

/** How far a curve is drawn, and where it has limits. */
export interface IncidenceOptions {
  /** Times at which standard error and limits are wanted. Defaults to none. */
  readonly at?: readonly number[];
  /** No estimate beyond the last time with so many still followed. Defaults to 10. */
  readonly minimumFollowed?: number;
}

/** The estimates just after a time at which something happened. */
export interface IncidenceStep {
  readonly time: number;
  /** Still followed just before. */
  readonly followed: number;
  readonly events: number;
  readonly competing: number;
  readonly censored: number;
  /** Shares, which add up to 1: nothing yet, what is measured, what competes. */
  readonly free: number;
  readonly incidence: number;
  readonly competed: number;
}

/** The estimate at a time that was asked for. Null: too few are followed for one. */
export interface IncidenceMark {
  readonly time: number;
  /** Still followed at this time: nothing had happened before it and following had not ended. */
  readonly followed: number;
  readonly incidence: number | null;
  readonly error: number | null;
  /** 95%; null also where nothing has happened by then. */
  readonly limits: Limits | null;
}

/** A curve of cumulative incidence. */
export interface CumulativeIncidence {
  readonly observations: number;
  readonly clusters: number;
  readonly events: number;
  readonly competing: number;
  readonly censored: number;
  /** Only times up to `until`. */
  readonly steps: readonly IncidenceStep[];
  readonly marks: readonly IncidenceMark[];
  /** The last time with enough still followed; null: never. */
  readonly until: number | null;
}

/**
 * The share to whom something has happened by each time, where something else can happen first (Aalen-Johansen). Ties
 * are exact: at one time, events come before the end of following. The standard error lets observations of one cluster
 * depend on each other: the sum over clusters of their squared influence on the estimate (infinitesimal jackknife, as
 * R's `survfit` with `cluster`; B. E. Chen and others, Biometrics 64, 2008). Limits are on the log-log scale.
 */
export function cumulativeIncidence(
  given: readonly Followed[] | FollowedColumns,
  { at = [], minimumFollowed = 10 }: IncidenceOptions = {},
): CumulativeIncidence {
  const observations = asColumns(given);
  const table = riskTable(observations);
  const steps = stepsOf(table);
  const last = lastFollowed(table, minimumFollowed);
  const until = last < 0 ? null : (table.times[last] ?? null);
  const times = [...at].sort((a, b) => a - b);
  const { errors, clusters } = clusterErrors(observations, table, times);
  const marks = times.map((time, i): IncidenceMark => {
    const place = lastPlace(table.times, time);
    const followed = followedAt(table, time);
    if (until === null || time > until) return { time, followed, incidence: null, error: null, limits: null };
    const incidence = steps[place]?.incidence ?? 0;
    const error = errors[i] ?? 0;
    return { time, followed, incidence, error, limits: logLogLimits(incidence, error) };
  });
  return {
    observations: observations.time.length,
    clusters,
    events: total(table.events),
    competing: total(table.competing),
    censored: total(table.censored),
    steps: steps.slice(0, last + 1),
    marks,
    until,
  };
}

function stepsOf(table: RiskTable): IncidenceStep[] {
  let free = 1;
  let incidence = 0;
  let competed = 0;
  return Array.from(table.times, (time, i) => {
    const followed = table.followed[i] ?? 0;
    const events = table.events[i] ?? 0;
    const competing = table.competing[i] ?? 0;
    incidence += (free * events) / followed;
    competed += (free * competing) / followed;
    free *= (followed - events - competing) / followed;
    return { time, followed, events, competing, censored: table.censored[i] ?? 0, free, incidence, competed };
  });
}

function lastFollowed({ followed, length }: RiskTable, minimum: number): number {
  let last = length - 1;
  while (last >= 0 && (followed[last] ?? 0) < minimum) last -= 1;
  return last;
}

function followedAt({ times, followed }: RiskTable, time: number): number {
  return followed[lastPlace(times, time - 1e-9) + 1] ?? 0;
}

function total(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
