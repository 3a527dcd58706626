import {
  panned,
  placeNear,
  placeOf,
  showing,
  stepFrom,
  stripCounts,
  stripIndex,
  wholeMonths,
  within,
  zoomed,
  type StripCounts,
  type StripIndex,
  type StripPlace,
  type StripWindow,
} from '@case-journey/layout';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { stripActions } from './strip-actions.js';
import { NO_EVENTS, stripSay, type StripCallbacks, type StripInput, type StripSay } from './strip-input.js';
import type { StripCommand } from './strip-keys.js';
import { stripRail } from './strip-rail.js';
import { markAt, markOfPlace } from './strip-hit.js';
import { StripStage } from './strip-stage.js';
import { stripTemplate, type StripActions } from './strip-template.js';

/** What a strip shows: overview, lanes and legend, or only records by year as a way to jump. */
export type StripMode = 'full' | 'density';

/**
 * The lane strip of a host element: the host puts {@link StripController.template} into its shadow root and sets
 * {@link StripController.input}. Panning and zooming draw at most once a frame and never render the host.
 */
export class StripController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly callbacks: StripCallbacks;
  private readonly stage: StripStage;
  private readonly actions: StripActions;
  private data: StripInput | null = null;
  private made: StripIndex | null = null;
  private shown: StripWindow | null = null;
  private told: StripWindow | null = null;
  private place: StripPlace | null = null;
  private picked: number | null = null;
  private shape: StripMode = 'full';
  private frame = 0;
  private words: StripSay = stripSay(null);

  constructor(host: ReactiveControllerHost, callbacks: StripCallbacks) {
    this.host = host;
    this.callbacks = callbacks;
    this.stage = new StripStage(this.schedule);
    this.actions = stripActions({
      stage: this.stage,
      window: () => this.window,
      limits: () => this.limits,
      look: this.look,
      zoom: this.zoom,
      run: this.run,
      click: this.click,
      redraw: this.schedule,
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.stage.connect();
    this.schedule();
  }

  hostDisconnected(): void {
    this.stage.disconnect();
    if (this.frame !== 0) cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  hostUpdated(): void {
    if (this.stage.measure()) this.schedule();
  }

  /** What is drawn; null for nothing. Other columns than before show their whole chronology first. */
  get input(): StripInput | null {
    return this.data;
  }

  set input(input: StripInput | null) {
    if (input === this.data) return;
    const row = this.rowAt(this.place);
    const isOther = input?.columns !== this.data?.columns;
    if (isOther) this.shown = null;
    this.data = input;
    this.made = null;
    this.place = isOther || row === null ? null : placeOf(this.index, row); // null where a filter leaves it out
    this.words = stripSay(input);
    this.stage.forget();
    this.host.requestUpdate();
    this.schedule();
  }

  /** Lanes and all, or only the records by year, for narrow hosts. */
  get mode(): StripMode {
    return this.shape;
  }

  set mode(mode: StripMode) {
    if (mode === this.shape) return;
    this.shape = mode;
    this.host.requestUpdate();
  }

  /** The row that is marked as chosen; null for none. */
  get selectedRow(): number | null {
    return this.picked;
  }

  set selectedRow(row: number | null) {
    if (row === this.picked) return;
    this.picked = row;
    if (row !== null && this.data !== null) this.place = placeOf(this.index, row) ?? this.place;
    this.schedule();
  }

  /** The days in view; null where nothing is drawn. Setting it moves it inside what there is. */
  get currentWindow(): StripWindow | null {
    return this.data === null ? null : this.window;
  }

  set currentWindow(window: StripWindow | null) {
    this.shown = window === null ? null : within(window, this.limits);
    this.told = this.shown;
    this.schedule();
  }

  /** Where every event is: the parts add up to the total. Null before the first drawing. */
  counts(): StripCounts | null {
    const layout = this.stage.layout;
    return this.data === null || layout === null ? null : stripCounts(this.index, layout);
  }

  /** Brings an event into view and puts the focus on it. False where it is not drawn. */
  focusRow(row: number): boolean {
    const place = this.data === null ? null : placeOf(this.index, row);
    if (place === null) return false;
    this.goTo(place);
    this.draw();
    this.stage.focusCursor();
    return true;
  }

  /** The strip, for the host's own template. */
  template(): TemplateResult {
    if (this.data === null) return html``;
    if (this.index.extent === null) return html`<p class="muted">${this.words('strip.empty')}</p>`;
    if (this.shape === 'full') return stripTemplate(this.words, this.actions);
    return stripRail(this.index, this.window, this.words, (window) => {
      this.told ??= this.window;
      this.look(window);
      this.tell();
      this.host.requestUpdate();
    });
  }

  private get index(): StripIndex {
    return (this.made ??= stripIndex(this.data ?? NO_EVENTS));
  }

  private get limits(): StripWindow {
    return wholeMonths(this.index.extent);
  }

  private get window(): StripWindow {
    return (this.shown ??= within(wholeMonths(this.index.drawnExtent ?? this.index.extent), this.limits));
  }

  private readonly schedule = (): void => {
    if (this.frame !== 0 || !this.stage.ready || this.data === null) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
      this.tell();
    });
  };

  private draw(): void {
    if (this.data === null || !this.stage.ready) return;
    const { data: input, index, limits, window, words, picked } = this;
    const place = this.place ?? placeNear(index, window.from);
    this.stage.draw({ input, index, limits, window, words, place, picked });
  }

  private readonly look = (window: StripWindow): void => {
    this.shown = within(window, this.limits);
    this.schedule();
  };

  private tell(): void {
    const { window, told } = this;
    if (told !== null && told.from === window.from && told.to === window.to) return;
    this.told = window;
    if (told !== null) this.callbacks.window(Math.floor(window.from + 0.01), Math.ceil(window.to - 0.01) - 1);
  }

  private goTo(place: StripPlace): void {
    this.place = place;
    const day = this.index.bands[place.band]?.days[place.at] ?? 0;
    this.shown = showing(this.window, day, this.limits);
    this.schedule();
  }

  private get current(): StripPlace | null {
    return this.place ?? placeNear(this.index, this.window.from);
  }

  private readonly zoom = (factor: number, around?: number): void => {
    const { window } = this;
    const day = this.place === null ? undefined : this.index.bands[this.place.band]?.days[this.place.at];
    const inView = day !== undefined && day >= window.from && day < window.to ? day : undefined;
    this.look(zoomed(window, factor, around ?? inView ?? (window.from + window.to) / 2, this.limits));
  };

  private readonly run = (command: StripCommand): boolean => {
    switch (command.kind) {
      case 'step': {
        const place = this.current;
        if (place !== null) this.goTo(stepFrom(this.index, place, command.step));
        return true;
      }
      case 'pan':
        this.look(panned(this.window, command.share, this.limits));
        return true;
      case 'zoom':
        this.zoom(command.factor);
        return true;
      case 'fit':
        this.look(this.limits);
        return true;
      case 'clear':
        return this.clear();
      default:
        return this.act(command.kind);
    }
  };

  private act(kind: 'select' | 'jump' | 'help'): boolean {
    const place = this.current;
    if (kind === 'help') this.callbacks.help?.();
    else if (place !== null) this.choose(place, kind);
    return true;
  }

  private rowAt(place: StripPlace | null): number | null {
    return place === null ? null : (this.made?.bands[place.band]?.rows[place.at] ?? null);
  }

  private choose(place: StripPlace, kind: 'select' | 'jump'): void {
    const row = this.index.bands[place.band]?.rows[place.at];
    if (row === undefined) return;
    this.place = place;
    if (kind === 'select') this.selectedRow = row;
    this.callbacks[kind](row);
    this.schedule();
  }

  private clear(): boolean {
    if (this.picked === null) return false;
    this.selectedRow = null;
    this.callbacks.select(null);
    return true;
  }

  // a click on events drawn together goes from one to the next
  private readonly click = (x: number, y: number): void => {
    const { layout } = this.stage;
    const mark = layout === null ? null : markAt(layout, x, y);
    if (mark === null) return;
    const again = this.place !== null && markOfPlace([mark], this.place) !== null && this.picked !== null;
    const first =
      mark.from +
      Math.max(0, this.index.bands[mark.band]?.rows.subarray(mark.from, mark.to).indexOf(mark.row) ?? 0);
    const at =
      again && this.place !== null ? (this.place.at + 1 < mark.to ? this.place.at + 1 : mark.from) : first;
    this.choose({ band: mark.band, at }, 'select');
    this.stage.focusCursor();
  };
}
