import { dateWords, say, type Messages } from '@case-journey/core';
import {
  layoutOpeningWeeks,
  openingWords,
  type OpeningLayout,
  type OpeningWeeks,
  type OpeningWords,
} from '@case-journey/layout';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import type { DrawingRoom } from './drawing-controller.js';
import type { JourneyModel } from './journey-model.js';
import { openingSvg } from './opening-svg.js';

interface Host {
  readonly model: JourneyModel;
  readonly locale: string;
}

interface Room {
  /** Null: there is no room to draw, and the list stands alone. */
  readonly room: (onPaper: boolean) => DrawingRoom | null;
}

/** One referral episode, in words and drawn. */
interface Panel {
  readonly weeks: OpeningWeeks;
  readonly title: string;
  readonly national: readonly OpeningWords[];
  readonly local: readonly OpeningWords[];
  readonly layout: OpeningLayout | null;
}

const LATEST = 2;
const TWO = 900; // pixels: room for two panels side by side
const MOST = 860; // pixels: one alone is no wider
const GAP = 32;

/**
 * The opening weeks of each referral episode: the latest two, those before behind a disclosure. Each is a drawing and a
 * list of the same facts, which is read out, and seen where there is no room to draw.
 */
export class OpeningWeeksPart {
  readonly #host: Host;
  readonly #room: Room;
  #panels: readonly Panel[] = [];
  #made: readonly unknown[] = [];

  constructor(host: Host, room: Room) {
    this.#host = host;
    this.#room = room;
  }

  /** On paper everything is open. */
  part(onPaper: boolean, level: number): TemplateResult | typeof nothing {
    const { model, locale } = this.#host;
    const { words } = model;
    if (model.opening.length === 0) return nothing;
    const panels = this.#panelsOf(onPaper);
    const earlier = panels.slice(0, -LATEST);
    const draw = (ones: readonly Panel[]): TemplateResult => panelsPart(ones, words, level, onPaper);
    return html`<section class="opening" part="opening">
      ${heading(level, 'opening-title', titleOf(words, panels))} ${draw(panels.slice(-LATEST))}
      ${
        earlier.length === 0
          ? nothing
          : html`<details ?open=${onPaper}>
              <summary>${say(words, 'opening.earlier', { count: earlier.length }, locale)}</summary>
              ${draw(earlier)}
            </details>`
      }
    </section>`;
  }

  // Made again only where something that it is made of has changed
  #panelsOf(onPaper: boolean): readonly Panel[] {
    const { model, locale } = this.#host;
    const room = this.#room.room(onPaper);
    const of = [model.opening, model.words, locale, room?.width];
    if (of.every((one, at) => one === this.#made[at])) return this.#panels;
    this.#made = of;
    this.#panels = model.opening.map((weeks) =>
      panelOf(weeks, model, locale, sized(room, model.opening.length)),
    );
    return this.#panels;
  }
}

function titleOf(messages: Messages, panels: readonly Panel[]): TemplateResult {
  const isDrawn = panels.some(({ layout }) => layout !== null);
  return html`${say(messages, 'opening.title')}
    <span class="aside"
      >(${say(messages, 'opening.aside')}${isDrawn ? html`<span aria-hidden="true">; ${say(messages, 'opening.axis')}</span>` : nothing})</span
    >`;
}

function sized(room: DrawingRoom | null, count: number): DrawingRoom | null {
  if (room === null) return null;
  const width =
    count > 1 && room.width >= TWO ? Math.floor((room.width - GAP) / 2) : Math.min(MOST, room.width);
  return { ...room, width };
}

function panelOf(
  weeks: OpeningWeeks,
  { words: messages, events, asAt = '' }: JourneyModel,
  locale: string,
  room: DrawingRoom | null,
): Panel {
  const options = { messages, locale, events, asAt };
  const { episode, number, count, results } = weeks;
  const date = dateWords(episode.start, { messages });
  const wordsOf = (authority: string): OpeningWords[] =>
    results.filter((one) => one.authority === authority).map((one) => openingWords(one, options));
  return {
    weeks,
    title: say(messages, count === 1 ? 'opening.episode.only' : 'opening.episode', { number, count, date }),
    national: wordsOf('national'),
    local: wordsOf('local'),
    layout: room === null ? null : layoutOpeningWeeks(weeks, { ...options, ...room }),
  };
}

function panelsPart(
  panels: readonly Panel[],
  messages: Messages,
  level: number,
  onPaper: boolean,
): TemplateResult {
  return html`<div class="panels">
    ${panels.map(({ weeks, title, national, local, layout }) => {
      const prefix = `opening${weeks.number}${onPaper ? '-paper' : ''}`;
      return html`<div class="panel">
        ${heading(level + 1, 'panel-title', title)} ${layout === null ? nothing : openingSvg(layout, prefix)}
        <div class=${layout === null ? '' : 'unseen'}>
          ${list(national)}
          ${
            local.length === 0
              ? nothing
              : html`<p class="local">${say(messages, 'opening.local')}</p>
                  ${list(local)}`
          }
        </div>
      </div>`;
    })}
  </div>`;
}

function list(rows: readonly OpeningWords[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<ul>
    ${rows.map(({ sentence }) => html`<li>${sentence}</li>`)}
  </ul>`;
}
