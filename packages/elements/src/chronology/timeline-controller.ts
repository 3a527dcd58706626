import {
  isoDay,
  planPeriods,
  say,
  type Chronology,
  type EventColumns,
  type PlanPeriod,
} from '@case-journey/core';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { StripController } from '../strip/strip-controller.js';
import { stripSvg } from '../strip/strip-svg.js';
import type { ChronologyModel, Renewed } from './chronology-model.js';
import { NarrowController } from './narrow-controller.js';
import { plansPart } from '../shared/plans-part.js';
import { columnsInput, stripInput, stripRecords, type StripRecords } from './strip-records.js';
import type { ChronologyAxis, ChronologyRecords } from './view-bar.js';

const NEEDS = ['columns', 'people', 'axis', 'selectedId', 'locale'] as const;
const PAPER = 690; // pixels: A4 upright between its margins

/** What the timeline needs of its host. */
export interface TimelineHost extends ReactiveControllerHost {
  readonly model: ChronologyModel;
  readonly columns: EventColumns | undefined;
  readonly current: Chronology | null;
  readonly axis: ChronologyAxis;
  readonly records: ChronologyRecords;
  readonly locale: string;
  readonly selectedId: string | null | undefined;
  /** A person picked an event or entry in the timeline, or picked none. */
  readonly picked: (id: string | null) => void;
  /** A person asked for an event or entry in the list. */
  readonly jumped: (id: string) => void;
  readonly jumpedToYear: (year: number) => void;
}

/** The timeline of a chronology: the same records, drawn in lanes; what is picked there is picked in the list. */
export class TimelineController {
  readonly strip: StripController;
  readonly #host: TimelineHost;
  #rows: StripRecords | null = null;
  #plans: readonly PlanPeriod[] = [];
  #stale = true;
  #keysShown = false;

  constructor(host: TimelineHost & Element) {
    this.#host = host;
    new NarrowController(host, (narrow) => {
      this.strip.mode = narrow ? 'density' : 'full';
    });
    this.strip = new StripController(host, {
      select: (row) => {
        host.picked(row === null ? null : this.#toldId(row));
      },
      jump: (row) => {
        const id = this.#toldId(row);
        if (id !== null) host.jumped(id);
      },
      help: () => {
        this.#keysShown = !this.#keysShown;
        host.requestUpdate();
      },
      window: (from) => {
        // where lanes have no room, the years above the list are the way to jump in it
        if (this.strip.mode === 'density') host.jumpedToYear(Number(isoDay(from).slice(0, 4)));
      },
    });
  }

  /** Takes note of what changed: what was handed to the strip may hold no longer. */
  renew({ record, list }: Renewed, changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (record || changed.has('chronology')) this.#rows = null;
    if (list || this.#rows === null || NEEDS.some((name) => changed.has(name))) this.#stale = true;
  }

  /** Hands the strip what is to be drawn, if that changed; it paints at the next frame. */
  feed(): void {
    if (!this.#stale) return;
    this.#stale = false;
    const { model, columns, locale, axis, records, current } = this.#host;
    const { words: messages, asAt } = model;
    if (columns !== undefined) {
      this.strip.input = columnsInput(columns, messages, locale, asAt);
      return;
    }
    if (this.#rows === null) {
      this.#rows = stripRecords(model.record, current, model.childIds);
      this.#plans = plansOf(model);
    }
    const picked = this.#host.selectedId ?? '';
    const selectedId = picked === '' ? null : this.#recordOf(picked);
    this.strip.input = stripInput({
      messages,
      locale,
      rows: this.#rows,
      record: model.record,
      plans: this.#plans,
      chosen: model.chosen,
      shown: new Set(model.shown.events.map(({ id }) => id)),
      all: records === 'all',
      child: model.child,
      childId: model.childIds[0],
      childIds: model.childIds,
      people: model.people,
      asAt,
      axis,
      selectedId,
    });
    this.strip.selectedRow = this.#rows.rowOf.get(selectedId ?? '') ?? null;
  }

  /** The timeline and the plans in words: to be used on screen, or drawn once and whole for paper. */
  part(onPaper: boolean): TemplateResult {
    const { model, locale } = this.#host;
    const keys = this.#keysShown && !onPaper ? say(model.words, 'timeline.keys') : '';
    return html`<div class="timeline" part="timeline">
        ${onPaper ? this.#onPaper() : this.strip.template()}
      </div>
      <div role="status">${keys === '' ? nothing : html`<p class="notice">${keys}</p>`}</div>
      ${plansPart(this.#plans, { messages: model.words, locale, open: onPaper })}`;
  }

  /** Goes to an event or entry in the timeline. */
  focus(id: string): void {
    const row = this.#rows?.rowOf.get(this.#recordOf(id));
    if (row !== undefined) this.strip.focusRow(row);
  }

  #onPaper(): TemplateResult | typeof nothing {
    const { input } = this.strip;
    return input === null || input.columns.length === 0 ? nothing : stripSvg(input, { width: PAPER });
  }

  // An entry stands for the first of its events
  #recordOf(id: string): string {
    return this.#host.model.entries.get(id)?.eventIds[0] ?? id;
  }

  // What stands for a row of the timeline in the list
  #toldId(row: number): string | null {
    const { model } = this.#host;
    const id = this.#rows?.events[this.#rows.columns.event?.[row] ?? -1]?.id;
    if (id === undefined) return null;
    return model.rowId(id);
  }
}

function plansOf({ record, childIds, asAt }: ChronologyModel): readonly PlanPeriod[] {
  const [childId] = childIds;
  return childId === undefined || asAt === undefined ? [] : planPeriods(record.events, { childId, asAt });
}
