// Invented front-door cases as columns: about 13.6 events a case, 27 activities, some thousands of routes.
import { columnsBuilder } from '@case-journey/core';
import { chance } from './chance-data.mjs';

const STEPS = Array.from({ length: 27 }, (_, at) => `Step ${String(at + 1).padStart(2, '0')}`);
export const TEAMS = ['North', 'South', 'East', 'West'];
const FIRST = 14_000; // days from 1970-01-01

/** Columns of so many cases, and an attribute of each case. Times are days unless instants are asked for. */
export function frontDoor(cases, { instants = false, seed = 12_345 } = {}) {
  const random = chance(seed);
  const builder = columnsBuilder(Math.ceil(cases * 14));
  const types = STEPS.map((step) => builder.types.intern(step));
  const times = [];
  const teams = new Int32Array(cases);
  for (let at = 0; at < cases; at += 1) {
    const child = builder.children.intern(`Case ${at}`);
    teams[at] = Math.floor(random() * TEAMS.length);
    const skip = Math.floor(random() * random() * 8);
    const length = 13 + Math.floor(random() * random() * 8) - Math.floor(random() * random() * 3);
    let time = (FIRST + Math.floor(random() * 1500)) * 86_400_000;
    for (let event = 0; event < length; event += 1) {
      const step = random() < 0.015 ? event : event + skip;
      time += Math.floor(random() * random() * 20 * 86_400_000);
      const day = Math.floor(time / 86_400_000);
      builder.addNumbers(day, day, types[step % STEPS.length], child, -1, 0, 0, times.length);
      times.push(time);
    }
  }
  const columns = builder.finish();
  const attribute = { name: 'team', of: 'case', texts: TEAMS, codes: teams };
  return { columns: instants ? { ...columns, instant: Float64Array.from(times) } : columns, attribute };
}
