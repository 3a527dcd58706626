import type { CaseEvent, IsoDay } from '@case-journey/core';
import type { Plant, Planting } from '../faults/planting.js';

/** Only what had happened and was recorded by a day; faults whose events are not among it are left out too. */
export function knownByThen(
  events: readonly CaseEvent[],
  planting: Planting,
  asAt: IsoDay,
): { events: readonly CaseEvent[]; planting: Planting } {
  const known = events.filter((event) => event.occurrence === 'planned' || isKnown(event, asAt));
  if (known.length === events.length) return { events, planting };
  const ids = new Set(known.map((event) => event.id));
  const stays = (plant: Plant): boolean => plant.eventIds.every((id) => ids.has(id));
  return {
    events: known,
    planting: { faults: planting.faults.filter(stays), nearMisses: planting.nearMisses.filter(stays) },
  };
}

function isKnown(event: CaseEvent, asAt: IsoDay): boolean {
  const first = event.date.earliest ?? event.date.latest;
  return (first === null || first <= asAt) && (event.recordedOn === null || event.recordedOn <= asAt);
}
