import type { StripText } from './strip-texts.js';

/** Sets the outlines of named paths and the words of a pool of texts, touching only what changed. */
export interface StripPainter {
  readonly outline: (name: string, d: string) => void;
  /** All outlines of a drawing: names that it lacks are emptied. */
  readonly outlines: (paths: ReadonlyMap<string, string>) => void;
  readonly texts: (texts: readonly StripText[]) => void;
  /** The texts of the `<g>` of class `moving-texts`. */
  readonly moving: (texts: readonly StripText[]) => void;
}

/** A painter for one `<svg>`: its paths carry `data-path`, its texts go into the `<g>` of class `texts`. */
export function stripPainter(svg: SVGElement): StripPainter {
  const named = new Map<string, { readonly path: Element; d: string }>();
  for (const path of svg.querySelectorAll('[data-path]')) {
    named.set(path.getAttribute('data-path') ?? '', { path, d: '' });
  }
  const outline = (name: string, d: string): void => {
    const entry = named.get(name);
    if (entry === undefined || entry.d === d) return;
    entry.path.setAttribute('d', d);
    entry.d = d;
  };
  return {
    outline,
    outlines(paths) {
      for (const name of named.keys()) {
        if (LANES_ONLY.test(name)) outline(name, paths.get(name) ?? '');
      }
    },
    texts: textPool(svg.querySelector('.texts') ?? svg),
    moving: textPool(svg.querySelector('.moving-texts') ?? svg),
  };
}

const LANES_ONLY = /^(?!own-)/; // names that begin with own- are set one by one

interface Slot {
  readonly node: SVGTextElement;
  readonly words: Text;
  text: string;
  kind: string;
  x: number;
  y: number;
  hidden: boolean;
}

function textPool(parent: Element): (texts: readonly StripText[]) => void {
  let inUse = new Map<string, Slot>();
  let free: Slot[] = [];
  return (texts) => {
    const next = new Map<string, Slot>();
    const waiting: StripText[] = [];
    for (const text of texts) {
      const slot = inUse.get(text.key);
      if (slot === undefined) waiting.push(text);
      else {
        inUse.delete(text.key);
        next.set(text.key, slot);
        show(slot, text);
      }
    }
    free = [...free, ...inUse.values()];
    for (const text of waiting) {
      const slot = free.pop() ?? newSlot(parent);
      next.set(text.key, slot);
      show(slot, text);
    }
    for (const slot of free) hide(slot);
    inUse = next;
  };
}

function newSlot(parent: Element): Slot {
  const node = parent.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'text');
  const words = parent.ownerDocument.createTextNode('');
  node.append(words);
  parent.append(node);
  return { node, words, text: '', kind: '', x: NaN, y: NaN, hidden: false };
}

function show(slot: Slot, { text, kind, x, y }: StripText): void {
  const { node } = slot;
  if (slot.text !== text) slot.words.data = slot.text = text;
  if (slot.kind !== kind) node.setAttribute('class', (slot.kind = kind));
  // x and y, since a transform is a style: setting it costs a style pass for each text
  const [left, top] = [tenths(x), tenths(y)];
  if (slot.x !== left) node.setAttribute('x', String((slot.x = left)));
  if (slot.y !== top) node.setAttribute('y', String((slot.y = top)));
  if (slot.hidden) node.removeAttribute('display');
  slot.hidden = false;
}

function hide(slot: Slot): void {
  if (slot.hidden) return;
  slot.node.setAttribute('display', 'none');
  slot.hidden = true;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
