/**
 * A text as XML, with the escapes `_x000D_` for what XML cannot hold: control characters, halves of surrogate pairs,
 * carriage returns. What only looks like such an escape is escaped itself.
 */
export function xlsxText(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4})/g, '_x005F_')
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, escape)
    .replace(/[&<>"]/g, (letter) => entities.get(letter) ?? letter);
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

function escape(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
