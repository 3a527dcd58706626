import { say, withMessages, type Messages, type SharingPreset } from '@case-journey/core';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { AuditEvent } from './audit-event.js';
import { CasesSelectEvent, type SelectedCase } from './cases-select-event.js';
import { heading } from './heading.js';
import { named } from './host-input.js';
import { guessedWidth, textMeasure } from './measure-text.js';
import { presetOf } from './preset-of.js';
import { PrintController } from './print-controller.js';

/**
 * What elements about many children share: what a host sets on each of them, small numbers that are hidden on screen and
 * on paper unless the host says otherwise, how much room there is, and the cases behind a number.
 */
export abstract class CohortElement extends LitElement {
  static override properties: PropertyDeclarations = {
    messages: { attribute: false },
    sharing: {},
    printSharing: { attribute: 'print-sharing' },
    marking: {},
    locale: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Words of the host's in place of ours, by key. */
  declare messages: Messages | undefined;
  /** How small numbers are protected, by the id of a preset: `dfe` unless set. Null shows every number. */
  declare sharing: string | null;
  /** The preset of what is printed where `sharing` is null: `dfe` unless set. Null prints every number. */
  declare printSharing: string | null;
  /** The handling marking, printed at the top. */
  declare marking: string | undefined;
  /** The language of dates, numbers and plurals, as a BCP 47 tag. `en-GB` unless set. */
  declare locale: string;
  /** The level of the title's heading, 1 to 5. 2 unless set. */
  declare headingLevel: number;

  /** With what the keys of the element's words begin. */
  protected abstract readonly wordsOf: string;
  /** The words of the element where the host sets none. */
  protected abstract readonly ownWords: Messages;
  /** The words of the element with those of the host. */
  protected words: Messages = {};
  protected readonly printing = new PrintController(this);
  /** What was said last to somebody who listens. */
  protected announcement = '';
  /** Pixels across; 0 until they are known. */
  protected room = 0;
  /** How wide words are in a drawing, in pixels at its usual size of type. */
  protected measure: (text: string, isBold?: boolean) => number = guessedWidth;
  private watcher: ResizeObserver | undefined;

  constructor() {
    super();
    this.sharing = 'dfe';
    this.printSharing = 'dfe';
    this.locale = 'en-GB';
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.room) return;
      this.room = width;
      // Drawn in the next frame: an observer that changes what it observes is called again at once
      requestAnimationFrame(() => {
        this.requestUpdate();
      });
    });
    this.watcher.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher?.disconnect();
  }

  /** @internal */
  mayPrint(): boolean {
    return this.dispatchEvent(new AuditEvent('print', []));
  }

  /** @internal */
  drawNow(): void {
    this.performUpdate();
  }

  protected override firstUpdated(): void {
    const measured = textMeasure(this);
    const size = Number.parseFloat(getComputedStyle(this).fontSize) || 14;
    // A canvas knows no weight of ours: bold letters of usual types are a tenth wider at most
    this.measure = (text, isBold) => (measured(text) * 12 * (isBold === true ? 1.12 : 1.02)) / size;
    this.requestUpdate();
  }

  /** Where it is read or drawn again, the words are those of now. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('messages') || !this.hasUpdated) this.words = withMessages(this.ownWords, this.messages);
  }

  /** The title's words. */
  protected abstract titleWords(): string;

  /** What is below the title; nothing of it is made while printing is withheld. */
  protected abstract content(): TemplateResult | typeof nothing;

  protected override render(): TemplateResult {
    if (this.printing.state === 'withheld') return html`<p>${this.say('withheld')}</p>`;
    const marking = named(this.marking);
    return html`${marking === undefined ? nothing : html`<p class="marking">${marking}</p>`}
      ${heading(this.headingLevel, 'title', this.titleWords())} ${this.content()}
      <p class="unseen" role="status">${this.announcement}</p>`;
  }

  /** How numbers are protected where they are shown now. */
  protected get preset(): SharingPreset | null {
    return presetOf(this.sharing ?? (this.printing.state === 'screen' ? null : this.printSharing));
  }

  /** The level of the headings below the title. */
  protected get level(): number {
    return Math.min(6, (Math.trunc(this.headingLevel) || 2) + 1);
  }

  /** Hands the cases behind a number to the host, and says so where it does not open them. */
  protected select(cases: readonly SelectedCase[]): void {
    const isAllowed = this.dispatchEvent(new CasesSelectEvent(cases));
    this.announcement = isAllowed ? '' : this.say('not-allowed');
    this.requestUpdate();
  }

  /** Words of the element, by their key without its name. */
  protected say(key: string, params: Readonly<Record<string, string | number>> = {}): string {
    return say(this.words, `${this.wordsOf}.${key}`, params, this.locale);
  }
}
