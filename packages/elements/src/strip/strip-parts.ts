import { textMeasure } from '../shared/measure-text.js';
import { placesIn, type Places } from '../shared/places.js';
import { stripPainter, type StripPainter } from './strip-painter.js';

/** The nodes of a strip that change from frame to frame. */
export interface StripParts {
  readonly lanesSvg: SVGElement;
  readonly plot: Element;
  readonly ribbon: Element;
  readonly moving: Element;
  readonly movingTexts: Element;
  readonly density: Element;
  readonly lanes: StripPainter;
  readonly overview: StripPainter;
  readonly from: HTMLElement;
  readonly to: HTMLElement;
  readonly cursor: HTMLElement;
  readonly shown: Element;
  readonly current: Element;
  readonly said: Element;
  readonly places: Places;
  readonly textWidth: (text: string) => number;
}

/** Finds them under the strip's root node. */
export function partsOf(root: HTMLElement): StripParts {
  const lanesSvg = part(root, '.lanes .drawing');
  const overviewSvg = part(root, '.density .drawing');
  return {
    lanesSvg,
    plot: part(lanesSvg, '.plot'),
    ribbon: part(lanesSvg, '.ribbon'),
    moving: part(lanesSvg, '.moving'),
    movingTexts: part(lanesSvg, '.moving-texts'),
    density: part(overviewSvg, '[data-place=density]'),
    lanes: stripPainter(lanesSvg),
    overview: stripPainter(overviewSvg),
    from: part(root, '[data-edge=from]'),
    to: part(root, '[data-edge=to]'),
    cursor: part(root, '.cursor'),
    shown: part(root, '[data-text=window]'),
    current: part(root, '[data-text=current]'),
    said: part(root, '[data-text=said]'),
    places: placesIn(root),
    textWidth: textMeasure(lanesSvg),
  };
}

function part(root: Element, selector: string): HTMLElement & SVGElement {
  const found = root.querySelector<HTMLElement & SVGElement>(selector);
  if (found === null) throw new Error(`the strip has no ${selector}`);
  return found;
}

/** Sets an attribute where it differs. */
export function set(node: Element, name: string, value: string | number): void {
  const text = String(value);
  if (node.getAttribute(name) !== text) node.setAttribute(name, text);
}
