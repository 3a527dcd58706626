import { largeCaseload } from './build/large-caseload.js';
import type { Caseload } from './caseload.js';
import type { PresetOptions } from './letter.js';
import { englandProfile } from './profiles/england.js';

/** A council with England's proportions of the year ending March 2024, seen on 31 March 2024; five referral years. */
export function england({ seed = 1, scale = 0.1 }: PresetOptions = {}): Caseload {
  return largeCaseload(englandProfile, seed, scale);
}
