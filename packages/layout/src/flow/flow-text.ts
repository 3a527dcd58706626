/** Height of a line of words in a drawing. */
export const LINE = 15;

/** A text in lines that are no wider than some pixels, broken between words, and inside one that is too long. */
export function wrapText(
  text: string,
  width: number,
  textWidth: (text: string, bold?: boolean) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => broken(one, width, textWidth))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, true) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, width: number, textWidth: (text: string, bold?: boolean) => number): string[] {
  if (textWidth(word, true) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && textWidth(`${part}${letter}-`, true) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += letter;
  }
  return part === '' ? parts : [...parts, part];
}
