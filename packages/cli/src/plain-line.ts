/** A text that stays on one line and can do nothing to a terminal: signs that steer it become a space. */
export function plainLine(text: string): string {
  return text.replace(STEERING, ' ');
}

// C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of writing
const STEERING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
