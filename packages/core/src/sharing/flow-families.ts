import type { FlowCases } from '../journey/flow-cases.js';
import { FLOW_COLUMNS, FLOW_STEPS, type FlowColumn } from '../journey/flow-steps.js';
import { at, byteAt } from '../journey/int-table.js';

/** Some families of each route, by the ids of its steps: all of them where they are fewer than asked for. */
export type FlowFamilies = ReadonlyMap<string, readonly number[]>;

/**
 * Whether enough families are behind each route: of each at most `enough` families, which is all that a threshold needs.
 *
 * @param folds - The step that stands for each that is folded.
 */
export function flowFamilies(
  cases: FlowCases,
  selected: Uint8Array | undefined,
  columns: readonly FlowColumn[],
  folds: ReadonlyMap<string, string>,
  enough: number,
): FlowFamilies {
  const { found, counts } = familiesOfPaths(cases, selected, enough);
  const places = columns.map((column) => FLOW_COLUMNS.indexOf(column));
  const routes = new Map<string, number[]>();
  cases.routes.forEach((route, path) => {
    const count = byteAt(counts, path);
    if (count === 0) return;
    const key = stepsOf(route, places, folds).join(' ');
    const own = routes.get(key) ?? [];
    routes.set(key, own);
    for (let i = 0; i < count; i += 1) addFamily(own, at(found, path * enough + i), enough);
  });
  return routes;
}

/** Adds a family to those that are known, unless it is among them or they are enough. */
export function addFamily(families: number[], family: number, enough: number): void {
  if (families.length < enough && !families.includes(family)) families.push(family);
}

/** The family of a case's child; the child itself where none is known. */
export function familyOf({ people, child }: FlowCases, number: number): number {
  const one = at(child, number);
  return at(people.family, one);
}

function familiesOfPaths(
  cases: FlowCases,
  selected: Uint8Array | undefined,
  enough: number,
): { readonly found: Int32Array; readonly counts: Uint8Array } {
  const { route, routes, length } = cases;
  const found = new Int32Array(routes.length * enough);
  const counts = new Uint8Array(routes.length);
  for (let number = 0; number < length; number += 1) {
    const path = at(route, number);
    const count = byteAt(counts, path);
    if (count >= enough || (selected !== undefined && byteAt(selected, number) === 0)) continue;
    const family = familyOf(cases, number);
    if (isAmong(found, path * enough, count, family)) continue;
    found[path * enough + count] = family;
    counts[path] = count + 1;
  }
  return { found, counts };
}

function isAmong(found: Int32Array, start: number, count: number, family: number): boolean {
  for (let i = start; i < start + count; i += 1) if (at(found, i) === family) return true;
  return false;
}

function stepsOf(route: Uint8Array, places: readonly number[], folds: ReadonlyMap<string, string>): string[] {
  return places
    .map((place) => FLOW_STEPS[byteAt(route, place)]?.id ?? '')
    .filter((id) => id !== '')
    .map((id) => folds.get(id) ?? id);
}
