import type { EventType } from '@case-journey/core';

/** The kind of worry that runs through a family's story: how it is coded, and how people speak of it. */
export interface Theme {
  readonly name: string;
  /** How common it is among families. */
  readonly weight: number;
  /** Ages of the eldest child when the family is first met. */
  readonly ages: readonly [number, number];
  readonly need: string;
  readonly category: 'NEG' | 'PHY' | 'EMO' | 'SAB' | 'MUL';
  readonly factors: readonly string[];
  /** The type of event that its incidents mostly are. */
  readonly incident: EventType;
  /** Patterns of what was reported. */
  readonly concerns: readonly [string, ...string[]];
  /** Patterns of what the child said. */
  readonly said: readonly [string, ...string[]];
  /** Patterns of what got better. */
  readonly better: readonly [string, ...string[]];
  /** What it means for a child: harm, in a few words. */
  readonly impact: readonly [string, ...string[]];
}
