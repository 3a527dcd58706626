import { readDate, type PartialDate } from '@case-journey/core';
import { dayKey } from './day-key.js';
import type { TabularRow } from './tabular-row.js';
import type { TabularContext } from './tabular-context.js';

/** A child that a row names. */
export interface RowChild {
  readonly id: string;
  /** What the row calls the child; null where it gives no name. */
  readonly name: string | null;
  /** The date of birth as written; null where the row gives none, or one for several children. */
  readonly birth: string | null;
}

/** The id of the child of rows that name none, in a table that names children. */
export const NO_CHILD_ID = 'not-recorded';

/**
 * The children that a row concerns: those it names by id; else by name, and by birth as well where one is known, so that
 * two children with one name stay two; else the table's one child, or one for each birth that its rows give.
 */
export function rowChildren(context: ChildContext, row: ChildCells): readonly RowChild[] {
  const given = severalIn(context, row.text('child'));
  const names = namesIn(context, row, given.length);
  const count = given.length || names.length || 1;
  const births = birthsIn(row, count);
  return Array.from({ length: count }, (_, at) => {
    const name = names[at] ?? null;
    const birth = births[at] ?? null;
    return { id: given[at] ?? idOf(context, name, birth), name, birth };
  });
}

/** Whether a cell seems to name several children who are not named elsewhere, and so was read as one. */
export function mayBeSeveral(context: ChildContext, row: ChildCells): boolean {
  const text = row.text('child') ?? nameIn(row) ?? '';
  return listOf(text).some((item) => {
    const parts = partsOf(item);
    const isKnown = parts.map((part) => isNamed(context, part));
    if (parts.length < 2 || isKnown.every(Boolean)) return false;
    return /&|\band\b/i.test(item) || (item.includes('/') && !/\d/.test(item)) || isKnown.includes(true);
  });
}

/** A list written in one cell, its items parted by semicolons; each item once. */
export function listOf(text: string | null): string[] {
  if (text === null) return [];
  if (!text.includes(';')) return text === '' ? [] : [text];
  return [...new Set(text.split(';').flatMap((part) => part.trim() || []))];
}

/** The whole name that a row gives, also in parts; null where it gives none. */
export function nameIn(row: ChildCells): string | null {
  const parts = [row.text('forename'), row.text('surname')].flatMap((part) => part ?? []);
  return row.text('childName') ?? (parts.join(' ') || null);
}

/** Whether a table has a column that says who the child is. */
export function namesChildren({ map }: Pick<TabularContext, 'map'>): boolean {
  return (['child', 'childName', 'forename', 'surname'] as const).some((field) => map[field] !== undefined);
}

/** A date of birth, which may be to come. */
export function birthOf(text: string, asAt: string): PartialDate {
  return readDate(text, { asAt, role: 'due' }).date;
}

/** A date of birth by its day, however it is written; the text itself where it is no day. */
export function birthKey(text: string, asAt: string): string {
  return dayKey(birthOf(text, asAt)) ?? text;
}

/** What is asked of a row. */
export type ChildCells = Pick<TabularRow, 'text'>;
type ChildContext = Pick<TabularContext, 'map' | 'child' | 'asAt' | 'survey'>;

function idOf(context: ChildContext, name: string | null, birth: string | null): string {
  const births = context.survey?.births.get(name ?? '') ?? [];
  const [only, other] = births;
  if (name === null && namesChildren(context)) return NO_CHILD_ID;
  const isKept = name === null && other === undefined; // one child, whatever its birth
  const key = birth === null ? (other === undefined ? only : undefined) : birthKey(birth, context.asAt);
  const base = name ?? context.child;
  return key === undefined || isKept ? base : `${base} ${key}`;
}

/** The children in one cell: parted by semicolons, or by other signs where each part is named on its own elsewhere. */
function severalIn(context: ChildContext, text: string | null): string[] {
  const items = listOf(text).flatMap((item) => {
    const parts = partsOf(item);
    return parts.length > 1 && parts.every((part) => isNamed(context, part)) ? parts : [item];
  });
  return items.length < 2 ? items : [...new Set(items)];
}

function namesIn(context: ChildContext, row: ChildCells, children: number): readonly string[] {
  const name = nameIn(row);
  if (name === null || children === 1) return name === null ? [] : [name];
  if (children === 0) return severalIn(context, name);
  const names = [listOf(name), partsOf(name)].find((parts) => parts.length === children);
  return names ?? [];
}

function birthsIn(row: ChildCells, children: number): readonly string[] {
  const text = row.text('birth');
  if (text === null || children === 1) return text === null ? [] : [text];
  const births = text.split(/[;&,]|\band\b/i).map((part) => part.trim());
  return births.length === children ? births : [];
}

function partsOf(text: string): string[] {
  return text.split(/[;&/,]|\band\b/i).flatMap((part) => part.trim() || []);
}

function isNamed({ survey }: ChildContext, part: string): boolean {
  return survey?.children.has(part.toLowerCase()) === true;
}
