import type { Part, Rows } from '@case-journey/core';
import { unitsOf } from '@case-journey/layout';
import type { NumberTables } from './safe-numbers.js';

/** Rows of a part whose number is in the tables under a key; with `yes`, that of those that count in a numerator too. */
export interface NumberedSet {
  readonly all: string;
  readonly yes?: string;
  readonly rows: Rows | readonly number[];
}

/**
 * Puts how sets of rows of one part overlap into the tables: what only some of them have is a number too, which nobody
 * sees, and which the difference of two that are seen must not give away.
 *
 * @param isYes - Which rows count in the numerators.
 */
export function addOverlaps(
  tables: NumberTables,
  part: Part,
  sets: readonly NumberedSet[],
  isYes: (row: number) => boolean = () => false,
): void {
  const addUnseen = (key: string, rows: readonly number[]): void => {
    tables.addUnseen(key, unitsOf(part, rows));
    tables.addUnseen(`${key}, yes`, unitsOf(part, rows.filter(isYes)));
    tables.within(`${key}, yes`, key);
  };
  const pieces = piecesOf(sets).map(({ among, rows }) => {
    const key = `only in ${among.map((i) => sets[i]?.all).join(' & ')}`;
    addUnseen(key, rows);
    return { among, rows, key };
  });
  addDifferences(tables, sets, pieces, addUnseen);
  sets.forEach(({ all, yes }, i) => {
    const own = pieces.filter(({ among }) => among.includes(i)).map(({ key }) => key);
    if (own.length === 0) return;
    tables.sum(all, own);
    if (yes === undefined) return;
    tables.sum(
      yes,
      own.map((key) => `${key}, yes`),
    );
  });
}

// What one set has and another has not may lie in several pieces, none of which their difference gives away: it gives
// away all of them together
function addDifferences(
  tables: NumberTables,
  sets: readonly NumberedSet[],
  pieces: readonly (Piece & { readonly key: string })[],
  addUnseen: (key: string, rows: readonly number[]) => void,
): void {
  sets.forEach(({ all, yes }, i) => {
    sets.forEach(({ all: other }, j) => {
      const own = pieces.filter(({ among }) => among.includes(i));
      const both = own.filter(({ among }) => among.includes(j));
      if (i === j || both.length === 0 || own.length - both.length < 2) return;
      const without = own.filter((piece) => !both.includes(piece));
      const key = `${all} without ${other}`;
      addUnseen(
        key,
        without.flatMap(({ rows }) => rows),
      );
      for (const [total, end] of [[all, ''], ...(yes === undefined ? [] : [[yes, ', yes']])] as const) {
        tables.sum(
          `${key}${end}`,
          without.map((piece) => `${piece.key}${end}`),
        );
        tables.sum(total, [`${key}${end}`, ...both.map((piece) => `${piece.key}${end}`)]);
      }
    });
  });
}

interface Piece {
  /** Of which sets it is a part, by position. */
  readonly among: readonly number[];
  readonly rows: number[];
}

/** Rows parted by which of the sets have them. */
function piecesOf(sets: readonly NumberedSet[]): Piece[] {
  const among = new Map<number, number[]>();
  sets.forEach(({ rows }, i) => {
    for (const row of rows) {
      const own = among.get(row);
      if (own === undefined) among.set(row, [i]);
      else own.push(i);
    }
  });
  const pieces = new Map<string, Piece>();
  for (const [row, own] of among) {
    const name = own.join();
    const piece = pieces.get(name);
    if (piece === undefined) pieces.set(name, { among: own, rows: [row] });
    else piece.rows.push(row);
  }
  return [...pieces.values()];
}
