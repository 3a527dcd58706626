/** Words as tables of words compare them: lower case, one space apart, nothing in brackets, no signs. */
export function plainWords(words: string): string {
  return words
    .slice(0, 200)
    .toLowerCase()
    .replace(/\([^()]{0,200}\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
