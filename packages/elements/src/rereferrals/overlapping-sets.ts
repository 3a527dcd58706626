import type { Part, Rows } from '@case-journey/core';
import { unitsOf } from '@case-journey/layout';
import type { NumberTables } from './safe-numbers.js';

/** What is counted among the rows of a set: all that count at all, those of a numerator. */
export interface Kind {
  readonly name: string;
  readonly takes: (row: number) => boolean;
  /** Of which kind this one counts some; it stands before this one. */
  readonly within?: string;
}

/** Rows of a part of which some numbers are shown: their keys in the tables, by kind. */
export interface NumberedSet {
  readonly keys: Readonly<Record<string, string>>;
  readonly rows: Rows | readonly number[];
}

/** A number in the tables. */
export interface KeyedNumber {
  readonly key: string;
  readonly count: number;
}

/** Sets of rows, parted into pieces by which of the sets have them. */
export interface Overlaps {
  /** The number of a kind in some pieces together, which nobody sees. `takes` is asked by the positions of a piece's sets. */
  readonly area: (name: string, takes: (among: readonly number[]) => boolean, kind: string) => KeyedNumber;
}

/**
 * Puts how sets of rows of one part overlap into the tables. What only some of them have is a number too, which nobody
 * sees and which no difference of numbers that are seen may give away. Where two kinds count the same rows of a piece it
 * is one number, so that neither kind tells what the other hides.
 *
 * @param kinds - What is counted; the first counts every row that any counts.
 * @param apart - Positions of sets that have no row in common, such as years: what of another set is in none of those
 *   that lie wholly in it is a number as well.
 */
export function addOverlaps(
  tables: NumberTables,
  part: Part,
  sets: readonly NumberedSet[],
  kinds: readonly Kind[],
  apart: readonly number[] = [],
): Overlaps {
  const pieces = piecesOf(sets, kinds[0]?.takes ?? (() => false)).map((piece) => ({
    ...piece,
    keys: addPiece(tables, part, `only in ${piece.among.join(' & ')} of ${nameOf(sets)}`, piece.rows, kinds),
  }));
  const own = (i: number): KeyedPiece[] => pieces.filter(({ among }) => among.includes(i));
  sets.forEach(({ keys }, i) => {
    for (const { name, within } of kinds) {
      const [key, whole] = [keys[name], within === undefined ? undefined : keys[within]];
      if (key !== undefined) sumOf(tables, key, own(i), name);
      if (key !== undefined && whole !== undefined) tables.within(key, whole);
    }
  });
  for (const some of unions(sets, own, apart)) addSecrets(tables, part, some, kinds);
  sets.forEach((whole, i) => {
    sets.forEach((inner, j) => {
      if (i !== j && own(j).every(({ among }) => among.includes(i)))
        addNumerators(tables, [whole, own(i)], [inner, own(j)], kinds);
    });
  });
  return {
    area: (name, takes, kind) => {
      const some = pieces.filter(({ among }) => takes(among));
      const rows = rowsOf(some, kinds, kind);
      const key = `${name} of ${nameOf(sets)}: ${kind}`;
      tables.addUnseen(key, unitsOf(part, rows));
      sumOf(tables, key, some, kind);
      return { key, count: rows.length };
    },
  };
}

interface Piece {
  /** Of which sets it is a part, by position. */
  readonly among: readonly number[];
  readonly rows: number[];
}

interface KeyedPiece extends Piece {
  readonly keys: ReadonlyMap<string, string>;
}

function nameOf(sets: readonly NumberedSet[]): string {
  return sets.map(({ keys }) => Object.values(keys).join()).join(' & ');
}

function addPiece(
  tables: NumberTables,
  part: Part,
  piece: string,
  rows: readonly number[],
  kinds: readonly Kind[],
): Map<string, string> {
  const keys = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { name, takes, within } of kinds) {
    const own = rows.filter(takes);
    const whole = within === undefined ? undefined : keys.get(within);
    const isSame = whole !== undefined && counts.get(within ?? '') === own.length;
    const key = isSame ? whole : `${piece}: ${name}`;
    keys.set(name, key);
    counts.set(name, own.length);
    if (isSame) continue;
    tables.addUnseen(key, unitsOf(part, own));
    // What is left out is no secret where it is many
    const rest = rows.filter((row) => isOf(kinds, within, row) && !takes(row));
    if (whole !== undefined && tables.isFew(unitsOf(part, rest))) tables.within(key, whole);
  }
  return keys;
}

function sumOf(tables: NumberTables, total: string, pieces: readonly KeyedPiece[], kind: string): void {
  const parts = pieces.flatMap(({ keys }) => keys.get(kind) ?? []);
  if (parts.length > 0) tables.sum(total, parts);
}

function rowsOf(pieces: readonly Piece[], kinds: readonly Kind[], kind: string): number[] {
  return pieces.flatMap(({ rows }) => rows.filter((row) => isOf(kinds, kind, row)));
}

function isOf(kinds: readonly Kind[], kind: string | undefined, row: number): boolean {
  return kinds.find(({ name }) => name === kind)?.takes(row) === true;
}

/**
 * What differences of shown numbers give away together: what one set has and another has not, and what of a set is in
 * none of the sets apart that lie in it. Those of one piece are numbers already.
 */
function unions(
  sets: readonly NumberedSet[],
  own: (i: number) => KeyedPiece[],
  apart: readonly number[],
): KeyedPiece[][] {
  const found = new Map<string, KeyedPiece[]>();
  const add = (some: KeyedPiece[]): void => {
    if (some.length > 1) found.set(some.map(({ among }) => among.join()).join(' & '), some);
  };
  const places = [...sets.keys()];
  for (const i of places) {
    const pieces = own(i);
    for (const j of places) if (j !== i) add(pieces.filter(({ among }) => !among.includes(j)));
    const inside = apart.filter((j) => j !== i && own(j).every(({ among }) => among.includes(i)));
    if (!apart.includes(i)) add(pieces.filter(({ among }) => !among.some((j) => inside.includes(j))));
  }
  return [...found.values()];
}

/** The small numbers of some pieces together: the others are no secret. */
function addSecrets(
  tables: NumberTables,
  part: Part,
  pieces: readonly KeyedPiece[],
  kinds: readonly Kind[],
): void {
  for (const { name } of kinds) {
    const units = unitsOf(part, rowsOf(pieces, kinds, name));
    if (!tables.isFew(units)) continue;
    const key = `together ${pieces.map(({ keys }) => keys.get(name)).join(' & ')} (${name})`;
    tables.addUnseen(key, units);
    sumOf(tables, key, pieces, name);
  }
}

type PiecesOf = readonly [set: NumberedSet, pieces: readonly KeyedPiece[]];

/** Of a set that lies in another the numerator counts some of the other's denominator: few may be left. */
function addNumerators(
  tables: NumberTables,
  [whole, all]: PiecesOf,
  [inner, own]: PiecesOf,
  kinds: readonly Kind[],
): void {
  for (const { name, within } of kinds) {
    const [key, of] = [inner.keys[name], within === undefined ? undefined : whole.keys[within]];
    if (within === undefined || key === undefined || of === undefined) continue;
    const rest = rowsOf(all, kinds, within).length - rowsOf(own, kinds, name).length;
    if (tables.isFew({ count: rest, children: rest, families: rest })) tables.within(key, of);
  }
}

/** Rows parted by which of the sets have them. */
function piecesOf(sets: readonly NumberedSet[], takes: (row: number) => boolean): Piece[] {
  const among = new Map<number, number[]>();
  sets.forEach(({ rows }, i) => {
    for (const row of rows) {
      if (!takes(row)) continue;
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
