/** Gives the pixels that texts take in the type of an element, remembering what it measured. */
export function textMeasure(element: Element): (text: string) => number {
  const context = element.ownerDocument.createElement('canvas').getContext('2d');
  const { fontSize, fontFamily } = getComputedStyle(element);
  const known = new Map<string, number>();
  if (context !== null) context.font = `${fontSize} ${fontFamily}`;
  return (text) => {
    const width = known.get(text);
    if (width !== undefined) return width;
    if (known.size >= MOST_KNOWN) known.clear();
    const measured = context?.measureText(text).width ?? guessedWidth(text);
    known.set(text, measured);
    return measured;
  };
}

/** A width that a 12 pixel text in no usual type exceeds: for drawings made before any page is there. */
export function guessedWidth(text: string): number {
  return text.length * 7.4;
}

const MOST_KNOWN = 5000;
