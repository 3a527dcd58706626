import type { StripIndex, StripLayout, StripPlace, StripView, StripWindow } from '@case-journey/layout';
import { densityDrawing, windowBox } from './strip-brush.js';
import { ribbonOffset, stripFrame, type StripFrame } from './strip-frame.js';
import { markOfPlace, spotOf } from './strip-hit.js';
import type { StripInput, StripSay } from './strip-input.js';
import { partsOf, set, type StripParts } from './strip-parts.js';
import { move, size } from '../shared/places.js';
import { boxOutline, round } from './strip-paths.js';
import { dayIn, placeWords, windowWords } from './strip-words.js';

/** What one drawing shows. */
export interface Scene {
  readonly input: StripInput;
  readonly index: StripIndex;
  readonly limits: StripWindow;
  readonly window: StripWindow;
  readonly words: StripSay;
  readonly place: StripPlace | null;
  readonly picked: number | null;
}

const PITCH = 29;
const SAY_AFTER = 500; // ms
const FOLLOW_EVERY = 150; // ms
const HANDLE = 'm-6-10h10v20h-10zm3.5 5v10m3 -10v10'; // from a point right of the middle of its left side

/** The nodes of a strip on the page: everything that changes from frame to frame is set here. */
export class StripStage {
  private readonly resized: () => void;
  private observer: ResizeObserver | null = null;
  private root: HTMLElement | null = null;
  private parts: StripParts | null = null;
  private width = 0;
  private base = 0;
  private length = 0;
  private drawn: StripFrame | null = null;
  private overviewOf: string | null = null;
  private saying: ReturnType<typeof setTimeout> | undefined;
  private following: ReturnType<typeof setTimeout> | undefined;
  private follow: (() => void) | null = null;
  private connected = false;

  constructor(resized: () => void) {
    this.resized = resized;
  }

  /** Takes the strip's root node when the host has rendered it, or lets it go. */
  attach(element: Element | undefined): void {
    this.observer?.disconnect();
    this.observer = null;
    this.root = element instanceof HTMLElement ? element : null;
    this.parts?.places.release();
    this.parts = null;
    this.width = 0;
    this.forget();
    if (this.root !== null && this.connected) this.connect();
  }

  connect(): void {
    this.connected = true;
    if (this.root === null) return;
    this.observer ??= new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width === this.width) return;
      this.width = width;
      this.overviewOf = null;
      this.resized();
    });
    this.observer.observe(this.root);
  }

  /** Finds the width of a strip that has just been rendered. Whether there is now something to draw on. */
  measure(): boolean {
    if (this.root === null || this.width > 0) return false;
    this.width = this.root.clientWidth;
    return this.width > 0;
  }

  disconnect(): void {
    this.connected = false;
    this.observer?.disconnect();
    this.observer = null;
    clearTimeout(this.saying);
    this.rest();
  }

  /** Whether there is something to draw on. */
  get ready(): boolean {
    return this.root !== null && this.width > 0;
  }

  get layout(): StripLayout | null {
    return this.drawn?.layout ?? null;
  }

  /** Where the lanes begin, in pixels. */
  get left(): number {
    return this.drawn?.left ?? 0;
  }

  get top(): number {
    return this.drawn?.top ?? 0;
  }

  get view(): Pick<StripView, 'window' | 'width'> {
    return this.drawn?.view ?? { window: { from: 0, to: 1 }, width: 1 };
  }

  get overviewWidth(): number {
    return this.view.width;
  }

  /** Draws everything anew next time. */
  forget(): void {
    this.overviewOf = null;
  }

  focusCursor(): void {
    if (this.follow !== null) this.catchUp();
    this.parts?.cursor.focus({ preventScroll: false });
  }

  /** Draws a scene. */
  draw(scene: Scene): void {
    if (this.root === null) return;
    const parts = (this.parts ??= partsOf(this.root));
    const { input, index, window, words } = scene;
    const first = this.drawn === null;
    const frame = stripFrame(index, input, words, {
      width: this.width,
      window,
      pitch: PITCH,
      textWidth: parts.textWidth,
      label: input.label,
      base: this.baseOf(window),
    });
    this.drawn = frame;
    set(parts.lanesSvg, 'height', frame.height);
    set(parts.plot, 'transform', `translate(${frame.left} ${frame.top})`);
    const shift = Math.round(-frame.shift * 10) / 10;
    set(parts.moving, 'transform', `translate(${shift} 0)`);
    set(parts.movingTexts, 'transform', `translate(${frame.left + shift} 0)`);
    set(parts.ribbon, 'transform', `translate(${frame.left + shift} ${ribbonOffset(frame)})`);
    parts.lanes.outlines(withPicked(frame, scene));
    parts.lanes.texts(frame.texts);
    parts.lanes.moving(frame.moving);
    this.drawOverview(scene, parts, frame);
    this.followWith(parts, first, () => {
      placeHandles(scene, parts, frame);
      this.drawWords(scene, parts, frame, first);
    });
  }

  // what can be focused, and the words, keep up with each frame where somebody is on it, else a few times a second
  private followWith({ cursor, from, to }: StripParts, first: boolean, follow: () => void): void {
    if (this.following !== undefined && ![cursor, from, to].some((node) => node.matches(':focus'))) {
      this.follow = follow;
      return;
    }
    this.rest();
    follow();
    if (!first) this.following = setTimeout(this.catchUp, FOLLOW_EVERY);
  }

  private readonly catchUp = (): void => {
    const { follow } = this;
    this.rest();
    if (follow === null) return;
    follow();
    this.following = setTimeout(this.catchUp, FOLLOW_EVERY);
  };

  private rest(): void {
    clearTimeout(this.following);
    this.following = undefined;
    this.follow = null;
  }

  // while only panning, what moves with the days keeps its place in a group that is moved as a whole
  private baseOf({ from, to }: StripWindow): number {
    const length = to - from;
    const near = Math.abs(from - this.base) < length * 20;
    if (Math.abs(length - this.length) > 1e-6 || !near) {
      this.base = from;
      this.length = length;
    }
    return this.base;
  }

  private drawOverview(scene: Scene, parts: StripParts, frame: StripFrame): void {
    const { input, index, words, limits, window } = scene;
    const view = { window: limits, width: frame.view.width, textWidth: parts.textWidth };
    const key = `${this.width} ${frame.left}`;
    if (this.overviewOf !== key) {
      this.overviewOf = key;
      const { all, kept, axis, texts } = densityDrawing(index, input, words, view);
      const short = this.width < 720 ? '.short' : '';
      const keptWords = words(`strip.kept${short}`);
      const swatch = frame.left - 12 - parts.textWidth(keptWords) - 14;
      set(parts.density, 'transform', `translate(${frame.left} 0)`);
      parts.overview.outline('own-all', all);
      parts.overview.outline('own-kept', kept);
      parts.overview.outline('own-axis', axis);
      parts.overview.outline('own-swatch', boxOutline(swatch - frame.left, 31, 9, 9));
      parts.overview.texts([
        { key: 'all', x: frame.left - 12, y: 24, text: words(`strip.density${short}`), kind: 'm e' },
        { key: 'kept', x: frame.left - 12, y: 40, text: keptWords, kind: 'm e' },
        ...texts.map((text) => ({ ...text, x: text.x + frame.left })),
      ]);
    }
    const { x, width } = windowBox(window, view);
    parts.overview.outline('own-window', boxOutline(x, 3, width, 44));
    parts.overview.outline('own-handles', handleOutline(x) + handleOutline(x + width));
  }

  private drawWords(
    { index, input, window, words, place, picked }: Scene,
    parts: StripParts,
    frame: StripFrame,
    first: boolean,
  ): void {
    const shown = windowWords(window, input, words);
    if (parts.shown.textContent !== shown) {
      parts.shown.textContent = shown;
      if (!first) this.say(parts.said, shown);
    }
    parts.cursor.hidden = place === null;
    if (place === null) return;
    const { marks, cells } = frame.layout;
    const mark = markOfPlace(marks, place) ?? markOfPlace(cells, place);
    const name = placeWords(index, place, mark, input, words);
    set(parts.cursor, 'aria-label', name);
    const spot = mark === null ? { x: 0, y: PITCH / 2, width: 24 } : spotOf(mark);
    size(parts.places.cursor, spot.width, PITCH);
    move(parts.places.cursor, frame.left + spot.x - spot.width / 2, frame.top + spot.y - PITCH / 2);
    const row = index.bands[place.band]?.rows[place.at];
    const speaks = parts.cursor.matches(':focus') || (picked !== null && picked === row);
    const current = speaks ? `${words('strip.current')} ${name}` : '';
    if (parts.current.textContent !== current) parts.current.textContent = current;
  }

  private say(node: Element, text: string): void {
    clearTimeout(this.saying);
    this.saying = setTimeout(() => {
      node.textContent = text;
    }, SAY_AFTER);
  }
}

function handleOutline(x: number): string {
  return `M${round(x + 1)} 25${HANDLE}`;
}

function placeHandles({ input, words, limits, window }: Scene, parts: StripParts, frame: StripFrame): void {
  const { x, width } = windowBox(window, { window: limits, width: frame.view.width });
  const { places } = parts;
  const edges = [
    [parts.from, places.from],
    [parts.to, places.to],
  ] as const;
  for (const [i, [handle, spot]] of edges.entries()) {
    const day = i === 0 ? Math.floor(window.from + 0.01) : Math.ceil(window.to - 0.01) - 1;
    move(spot, frame.left + x + (i === 0 ? 0 : width), 0);
    set(handle, 'aria-valuemin', Math.floor(limits.from));
    set(handle, 'aria-valuemax', Math.ceil(limits.to) - 1);
    set(handle, 'aria-valuenow', day);
    const said =
      input.axis === 'date'
        ? dayIn(day, window.to - window.from, words)
        : windowWords({ from: day, to: day + 1 }, input, words);
    set(handle, 'aria-valuetext', said);
  }
}

function withPicked(frame: StripFrame, { index, picked }: Scene): ReadonlyMap<string, string> {
  if (picked === null) return frame.paths;
  const { marks, cells } = frame.layout;
  const mark = [...marks, ...cells].find(
    ({ band, from, to }) => index.bands[band]?.rows.subarray(from, to).includes(picked) ?? false,
  );
  if (mark === undefined) return frame.paths;
  const { x, y, width } = spotOf(mark);
  return new Map(frame.paths).set('picked', boxOutline(x + frame.shift - width / 2, y - 14, width, 28));
}
