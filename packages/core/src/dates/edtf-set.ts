import { edtfDate } from './edtf-date.js';

/** Whether a text is a set `[..]` or a list `{..}` of EDTF level 2: one of several dates, or all of them. */
export function isEdtfSet(text: string): boolean {
  const close = text.startsWith('[') ? ']' : '}';
  if (!text.endsWith(close) || text.length < 3) return false;
  const inside = text.slice(1, -1);
  const early = inside.startsWith('..') ? inside.slice(2) : inside;
  const items = (early.endsWith('..') ? early.slice(0, -2) : early).split(',');
  return items.every((item, i) => isItem(withoutSpaces(item, i > 0, i < items.length - 1)));
}

// Spaces may stand around commas only
function withoutSpaces(item: string, before: boolean, after: boolean): string {
  const start = before ? item.replace(/^ +/, '') : item;
  let end = start.length;
  while (after && end > 0 && start.charAt(end - 1) === ' ') end -= 1;
  return start.slice(0, end);
}

function isItem(item: string): boolean {
  const dots = item.indexOf('..');
  if (dots >= 0)
    return isPlain(item.slice(0, dots)) && isPlain(item.slice(dots + 2)) && isSameUnit(item, dots);
  const date = edtfDate(item);
  return date !== 'edtf-invalid' && date.fits !== 'level-1';
}

function isPlain(text: string): boolean {
  return /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text) && edtfDate(text) !== 'edtf-invalid';
}

function isSameUnit(item: string, dots: number): boolean {
  return parts(item.slice(0, dots)) === parts(item.slice(dots + 2));
}

function parts(date: string): number {
  return date.replace(/^-/, '').split('-').length;
}
