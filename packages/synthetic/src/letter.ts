import { largeCaseload } from './build/large-caseload.js';
import type { Caseload } from './caseload.js';
import { letterProfile } from './profiles/letter.js';

/** How a large preset is made. */
export interface PresetOptions {
  /** Another seed gives other lives with the same proportions. Defaults to 1. */
  readonly seed?: number;
  /** 1 is the real size; 0.1 a tenth of it. Defaults to 0.1. */
  readonly scale?: number;
}

/**
 * A council with the published proportions of the one that the letter of July 2013 was written to: referral years
 * 2010-11 to 2015-16, seen on 31 March 2016. About 600 children in 350 families at the default scale.
 */
export function letter({ seed = 1, scale = 0.1 }: PresetOptions = {}): Caseload {
  return largeCaseload(letterProfile, seed, scale);
}
