/**
 * The sentences of a text, each as what a reader would call the same: small letters, one space between words, no marks.
 * A sentence ends at a full stop, question or exclamation mark, or at a new line. Only those of
 * `leastWords` words or more: "Seen at home." stands in many records. Time grows with the length of the text.
 */
export function sentencesOf(
  text: string,
  { leastWords = 4 }: { readonly leastWords?: number } = {},
): string[] {
  return text
    .split(/[.!?\r\n]/)
    .map(wordsOf)
    .filter((words) => words.length >= leastWords)
    .map((words) => words.join(' '));
}

/** The words of a text in small letters, without the marks between them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
