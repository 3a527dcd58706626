/** Chance numbers from 0 up to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Whole chance numbers from 0 and below a limit, the same for the same seed. */
export function numbers(seed: number): (limit: number) => number {
  const next = chance(seed);
  return (limit) => Math.floor(next() * limit);
}

/** The same things in an order by chance, the same for the same seed. */
export function shuffled<T>(things: readonly T[], seed: number): T[] {
  const random = numbers(seed);
  const all = [...things];
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = random(i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}
