/**
 * The chance of a chi-square at least as large as `statistic`, where nothing but chance is at work.
 *
 * @param degrees - Degrees of freedom, a whole number from 1.
 */
export function chiSquareTail(statistic: number, degrees: number): number {
  const half = Math.max(0, statistic) / 2;
  let tail = degrees % 2 === 0 ? Math.exp(-half) : erfc(Math.sqrt(half));
  let term = degrees % 2 === 0 ? Math.exp(-half) * half : 2 * Math.sqrt(half / Math.PI) * Math.exp(-half);
  for (let at = degrees % 2 === 0 ? 2 : 1; at < degrees; at += 2) {
    tail += term;
    term *= half / (at / 2 + 1);
  }
  return Math.min(1, tail);
}

// Series near 0, continued fraction (Lentz) beyond: both to the last digits of a double.
function erfc(x: number): number {
  return x < 2 ? 1 - erfSeries(x) : erfcFraction(x);
}

function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 200 && Math.abs(term) > 1e-17 * Math.abs(sum); n += 1) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

function erfcFraction(x: number): number {
  let value = 0;
  for (let n = 80; n >= 1; n -= 1) value = n / 2 / (x + value);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + value);
}
