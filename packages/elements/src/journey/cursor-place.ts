import { move, size, type Place } from '../shared/places.js';

/** A box in pixels from the top left of a drawing. */
export interface CursorBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the focus proxy of a drawing stands: a rule of its own in a style sheet, so that no style attribute is written. */
export class CursorPlace {
  #sheet: CSSStyleSheet | undefined;
  #place: Place | undefined;

  /** Moves the proxy over a mark. */
  put(root: ShadowRoot, { x, y, width, height }: CursorBox): void {
    this.#place ??= this.#add(root);
    move(this.#place, x, y);
    size(this.#place, width, height);
  }

  /** Takes the rule away with the drawing. */
  release(root: ShadowRoot | null): void {
    if (root !== null) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== this.#sheet);
    this.#sheet = undefined;
    this.#place = undefined;
  }

  #add(root: ShadowRoot): Place {
    const sheet = new CSSStyleSheet();
    sheet.insertRule('.journey-cursor {}');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#sheet = sheet;
    return (sheet.cssRules[0] as CSSStyleRule).style;
  }
}
