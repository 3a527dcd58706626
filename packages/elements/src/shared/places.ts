/** Where a node stands and how large it is: the declarations of a rule that is its alone. */
export type Place = CSSStyleDeclaration;

/** A style sheet of our own for what moves, so that no style attribute is ever written. */
export interface Places {
  readonly from: Place;
  readonly to: Place;
  readonly cursor: Place;
  /** Takes the sheet away. */
  readonly release: () => void;
}

/** Adds the sheet to the root that holds a strip. */
export function placesIn(node: Node): Places {
  const root = node.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  const rule = (selector: string): Place => {
    const at = sheet.insertRule(`${selector} {}`, sheet.cssRules.length);
    return (sheet.cssRules[at] as CSSStyleRule).style;
  };
  const places = {
    from: rule('.strip [data-edge=from]'),
    to: rule('.strip [data-edge=to]'),
    cursor: rule('.strip .cursor'),
  };
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return {
    ...places,
    release: () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}

/** Sets a size in pixels where it differs. */
export function size(place: Place, width: number, height: number): void {
  declare(place, 'inline-size', `${width}px`);
  declare(place, 'block-size', `${height}px`);
}

/** Puts something at a place, in pixels. */
export function move(place: Place, x: number, y: number): void {
  declare(place, 'translate', `${Math.round(x * 10) / 10}px ${Math.round(y * 10) / 10}px`);
}

function declare(place: Place, name: string, value: string): void {
  if (place.getPropertyValue(name) !== value) place.setProperty(name, value);
}
