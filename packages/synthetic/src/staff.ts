import { calendarDay, type DayNumber } from '@case-journey/core';

/** Someone who works with a family, and the team. Both are visibly invented: "Worker 31", "Assessment Team East". */
export interface Worker {
  readonly worker: string;
  readonly team: string;
}

/** The kinds of team that a family meets. */
export type TeamKind = 'front-door' | 'assessment' | 'support' | 'care' | 'locality' | 'disability';

const AREAS = ['East', 'West', 'North', 'South'];
const PEOPLE_PER_TEAM = 7;
const BASE: Readonly<Record<TeamKind, number>> = {
  'front-door': 1,
  assessment: 20,
  support: 60,
  care: 120,
  locality: 150,
  disability: 190,
};

/**
 * Who holds a family's work in a kind of team on a day. Each post changes hands every 9 to 26 months, so that a long
 * story meets several workers.
 */
export function workerFor(kind: TeamKind, family: number, day: DayNumber, frontDoor: string): Worker {
  const area = family % AREAS.length;
  const post = (family * 7 + kind.length) % PEOPLE_PER_TEAM;
  const tenure = 270 + ((family * 37 + post * 91) % 510);
  const holder = Math.floor((day - 10957 + post * 61) / tenure);
  const number = BASE[kind] + ((area * PEOPLE_PER_TEAM + post + holder * 11) % 40);
  return { worker: `Worker ${number}`, team: teamName(kind, area, frontDoor) };
}

/** The manager of a kind of team on a day. */
export function managerFor(kind: TeamKind, family: number, day: DayNumber): string {
  const years = Math.floor((calendarDay(day).year - 2000) / 3);
  return `Manager ${1 + ((BASE[kind] + (family % AREAS.length) * 3 + years * 5) % 24)}`;
}

/** The first day after `from` on which the post changes hands, or null before `until`. */
export function nextHandover(
  kind: TeamKind,
  family: number,
  from: DayNumber,
  until: DayNumber,
): DayNumber | null {
  const now = workerFor(kind, family, from, '').worker;
  for (let day = from + 7; day < until; day += 7) {
    if (workerFor(kind, family, day, '').worker !== now) return day;
  }
  return null;
}

function teamName(kind: TeamKind, area: number, frontDoor: string): string {
  const where = AREAS[area] ?? 'East';
  switch (kind) {
    case 'front-door':
      return frontDoor;
    case 'assessment':
      return `Assessment Team ${where}`;
    case 'support':
      return `Safeguarding Team ${where}`;
    case 'care':
      return 'Children in Care Team';
    case 'locality':
      return `Locality Service ${where}`;
    case 'disability':
      return 'Disabled Children’s Team';
  }
}
