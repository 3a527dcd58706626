import { canonicalJson, compareText } from '@case-journey/core';

/** Each different item once, in the order of what they say. Of those that say the same the last is given. */
export function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [canonicalJson(item), item]))].sort(byText).map(([, item]) => item);
}

/** The order of pairs by their text. */
export function byText([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return compareText(a, b);
}
