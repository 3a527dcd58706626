import type { StripStep } from '@case-journey/layout';

/** What a key asks of a strip. */
export type StripCommand =
  | { readonly kind: 'step'; readonly step: StripStep }
  | { readonly kind: 'pan'; readonly share: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'fit' | 'select' | 'jump' | 'clear' | 'help' };

/** The command of a key, or null where it is not ours. */
export function commandOf(
  key: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>,
): StripCommand | null {
  const { key: name, ctrlKey, altKey, shiftKey, metaKey } = key;
  if (metaKey) return null;
  if (ctrlKey || altKey) return PANS[name] ?? null;
  if (name === 'Enter') return { kind: shiftKey ? 'jump' : 'select' };
  return COMMANDS[name] ?? null;
}

const step = (name: StripStep): StripCommand => ({ kind: 'step', step: name });

const PANS: Readonly<Record<string, StripCommand>> = {
  ArrowLeft: { kind: 'pan', share: -0.25 },
  ArrowRight: { kind: 'pan', share: 0.25 },
};

const COMMANDS: Readonly<Record<string, StripCommand>> = {
  ArrowLeft: step('previous'),
  ArrowRight: step('next'),
  ArrowUp: step('up'),
  ArrowDown: step('down'),
  Home: step('first'),
  End: step('last'),
  PageUp: step('year-before'),
  PageDown: step('year-after'),
  '+': { kind: 'zoom', factor: 0.5 },
  '=': { kind: 'zoom', factor: 0.5 },
  '-': { kind: 'zoom', factor: 2 },
  '0': { kind: 'fit' },
  ' ': { kind: 'select' },
  Escape: { kind: 'clear' },
  '?': { kind: 'help' },
};
