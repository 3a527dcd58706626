import type { DayNumber } from '../dates/day.js';
import { at, wordAt } from '../journey/int-table.js';
import { dictionary, NO_DAY } from '../log/event-columns.js';
import { yearsOn } from './group-by.js';
import { NO_AGE, newColumns, type BaseName, type Part } from './part.js';
import { reachOfType, type RereferralRecords } from './rereferral-records.js';

/** A part that is being filled from some records. */
interface PartBuilder<Name extends string> {
  readonly columns: Readonly<Record<BaseName | Name, Int32Array>>;
  /**
   * Adds what every row says: of a child, on a day, as an event row of the columns has it (-1: none), in an episode of
   * the columns (-1: none). Gives the row's place, at which the caller fills the other columns.
   */
  readonly add: (child: number, eventRow: number, episodeKey: number, day: DayNumber) => number;
  readonly finish: () => Part<Name>;
}

/** A builder for at most `capacity` rows that are events of a type, or stages that such an event opens. */
export function partBuilder<Name extends string>(
  records: RereferralRecords,
  names: readonly Name[],
  { type, capacity }: { readonly type: string; readonly capacity: number },
): PartBuilder<Name> {
  const { columns: events, facts, journeys, known } = records;
  const columns = newColumns(names, capacity);
  const children = numbering(events.children);
  const families = numbering(facts?.children.families ?? []);
  const episodes = dictionary();
  const word = (codes: Uint16Array | undefined, place: number): number =>
    codes === undefined || place < 0 ? 0 : wordAt(codes, place);
  // Named here once: each is called for every row.
  const { child: toChild, family: toFamily, episode: toEpisode, day: toDay, age: toAge } = columns;
  const { source: toSource, need: toNeed, team: toTeam, ethnicity: toEthnicity } = columns;
  const own = facts?.children;
  let length = 0;
  return {
    columns,
    add: (child, eventRow, episodeKey, day) => {
      const birth = own === undefined ? NO_DAY : at(own.birth, child);
      const row = length;
      toChild[row] = children.place(child);
      toFamily[row] = own === undefined ? -1 : families.place(at(own.family, child));
      toEpisode[row] = episodeKey < 0 ? -1 : episodes.intern(events.episodes[episodeKey] ?? '');
      toDay[row] = day;
      toAge[row] = birth === NO_DAY || day === NO_DAY ? NO_AGE : yearsOn(day, birth);
      toSource[row] = word(facts?.source, eventRow);
      toNeed[row] = word(facts?.need, eventRow);
      toTeam[row] = word(facts?.team, eventRow);
      toEthnicity[row] = word(own?.ethnicity, child);
      length += 1;
      return row;
    },
    finish: () => ({
      asAt: journeys.asAt,
      reach: reachOfType(known, type),
      length,
      columns: cut(columns, length),
      children: children.texts,
      families: families.texts,
      episodes: episodes.texts,
      words: facts?.words ?? [''],
    }),
  };
}

function cut<Name extends string>(
  columns: Record<Name, Int32Array>,
  length: number,
): Record<Name, Int32Array> {
  const whole = {} as Record<Name, Int32Array>;
  for (const name of Object.keys(columns) as Name[]) whole[name] = columns[name].subarray(0, length);
  return whole;
}

/** Numbers the texts that are used, in order of first use. */
function numbering(from: readonly string[]): {
  readonly texts: string[];
  readonly place: (number: number) => number;
} {
  const places = new Int32Array(from.length).fill(-1);
  const texts: string[] = [];
  return {
    texts,
    place: (number) => {
      if (number < 0) return -1;
      const known = at(places, number);
      if (known >= 0) return known;
      places[number] = texts.length;
      return texts.push(from[number] ?? '') - 1;
    },
  };
}
