/**
 * Several texts in one cell, parted by "; ". A sign that means something in a list has a backslash before it, as has
 * a space at either end of a text; an empty text is `\e`.
 */
export function joinCell(texts: readonly string[]): string {
  return texts.map((text) => escaped(text)).join('; ');
}

/** A text as one part of a cell. `signs`: those that mean something there. */
export function escaped(text: string, signs: RegExp = LIST_SIGNS): string {
  if (text === '') return '\\e';
  const kept = text.replace(signs, '\\$&');
  const start = text.trimStart() === text ? '' : '\\';
  const endsInSpace = text.length > 1 && text.trimEnd() !== text;
  return start + (endsInSpace ? `${kept.slice(0, -1)}\\${kept.slice(-1)}` : kept);
}

/** The signs of a list of texts. */
const LIST_SIGNS = /[;\\]/g;
/** The signs of a list of `first: rest [bracket]`. */
export const PARTED_SIGNS = /[;\\:[\]]/g;

/** The parts of a cell between signs, spaces around them taken away, backslashes still there; empty ones are left out. */
export function splitCell(cell: string, sign = ';'): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < cell.length; at += 1) {
    if (cell[at] === '\\') at += 1;
    else if (cell[at] === sign) {
      parts.push(cell.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(cell.slice(from));
  return parts.map(trimmed).filter((part) => part !== '');
}

/** A part of a cell as the text that it stands for. */
export function unescaped(part: string): string {
  return part === '\\e' ? '' : part.replace(/\\([\s\S])/g, '$1');
}

// A space that a backslash stands before is part of the text.
function trimmed(part: string): string {
  const start = part.trimStart();
  const end = start.trimEnd();
  let slashes = 0;
  while (end[end.length - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1 ? start.slice(0, end.length + 1) : end;
}
