import { VOCABULARY, type EventType, type HostEventType } from '../model/vocabulary.js';

/** A type that the vocabulary has. */
export type KnownType = Exclude<EventType, HostEventType>;

/** The number of each type of the vocabulary: its place in it. Checks ask for types by it. */
export const TYPE: Readonly<Record<KnownType, number>> = numbered();

/** The bit of all types that are a host's own. */
export const HOSTS_OWN = VOCABULARY.length;

/** How many words of 32 bits hold one bit for each type and one for a host's own. */
export const MASK_WORDS = Math.ceil((VOCABULARY.length + 1) / 32);

/** The number of each type of some columns, or -1 for a host's own. */
export function typeNumbers(types: readonly string[]): Int32Array {
  const places = new Map<string, number>(VOCABULARY.map(({ type }, place) => [type, place]));
  return Int32Array.from(types, (type) => places.get(type) ?? -1);
}

/** Some types of the vocabulary: 1 at the number of each. Ask with {@link isIn}. */
export type TypeSet = Uint8Array;

/** The set of some types. */
export function typeSet(...types: readonly KnownType[]): TypeSet {
  const set = new Uint8Array(VOCABULARY.length);
  for (const type of types) set[TYPE[type]] = 1;
  return set;
}

/** Whether a set has a type: its number, or -1 for a host's own. */
export function isIn(set: TypeSet, type: number): boolean {
  return type >= 0 && set[type] === 1;
}

function numbered(): Record<KnownType, number> {
  const numbers = {} as Record<KnownType, number>;
  VOCABULARY.forEach(({ type }, place) => {
    if (isKnownType(type)) numbers[type] = place;
  });
  return numbers;
}

function isKnownType(type: EventType): type is KnownType {
  return !type.startsWith('x-');
}
