import { columnsBuilder } from '@case-journey/core';
import { chance } from './chance-data.mjs';

/** The same life, a list of types, for every child, its days by chance from a day on; days in order, children one after the other. */
export function lives(children, life, from) {
  const random = chance(12_345);
  const builder = columnsBuilder(children * life.length);
  const types = life.map((type) => builder.types.intern(type));
  for (let c = 0; c < children; c += 1) {
    const child = builder.children.intern(`C${c}`);
    let day = from + Math.floor(random() * 1500);
    for (const [i, type] of types.entries()) {
      day += Math.floor(random() * 20);
      builder.addNumbers(day, day, type, child, -1, 0, 0, c * life.length + i);
    }
  }
  return builder.finish();
}
