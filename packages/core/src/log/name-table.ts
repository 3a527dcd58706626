import { compareText } from '../model/order.js';

/** Names in one order and the place of each in it: what parts of different logs are put together by. */
export interface NameTable {
  readonly names: readonly string[];
  readonly placeOf: (name: string) => number;
}

/** The names, each once, in order of their code units. */
export function nameTable(...lists: readonly (readonly string[])[]): NameTable {
  const names = [...new Set(lists.flat())].sort(compareText);
  const places = new Map(names.map((name, place) => [name, place]));
  return { names, placeOf: (name) => places.get(name) ?? -1 };
}
