/**
 * The keys of a toolbar, for its `keydown`: one stop for Tab; Left, Right, Home and End go from button to button. The
 * buttons but the first are to be rendered with `tabindex="-1"`.
 */
export function toolbarKeys(key: KeyboardEvent): void {
  const buttons = [...(key.currentTarget as HTMLElement).querySelectorAll('button')].filter(
    (button) => !button.disabled,
  );
  const at = buttons.findIndex((button) => button === key.target);
  const to = STEPS[key.key]?.(at, buttons.length);
  const next = to === undefined ? undefined : buttons[to];
  if (at === -1 || next === undefined) return;
  key.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
