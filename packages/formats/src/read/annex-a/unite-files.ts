import { fingerprint } from '@case-journey/core';
import type { EventReading } from '../collect-events.js';
import { byText } from '../distinct.js';
import { endedAtOnce, uniteTold } from './unite-events.js';

/**
 * Joins what several Annex A files say of one event: a later extract tells of the same referral with another age, and
 * list 3 may come in one workbook and list 6 in another. Records of one id are one where they are from different files
 * and nothing in them contradicts; a row that adds something is no duplicate.
 *
 * @param records - Readings that say the same, in order of what they say.
 * @returns In order of what they say now.
 */
export function uniteFiles(records: readonly (readonly EventReading[])[]): (readonly EventReading[])[] {
  const told = records.flatMap((readings) =>
    readings.slice(0, 1).map(({ event }) => ({ event, by: readings.map(({ row }) => row.file), readings })),
  );
  const ordered = [
    ...told.filter(({ event }) => !endedAtOnce(event)),
    ...told.filter(({ event }) => endedAtOnce(event)),
  ];
  return uniteTold(ordered, (a, b, event) => {
    for (const { row } of [...a.readings.slice(0, 1), ...b.readings.slice(0, 1)]) row.gaveNew = true;
    const readings = [...a.readings, ...b.readings].map(({ event: { provenance }, row }) => ({
      event: { ...event, provenance },
      row,
    }));
    return { event, by: [...a.by, ...b.by], readings };
  })
    .map(({ event, readings }) => [fingerprint(event), readings] as const)
    .sort(byText)
    .map(([, readings]) => readings);
}
