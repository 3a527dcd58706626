import { compareText, fingerprint } from '@case-journey/core';
import type { EventReading } from '../collect-events.js';
import { endedAtOnce, unite } from './unite-events.js';

/**
 * Joins what several Annex A files say of one event: a later extract tells of the same referral with another age, and
 * list 3 may come in one workbook and list 6 in another. Records of one id are one where they are from different files
 * and nothing in them contradicts; a row that adds something is no duplicate.
 *
 * @param records - Readings that say the same, in order of what they say.
 * @returns In order of what they say now.
 */
export function uniteFiles(records: readonly (readonly EventReading[])[]): (readonly EventReading[])[] {
  const united: (readonly EventReading[])[] = [];
  const [ended, going] = [records.filter(isEnded), records.filter((record) => !isEnded(record))];
  for (const record of [...going, ...ended]) {
    const other = united.find((one) => fromOtherFiles(one, record) && together(one, record) !== null);
    const event = other === undefined ? null : together(other, record);
    if (other === undefined || event === null) {
      united.push(record);
      continue;
    }
    for (const { row } of [...other.slice(0, 1), ...record.slice(0, 1)]) row.gaveNew = true;
    const both = [...other, ...record];
    united[united.indexOf(other)] = both.map(({ event: own, row }) => ({
      event: { ...event, provenance: own.provenance },
      row,
    }));
  }
  return united.sort(([a], [b]) => compareText(sayingOf(a), sayingOf(b)));
}

function isEnded([first]: readonly EventReading[]): boolean {
  return first !== undefined && endedAtOnce(first.event);
}

function sayingOf(reading: EventReading | undefined): string {
  return reading === undefined ? '' : fingerprint(reading.event);
}

function together([a]: readonly EventReading[], [b]: readonly EventReading[]): EventReading['event'] | null {
  return a === undefined || b === undefined ? null : unite(a.event, b.event);
}

function fromOtherFiles(a: readonly EventReading[], b: readonly EventReading[]): boolean {
  const files = new Set(a.map(({ row }) => row.file));
  return b.every(({ row }) => !files.has(row.file));
}
