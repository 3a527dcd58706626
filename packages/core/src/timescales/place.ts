import { instantOf, minutesOfDays } from './clock-hours.js';
import type { Fact } from './facts.js';
import type { AllowanceUnit } from './timescale-rule.js';

/** Over which days, or over which minutes where hours are counted, something can have been. */
export interface Place {
  readonly first: number;
  readonly last: number;
  /** Its bounds may not hold. */
  readonly loose: boolean;
}

/** Where a fact lies. A clock time counts where the day is known; without one, every minute of the day is possible. */
export function placeOf({ event, first, last, loose }: Fact, unit: AllowanceUnit): Place {
  if (unit !== 'hours') return { first, last, loose };
  if (!Number.isFinite(first) || !Number.isFinite(last)) return { first, last, loose: true };
  const { time } = event.date;
  const instant = first === last && time !== undefined ? instantOf(first, time) : null;
  return { ...(instant ?? minutesOfDays(first, last)), loose };
}

/** Whether something lies certainly within two bounds. */
export function isSure({ first, last, loose }: Place): boolean {
  return !loose && Number.isFinite(first) && Number.isFinite(last);
}
