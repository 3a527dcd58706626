// What a spreadsheet could take for a formula: RFC 4180 has no types, so a sign at the start decides there.
const FORMULA = /^'*(?: *[=+\-@＝＋－＠]|[\t\r\n\0])/u;

/** A text with a leading apostrophe where a spreadsheet would take it for a formula. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A text without the apostrophe that {@link guarded} put before it: the two together change nothing. */
export function unguarded(text: string): string {
  return text.charCodeAt(0) === 39 && FORMULA.test(text) ? text.slice(1) : text;
}
