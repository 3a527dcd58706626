import type { CaseEvent } from './event.js';

/** Whether a decision is recorded without a reason, whatever else of it is recorded. */
export function lacksRationale({ decision }: Pick<CaseEvent, 'decision'>): boolean {
  return decision?.rationale === null;
}
