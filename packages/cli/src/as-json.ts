/** A value as a command prints it: JSON with so many spaces a step, two unless said, and a line end. */
export function asJson(value: unknown, spaces = 2): string {
  return `${JSON.stringify(value, null, spaces)}\n`;
}
