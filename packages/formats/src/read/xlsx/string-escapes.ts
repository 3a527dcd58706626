/** A stored text with its escapes `_x000D_` read (ECMA-376 part 1, 22.9.2.19); `_x005F_` is an underscore. */
export function readEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
