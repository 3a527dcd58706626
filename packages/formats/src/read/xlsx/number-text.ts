/** A stored number: finite, in decimal digits with or without an exponent. Null for any other text. */
export function storedNumber(text: string): number | null {
  if (text.length > 64 || !/^[-+.\dEe]+$/.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/**
 * A stored number in plain digits, without exponent: whole numbers exactly as stored, others to the fifteen digits that
 * a spreadsheet keeps (0.1 + 0.2 is 0.3).
 */
export function numberText(stored: string, number: number): string {
  if (/^-?[1-9]\d*$/.test(stored)) return stored;
  const rounded = String(Number(number.toPrecision(15)));
  return rounded.includes('e') ? DIGITS.format(Number(rounded)) : rounded;
}

const DIGITS = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 });
