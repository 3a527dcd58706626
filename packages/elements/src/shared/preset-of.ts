import { SHARING_PRESETS, sharingPreset, type SharingPreset } from '@case-journey/core';

/** The preset of an id; the default where it is unknown: numbers are never shown by a slip of the pen. */
export function presetOf(sharing: string | null): SharingPreset | null {
  return sharing === null || sharing === '' ? null : (sharingPreset(sharing) ?? SHARING_PRESETS[0]);
}
