/**
 * Moves focus among the events of a step: Up and Down by one, Home and End to the ends; Up from the first, Left and
 * Escape lead back.
 *
 * @param back - Called with the step's id.
 */
export function evidenceKey(key: KeyboardEvent, back: (stepId: string) => void): void {
  if (key.altKey || key.ctrlKey || key.metaKey) return;
  const list = key.currentTarget as HTMLElement;
  const buttons = [...list.querySelectorAll<HTMLElement>('button')];
  const at = buttons.findIndex((one) => one === key.target);
  const to = STEPS[key.key]?.(at, buttons.length);
  if (to === undefined) return;
  key.preventDefault();
  key.stopPropagation(); // the list of steps has keys of its own
  const next = buttons[to];
  if (next === undefined) back(list.dataset['evidence'] ?? '');
  else next.focus();
}

const BACK = -1;

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowUp: (at) => at - 1,
  ArrowLeft: () => BACK,
  Escape: () => BACK,
  Home: () => 0,
  End: (_, count) => count - 1,
};
