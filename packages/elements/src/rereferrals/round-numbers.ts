import type { ReturnRound } from '@case-journey/layout';
import type { NumberTables } from './safe-numbers.js';

/** Puts the numbers of the rounds into the tables: who returned in one is who can close again in the next. */
export function addRounds(tables: NumberTables, rounds: readonly ReturnRound[]): void {
  rounds.forEach((round, i) => {
    for (const name of ['closed', 'followed', 'backInTime', 'back'] as const) {
      const list = round[name];
      const families = new Set(list.map(({ cluster }) => cluster)).size;
      tables.add(`round.${i}.${name}`, { count: list.length, children: list.length, families });
    }
    tables.within(`round.${i}.followed`, `round.${i}.closed`);
    tables.within(`round.${i}.backInTime`, `round.${i}.followed`);
    tables.within(`round.${i}.backInTime`, `round.${i}.back`);
    tables.within(`round.${i}.back`, `round.${i}.closed`);
    if (i > 0) tables.within(`round.${i}.closed`, `round.${i - 1}.back`);
  });
}
