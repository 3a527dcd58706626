import type { Coded, CodedValue } from '@case-journey/core';
import { SOURCE_GROUPS } from './plan/profile.js';
import type { Random } from './random.js';

/** A code of a set, with what the source wrote (the code itself unless said). */
export function coded(set: string, value: string, raw: string = value): CodedValue {
  return { raw, value, set };
}

/** Codes by name, in the order that events keep them: by name. Several codes of one name stay in their own order. */
export function codes(
  entries: Readonly<Record<string, Coded | readonly Coded[]>>,
): readonly (readonly [string, Coded])[] {
  return Object.entries(entries)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([name, value]) => (isMany(value) ? value : [value]).map((one) => [name, one] as const));
}

/** Several codes of one set, written with spaces between: `1B 2B`. */
export function codedAll(set: string, values: string): readonly CodedValue[] {
  return values.split(' ').map((value) => coded(set, value));
}

function isMany(value: Coded | readonly Coded[]): value is readonly Coded[] {
  return Array.isArray(value);
}

/** A referral source: its census code, who that is, and the lane of work that they are in. */
export interface SourceCode {
  readonly code: string;
  readonly agency: string;
  readonly role: string;
}

const SOURCES: Readonly<Record<(typeof SOURCE_GROUPS)[number], readonly [SourceCode, ...SourceCode[]]>> = {
  individual: [
    { code: '1A', agency: 'Family', role: 'Grandparent' },
    { code: '1A', agency: 'Family', role: 'Parent' },
    { code: '1B', agency: 'Community', role: 'Neighbour' },
    { code: '1C', agency: 'Family', role: 'The young person' },
    { code: '1D', agency: 'Community', role: 'Member of the public' },
  ],
  schools: [
    { code: '2A', agency: 'School', role: 'Designated lead' },
    { code: '2A', agency: 'School', role: 'Head teacher' },
    { code: '2A', agency: 'Nursery', role: 'Nursery manager' },
  ],
  education: [{ code: '2B', agency: 'Education welfare', role: 'Education welfare officer' }],
  health: [
    { code: '3A', agency: 'GP practice', role: 'GP' },
    { code: '3B', agency: 'Community health', role: 'Health visitor' },
    { code: '3C', agency: 'Community health', role: 'School nurse' },
    { code: '3D', agency: 'Community health', role: 'Midwife' },
    { code: '3E', agency: 'Hospital', role: 'Emergency department' },
    { code: '3F', agency: 'Mental health service', role: 'Community nurse' },
  ],
  housing: [{ code: '4', agency: 'Housing', role: 'Housing officer' }],
  services: [
    { code: '5A', agency: 'Children’s social care', role: 'Social worker' },
    { code: '5B', agency: 'Council service', role: 'Adult social worker' },
    { code: '5C', agency: 'Another council', role: 'Social worker' },
    { code: '5D', agency: 'Early help', role: 'Family support worker' },
  ],
  police: [
    { code: '6', agency: 'Police', role: 'Public protection officer' },
    { code: '6', agency: 'Police', role: 'Response officer' },
  ],
  legal: [{ code: '7', agency: 'Family court service', role: 'Family court adviser' }],
  other: [
    { code: '8', agency: 'Voluntary organisation', role: 'Project worker' },
    { code: '8', agency: 'Youth project', role: 'Youth worker' },
  ],
  anonymous: [{ code: '9', agency: 'Anonymous', role: 'Anonymous caller' }],
  unknown: [{ code: '10', agency: 'Not known', role: 'Not known' }],
};

/** A census code within a published group of sources (position in {@link SOURCE_GROUPS}). */
export function sourceCode(stream: Random, group: number): SourceCode {
  return stream.pick(SOURCES[SOURCE_GROUPS[group] ?? 'unknown']);
}
