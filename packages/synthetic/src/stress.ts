import { columnsBuilder, numberOf, VOCABULARY, type EventColumns } from '@case-journey/core';
import { random } from './random.js';

/** How a stress test is made. */
export interface StressOptions {
  /** Rows in all. Defaults to one million. */
  readonly events?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

const PER_CHILD = 120;
const FIRST = numberOf(2005, 1, 1);
const SPAN = 4000;

/**
 * Many events as columns, without objects: for measuring engines. Children in order, each one's rows in order of day,
 * types as common as they are in records, episodes of about 20 rows. The stories mean nothing.
 */
export function stress({ events = 1_000_000, seed = 1 }: StressOptions = {}): EventColumns {
  const { next } = random('stress', seed);
  const builder = columnsBuilder(events);
  const types = VOCABULARY.map(({ type }) => builder.types.intern(type));
  for (let row = 0; row < events;) {
    const number = builder.children.texts.length + 1;
    const child = builder.children.intern(`S${number}`);
    const last = Math.min(events, row + 1 + Math.floor(next() * 2 * PER_CHILD));
    const step = SPAN / (last - row + 1);
    let day = FIRST + Math.floor(next() * 300);
    for (let i = 0; row < last; row += 1, i += 1) {
      day += Math.floor(next() * 2 * step);
      const episode = builder.episodes.intern(`S${number}-${Math.floor(i / 20) + 1}`);
      const type = types[Math.floor(next() * next() * types.length)] ?? 0;
      builder.addNumbers(day, day, type, child, episode, 0, next() < 0.02 ? 1 : 0, row);
    }
  }
  return builder.finish();
}
