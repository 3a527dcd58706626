import { say, type CaseEvent, type IsoDay, type Known, type Messages, type Person } from '@case-journey/core';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { AuditEvent, type AuditAct } from './audit-event.js';
import { PrintController } from './print-controller.js';
import { QuietController } from './quiet-controller.js';
import { quietScreen } from './quiet-screen.js';

/**
 * What elements about the record of one child share: what a host sets on each of them, and a sheet with its marking that
 * asks the host before it is copied or printed, and that one key hides.
 */
export abstract class SheetElement extends LitElement {
  static override properties: PropertyDeclarations = {
    events: { attribute: false },
    people: { attribute: false },
    known: { attribute: false },
    messages: { attribute: false },
    childId: { attribute: 'child-id' },
    asAt: { attribute: 'as-at' },
    selectedId: { attribute: 'selected-id' },
    marking: {},
    locale: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The events, in any order. */
  declare events: readonly CaseEvent[];
  /** People by whom children are named. */
  declare people: readonly Person[];
  /** How far the source can speak: what it cannot show is said. */
  declare known: readonly Known[];
  /** Words of the host's in place of ours, by key. */
  declare messages: Messages | undefined;
  /** Whose record it is. */
  declare childId: string | null | undefined;
  /** The day on which everything is judged, `YYYY-MM-DD`; nothing is compared with the clock. */
  declare asAt: IsoDay | null | undefined;
  /** The event that is picked out. */
  declare selectedId: string | null | undefined;
  /** The handling marking, printed at the top of each page. */
  declare marking: string | undefined;
  /** The language of dates, numbers and plurals, as a BCP 47 tag. `en-GB` unless set. */
  declare locale: string;
  /** The level of the title's heading, 1 to 5; what is below it is one level down. 2 unless set. */
  declare headingLevel: number;

  /** @internal What is shown, with its words. */
  abstract readonly model: { readonly words: Messages };
  protected readonly printing = new PrintController(this);
  protected readonly quiet = new QuietController(this);
  protected announcement = '';

  constructor() {
    super();
    this.events = [];
    this.people = [];
    this.known = [];
    this.locale = 'en-GB';
    this.headingLevel = 2;
  }

  /** @internal */
  mayPrint(): boolean {
    return this.may('print', []);
  }

  /** @internal */
  drawNow(): void {
    this.performUpdate();
  }

  /** What is on the sheet; nothing of it is made while the screen is quiet or printing is withheld. */
  protected abstract content(): TemplateResult;

  /** The marking where the host sets none. */
  protected abstract usualMarking(): string;

  /** Classes of the sheet beside its own. */
  protected sheetClasses(): string {
    return '';
  }

  protected override render(): TemplateResult {
    if (this.quiet.on) return quietScreen(this.quiet.turn, this.model.words);
    if (this.printing.state === 'withheld') return html`<p>${this.say('print.withheld')}</p>`;
    return html`<div class="sheet${this.sheetClasses()}" @copy=${this.onCopy}>
      <div class="marking"><span>${this.marking ?? this.usualMarking()}</span></div>
      <div class="body">
        ${this.content()}
        <div class="unseen announce" role="status">${this.announcement}</div>
      </div>
    </div>`;
  }

  /** The title's level; 2 where the host sets something that is no number. */
  protected get level(): number {
    return Math.trunc(this.headingLevel) || 2;
  }

  /** Asks the host whether records may be viewed, copied or printed. */
  protected may(act: AuditAct, eventIds: readonly string[]): boolean {
    return this.dispatchEvent(new AuditEvent(act, eventIds));
  }

  protected say(key: string, params?: Readonly<Record<string, string | number>>): string {
    return say(this.model.words, key, params, this.locale);
  }

  private readonly onCopy = (copy: ClipboardEvent): void => {
    if (!this.may('copy', [])) copy.preventDefault();
  };
}
