/** How small numbers are kept from pointing at a child or a family in what leaves the system. */
export interface SharingPreset {
  readonly id: string;
  /** A number of children from 1 to this is hidden. */
  readonly hideUpTo: number;
  /** A number of children from fewer families than this is hidden: six children may be one sibling group. */
  readonly leastFamilies: number;
  /**
   * Whoever works backwards from what is shown must be left with a second answer at least so far away. 1: a hidden
   * number is never known exactly.
   */
  readonly room: number;
  /** What is shown is rounded to multiples of this; 1: exact. */
  readonly roundTo: number;
}

/**
 * The presets that come with the library, the default first. `dfe` is the rule of the Department for Education's
 * published tables of children in need: 1 to 5 shown as c, with secondary suppression; the number of families is ours.
 */
export const SHARING_PRESETS = [
  { id: 'dfe', hideUpTo: 5, leastFamilies: 3, room: 2, roundTo: 1 },
  { id: 'dfe-rounded', hideUpTo: 5, leastFamilies: 3, room: 2, roundTo: 10 },
  { id: 'under-10', hideUpTo: 9, leastFamilies: 5, room: 3, roundTo: 1 },
  { id: 'inside-the-service', hideUpTo: 0, leastFamilies: 0, room: 1, roundTo: 1 },
] as const satisfies readonly [SharingPreset, ...SharingPreset[]];

/** The preset of an id, the default (`dfe`) where it is left out; null where there is none of that name. */
export function sharingPreset(id: string = SHARING_PRESETS[0].id): SharingPreset | null {
  return SHARING_PRESETS.find((preset) => preset.id === id) ?? null;
}
