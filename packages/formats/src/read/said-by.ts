import type { Person } from '@case-journey/core';

/** Which rows of a file say the same of a person. */
export interface Saying {
  /** The first line that does. */
  readonly line: number;
  /** A number for each different row, made of what it holds: a row that is there twice counts once. */
  readonly rows: ReadonlySet<number>;
}

/** What the rows of a table say of people, each different saying once, and the rows that say it. */
export interface SayingBook {
  readonly saidBy: ReadonlyMap<Person, Saying>;
  /** Takes note that a row says so: true where no row said so before. */
  readonly isNew: (saying: string, cells: readonly string[]) => boolean;
  /** The people of a saying that was new. */
  readonly add: (saying: string, line: number, people: readonly Person[]) => void;
}

/** An empty book. */
export function sayingBook(): SayingBook {
  const rowsBySaying = new Map<string, Set<number>>();
  const saidBy = new Map<Person, Saying>();
  return {
    saidBy,
    isNew: (saying, cells) => {
      const rows = rowsBySaying.get(saying);
      rowsBySaying.set(saying, (rows ?? new Set()).add(textNumber(cells.join('\n'))));
      return rows === undefined;
    },
    add: (saying, line, people) => {
      const rows = rowsBySaying.get(saying) ?? new Set();
      for (const person of people) saidBy.set(person, { line, rows });
    },
  };
}

/** A whole number below 2^53 for a text: the same for the same text, and hardly ever the same for another. */
function textNumber(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b) + (high >>> 7);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
