import type { DayNumber } from '../dates/day.js';
import { at, wordAt } from '../journey/int-table.js';
import { dictionary, NO_DAY } from '../log/event-columns.js';
import { yearsOn } from './group-by.js';
import { NO_AGE, newColumns, type BaseName, type Part } from './part.js';
import { reachOfType, type RereferralRecords } from './rereferral-records.js';

/** A part that is being filled from some records. */
export interface PartBuilder<Name extends string> {
  readonly columns: Record<BaseName | Name, number[]>;
  /**
   * Adds what every row says: of a child, on a day, as an event row of the columns has it (-1: none), in an episode of
   * the columns (-1: none). The caller adds the other columns.
   */
  readonly add: (child: number, eventRow: number, episodeKey: number, day: DayNumber) => void;
  readonly finish: () => Part<Name>;
}

/** A builder for rows that are events of a type, or stages that such an event opens. */
export function partBuilder<Name extends string>(
  records: RereferralRecords,
  names: readonly Name[],
  type: string,
): PartBuilder<Name> {
  const { columns: events, facts, journeys, known } = records;
  const columns = newColumns(names);
  const children = numbering(events.children);
  const families = numbering(facts?.children.families ?? []);
  const episodes = dictionary();
  const word = (codes: Uint16Array | undefined, place: number): number =>
    codes === undefined || place < 0 ? 0 : wordAt(codes, place);
  // Named here once: each is called for every row.
  const { child: toChild, family: toFamily, episode: toEpisode, day: toDay, age: toAge } = columns;
  const { source: toSource, need: toNeed, team: toTeam, ethnicity: toEthnicity } = columns;
  const own = facts?.children;
  return {
    columns,
    add: (child, eventRow, episodeKey, day) => {
      const birth = own === undefined ? NO_DAY : at(own.birth, child);
      toChild.push(children.place(child));
      toFamily.push(own === undefined ? -1 : families.place(at(own.family, child)));
      toEpisode.push(episodeKey < 0 ? -1 : episodes.intern(events.episodes[episodeKey] ?? ''));
      toDay.push(day);
      toAge.push(birth === NO_DAY || day === NO_DAY ? NO_AGE : yearsOn(day, birth));
      toSource.push(word(facts?.source, eventRow));
      toNeed.push(word(facts?.need, eventRow));
      toTeam.push(word(facts?.team, eventRow));
      toEthnicity.push(word(own?.ethnicity, child));
    },
    finish: () => ({
      asAt: journeys.asAt,
      reach: reachOfType(known, type),
      length: toChild.length,
      columns,
      children: children.texts,
      families: families.texts,
      episodes: episodes.texts,
      words: facts?.words ?? [''],
    }),
  };
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
