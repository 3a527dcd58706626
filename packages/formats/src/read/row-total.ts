/** Whether a row of a table only adds up others: a word for a total, and for the rest numbers. */
export function isTotal(cells: readonly string[]): boolean {
  const filled = cells.flatMap((cell) => cell.trim() || []);
  return (
    filled.some((cell) => WORD.test(cell)) && filled.every((cell) => WORD.test(cell) || NUMBER.test(cell))
  );
}

const WORD = /^(?:(?:grand|sub)[- ]?)?(?:totals?|sum):?$/i;
const NUMBER = /^[-+£]?\d[\d, ]{0,30}(?:\.\d{1,9})?%?$/;
