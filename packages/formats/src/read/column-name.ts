/** A column, counted from 0, as a problem names it: its letter, as in a spreadsheet, and our name for the field, "D date". */
export function columnName(column: number, field?: string): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return field === undefined ? letters : `${letters} ${field}`;
}
