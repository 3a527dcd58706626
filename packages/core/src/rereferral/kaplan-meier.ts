import { logLogLimits, type Limits } from './normal.js';
import { asColumns, riskTable, type Followed, type FollowedColumns } from './risk-table.js';

/** The share still free of an event just after a time. */
export interface SurvivalStep {
  readonly time: number;
  readonly followed: number;
  readonly events: number;
  readonly free: number;
  /** Greenwood's standard error. */
  readonly error: number;
  /** 95%, on the log-log scale; null where the share is 0 or 1. */
  readonly limits: Limits | null;
}

/** A Kaplan-Meier curve; or why there is none. */
export type KaplanMeier =
  { readonly steps: readonly SurvivalStep[] } | { readonly refused: 'competing-events' };

/**
 * The share to whom nothing has happened by each time at which something did (Kaplan-Meier). Refused where anything
 * competes: 1 minus this curve would then say more than happened; {@link cumulativeIncidence} is the measure. Each
 * observation counts as independent.
 */
export function kaplanMeier(observations: readonly Followed[] | FollowedColumns): KaplanMeier {
  const table = riskTable(asColumns(observations));
  if (table.competing.some((count) => count > 0)) return { refused: 'competing-events' };
  const steps: SurvivalStep[] = [];
  let free = 1;
  let sum = 0;
  for (let i = 0; i < table.length; i += 1) {
    const events = table.events[i] ?? 0;
    const followed = table.followed[i] ?? 0;
    if (events === 0) continue;
    free *= (followed - events) / followed;
    sum += events / (followed * (followed - events));
    const error = free === 0 ? 0 : free * Math.sqrt(sum);
    steps.push({
      time: table.times[i] ?? 0,
      followed,
      events,
      free,
      error,
      limits: logLogLimits(free, error),
    });
  }
  return { steps };
}
