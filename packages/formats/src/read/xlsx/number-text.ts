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
  const rounded = Number(number.toPrecision(15));
  const [mantissa = '', exponent] = String(rounded).split('e');
  return exponent === undefined ? mantissa.replace(/^-0$/, '0') : movePoint(mantissa, Number(exponent));
}

function movePoint(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.slice(sign.length).split('.');
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}
