import { say, type Journey } from '@case-journey/core';
import {
  isCrowded,
  journeyStops,
  layoutJourney,
  type JourneyLayout,
  type JourneyScale,
  type JourneyStop,
  type OpeningLayoutOptions,
} from '@case-journey/layout';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { guessedWidth, textMeasure } from '../shared/measure-text.js';
import { CursorPlace } from './cursor-place.js';
import { drawingInput, stepOfStop, stopWords } from './drawing-input.js';
import type { JourneyModel, Step } from './journey-model.js';
import { journeyLegend } from './journey-legend.js';
import { journeySvg } from './journey-svg.js';

/** What the drawing needs of its host. */
export interface DrawingHost extends ReactiveControllerHost, HTMLElement {
  readonly model: JourneyModel;
  /** Undefined: none was chosen, and what is drawn decides. */
  readonly scale: JourneyScale | undefined;
  readonly locale: string;
  /** A person is on a place of the drawing: what is there, and the step that it belongs to. */
  readonly visited: (words: string, step: Step | undefined) => void;
  /** A person goes into a step from the drawing. */
  readonly entered: (step: Step) => void;
}

/** How wide a drawing may be, in pixels, and the pixels that a text takes at a size in pixels. */
export type DrawingRoom = Pick<OpeningLayoutOptions, 'width' | 'textWidth'>;

const NARROW = 560; // pixels: below, the steps say it all
const PAPER = 860; // pixels: words stay readable on A4 upright, and landscape is not left empty

/** The drawing of a journey: laid out when something changes, with one real button that is moved over its marks. */
export class DrawingController implements ReactiveController {
  #host: DrawingHost;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #width = 0;
  #stale = true;
  #layout: JourneyLayout | undefined;
  #stops: readonly JourneyStop[] = [];
  #at = 0;
  #isIn = false;
  #keysShown = false;
  #fitting: JourneyScale | null = null;
  readonly #place = new CursorPlace();

  constructor(host: DrawingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === 0 || width === this.#width) return; // hidden is not narrow
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#resize(width);
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#place.release(this.#host.shadowRoot);
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    const stop = this.#stops[this.#at];
    if (shadowRoot !== null && stop !== undefined && this.#layout !== undefined)
      this.#place.put(shadowRoot, stop);
  }

  /** What is drawn has changed: it is laid out anew, from its first mark if it is another record. */
  renew(isOther: boolean): void {
    this.#stale = true;
    if (!isOther) return;
    this.#at = 0;
    this.#fitting = null;
  }

  /** Whether there is room to draw. */
  get isShown(): boolean {
    return this.#width >= NARROW;
  }

  /** How wide there is room to draw beside the journey itself; null: too little. */
  room(onPaper: boolean): DrawingRoom | null {
    if (!onPaper && !this.isShown) return null;
    return { width: onPaper ? PAPER : this.#width, textWidth: this.#measure() };
  }

  /** What lies along the drawing: as chosen, else to time, or in equal steps where time would crowd. */
  get scale(): JourneyScale {
    return this.#host.scale ?? this.#fitting ?? 'time';
  }

  /** Puts the proxy on the mark of a step without moving the focus. */
  show(step: Step): void {
    this.#layOut();
    const at = this.#stops.findIndex(
      (stop) => stop.kind !== 'decision' && this.#stepAt(stop)?.id === step.id,
    );
    if (at >= 0) this.#at = at;
  }

  /** Puts the focus on the proxy where it was. False: nothing is drawn. */
  focus(): boolean {
    const cursor = this.#cursor;
    cursor?.focus();
    return cursor !== undefined;
  }

  /** The drawing with its proxy; on paper without. */
  part(onPaper: boolean): TemplateResult | typeof nothing {
    const { journey, words } = this.#host.model;
    if (journey === undefined || this.#host.model.telling.steps.length === 0) return nothing;
    if (onPaper) {
      const layout = this.#laidOut(journey, PAPER);
      return html`<div class="drawing-frame" part="drawing">
        ${journeySvg(layout, { prefix: 'paper' })} ${this.#legend(layout)}
      </div>`;
    }
    if (!this.isShown) return nothing;
    const layout = this.#layOut();
    if (layout === undefined) return nothing;
    const picked = this.#isIn ? (this.#stops[this.#at] ?? null) : null;
    return html`<div
        class="drawing-frame"
        part="drawing"
        role="group"
        aria-label=${say(words, 'journey.drawing')}
        @pointerup=${this.#press}
      >
        ${journeySvg(layout, { picked })}
        <button
          type="button"
          class="journey-cursor"
          aria-label=${this.#words()}
          @keydown=${this.#key}
          @focus=${this.#turn(true)}
          @blur=${this.#turn(false)}
        ></button>
      </div>
      ${this.#legend(layout)}
      <div role="status">
        ${this.#keysShown ? html`<p class="notice">${say(words, 'journey.keys.drawing')}</p>` : nothing}
      </div>`;
  }

  #legend(layout: JourneyLayout): TemplateResult {
    const { words } = this.#host.model;
    return html`<div aria-hidden="true">${journeyLegend(layout, (key) => say(words, key))}</div>`;
  }

  get #cursor(): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.journey-cursor') ?? undefined;
  }

  #resize(width: number): void {
    this.#width = width;
    this.#stale = true;
    this.#host.requestUpdate();
  }

  #layOut(): JourneyLayout | undefined {
    const { journey } = this.#host.model;
    if (!this.#stale || journey === undefined) return this.#layout;
    if (!this.isShown) return undefined;
    this.#stale = false;
    this.#layout = this.#laidOut(journey, this.#width);
    this.#stops = journeyStops(this.#layout);
    this.#at = Math.min(this.#at, Math.max(0, this.#stops.length - 1));
    return this.#layout;
  }

  // Chosen once for a record: a drawing does not change its scale because the page becomes wider
  #laidOut(journey: Journey, width: number): JourneyLayout {
    const { model, locale } = this.#host;
    const input = { ...drawingInput(model), locale, width, textWidth: this.#measure() };
    const layout = layoutJourney(journey, { ...input, scale: this.scale });
    if (this.#host.scale !== undefined || this.#fitting !== null) return layout;
    this.#fitting = isCrowded(layout) ? 'equal' : 'time';
    return this.#fitting === 'time' ? layout : layoutJourney(journey, { ...input, scale: this.#fitting });
  }

  // Texts are measured at the size of the host's own type, and scale with theirs
  #measure(): (text: string, pixels: number) => number {
    if (!this.#host.isConnected) return (text, pixels) => (guessedWidth(text) * pixels) / 12;
    const measure = textMeasure(this.#host);
    const own = Number.parseFloat(getComputedStyle(this.#host).fontSize) || 14;
    return (text, pixels) => (measure(text) * pixels) / own;
  }

  #stepAt(stop: JourneyStop | undefined): Step | undefined {
    return stop === undefined ? undefined : stepOfStop(stop, this.#host.model);
  }

  #words(): string {
    const { model, locale } = this.#host;
    const stop = this.#stops[this.#at];
    if (stop === undefined) return say(model.words, 'journey.drawing');
    const count = this.#stops.length;
    const place = { words: stopWords(stop, model), position: this.#at + 1, count };
    return say(model.words, 'journey.stop.place', place, locale);
  }

  #go(at: number): void {
    if (at < 0 || at >= this.#stops.length) return;
    this.#at = at;
    this.#host.visited(this.#words(), this.#stepAt(this.#stops[at]));
    this.#host.requestUpdate();
  }

  #enter(): void {
    const step = this.#stepAt(this.#stops[this.#at]);
    if (step !== undefined) this.#host.entered(step);
  }

  #turn(isIn: boolean): () => void {
    return () => {
      this.#isIn = isIn;
      this.#host.requestUpdate();
    };
  }

  readonly #key = (key: KeyboardEvent): void => {
    if (key.altKey || key.ctrlKey || key.metaKey) return;
    const act = this.#acts[key.key];
    if (act === undefined) return;
    key.preventDefault();
    act();
  };

  readonly #acts: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => {
      this.#go(this.#at - 1);
    },
    ArrowRight: () => {
      this.#go(this.#at + 1);
    },
    Home: () => {
      this.#go(0);
    },
    End: () => {
      this.#go(this.#stops.length - 1);
    },
    ArrowDown: () => {
      this.#enter();
    },
    Enter: () => {
      this.#enter();
    },
    ' ': () => {
      this.#enter();
    },
    Escape: () => {
      this.#keysShown = false;
      this.#host.requestUpdate();
    },
    '?': () => {
      this.#keysShown = !this.#keysShown;
      this.#host.requestUpdate();
    },
  };

  // The smallest mark under the pointer
  readonly #press = (press: PointerEvent): void => {
    const frame = (press.currentTarget as HTMLElement).getBoundingClientRect();
    const x = press.clientX - frame.left;
    const y = press.clientY - frame.top;
    const hit = this.#stops
      .filter((one) => x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height)
      .sort((a, b) => a.width * a.height - b.width * b.height)[0];
    if (hit === undefined) return;
    this.#go(this.#stops.indexOf(hit));
    this.#cursor?.focus({ preventScroll: true });
  };
}
