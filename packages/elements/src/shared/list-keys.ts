/**
 * Moves focus between the stops of a list: Up and Down by one, Home and End to the ends, Page Up and Page Down by
 * section; Right opens, Left closes, Escape closes. Stops are marked `data-stop`, sections `data-section` as well.
 */
export function moveFocus(key: KeyboardEvent, root: ParentNode): void {
  if (key.altKey || key.ctrlKey || key.metaKey) return;
  const stops = [...root.querySelectorAll<HTMLElement>('[data-stop]')];
  const at = stops.findIndex((stop) => stop === key.target);
  const here = stops[at];
  if (here === undefined) return;
  const turns = turnsIt(key.key, here.getAttribute('aria-expanded') === 'true');
  if (turns) here.click();
  else stops[nextStop(key.key, at, stops)]?.focus();
  if (turns || MOVES.has(key.key)) key.preventDefault();
}

function turnsIt(key: string, open: boolean): boolean {
  return open ? key === 'ArrowLeft' || key === 'Escape' : key === 'ArrowRight';
}

const MOVES = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

function nextStop(key: string, at: number, stops: readonly HTMLElement[]): number {
  const isSection = (stop: HTMLElement): boolean => stop.hasAttribute('data-section');
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return stops.length - 1;
    case 'PageDown':
      return stops.findIndex((stop, index) => index > at && isSection(stop));
    case 'PageUp':
      return stops.findLastIndex((stop, index) => index < at && isSection(stop));
    case 'ArrowLeft': // from an event to the year that holds it
      return stops.findLastIndex((stop, index) => index < at && isSection(stop));
    default:
      return -1;
  }
}
