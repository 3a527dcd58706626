// Each digit around its middle, 4.4 pixels wide and 7.6 high: where its line starts, and the line from there.
const DIGITS: readonly (readonly [x: number, y: number, line: string])[] = [
  [-2.2, -1.6, 'a2.2 2.2 0 0 1 4.4 0v3.2a2.2 2.2 0 0 1-4.4 0z'],
  [-1.5, -2.4, 'l2-1.4v7.6'],
  [-2.1, -1.8, 'c0-2.7 4.2-2.7 4.2 0c0 2.2-3.4 3.2-4.2 5.6h4.4'],
  [-2, -2.6, 'c.7-1.7 4-1.5 4 .7c0 1.3-1.2 1.7-2.3 1.7c1.3 0 2.5.6 2.5 2c0 2.6-4 2.6-4.6.4'],
  [1, 3.8, 'v-7.6l-3.4 5.1h5'],
  [1.9, -3.8, 'h-3.5l-.5 3.5c1-1 4.3-1 4.3 1.6c0 3-3.8 3.1-4.5 1'],
  [1.5, -3.6, 'c-2.4.4-3.6 2.6-3.6 5.1a2.15 2.15 0 1 0 4.3 0a2.15 2.15 0 0 0-4.2-.6'],
  [-2.1, -3.8, 'h4.4l-2.9 7.6'],
  [0, -0.3, 'c-2.4 0-2.4-3.5 0-3.5s2.4 3.5 0 3.5c-3 0-3 4.1 0 4.1s3-4.1 0-4.1'],
  [-1.5, 3.6, 'c2.4-.4 3.6-2.6 3.6-5.1a2.15 2.15 0 1 0-4.3 0a2.15 2.15 0 0 0 4.2.6'],
];

const ADVANCE = 6.4;
const THOUSANDS = 2.5; // between groups of three

/**
 * A whole number as an outline, centred on a point, 11 pixels high type. All counts of a drawing are one path: a text
 * node for each would cost most of a frame.
 */
export function digitsOutline(value: number, x: number, y: number): string {
  const text = String(value);
  let middle = x - (digitsWidth(value) - ADVANCE) / 2;
  let outline = '';
  for (let i = 0; i < text.length; i += 1) {
    if (i > 0 && (text.length - i) % 3 === 0) middle += THOUSANDS;
    const [startX, startY, line] = DIGITS[Number(text[i])] ?? [0, 0, ''];
    outline += `M${tenths(middle + startX)} ${tenths(y + startY)}${line}`;
    middle += ADVANCE;
  }
  return outline;
}

/** The pixels that a number takes. */
export function digitsWidth(value: number): number {
  const { length } = String(value);
  return length * ADVANCE + Math.floor((length - 1) / 3) * THOUSANDS;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
