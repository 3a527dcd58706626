import { dateWords, onDay, say, withMessages, type Member, type Messages } from '@case-journey/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AuditEvent } from '../shared/audit-event.js';
import { named, orNone } from '../shared/host-input.js';
import { PrintController } from '../shared/print-controller.js';
import { presetOf } from '../flow/flow-model.js';
import { CasesSelectEvent } from '../shared/cases-select-event.js';
import { baseStyles } from '../shared/base-styles.js';
import { heading } from '../shared/heading.js';
import { tokens } from '../shared/tokens.js';
import { guessedWidth, textMeasure } from '../shared/measure-text.js';
import { childPart } from './child-part.js';
import { cohortModel, type CohortModel } from './cohort-model.js';
import { cohortPage } from './cohort-page.js';
import { RereferralsInputsElement, type CurvesBy } from './rereferrals-inputs-element.js';
import { rereferralsElementMessages } from './rereferrals-element-messages.js';
import { rereferralsStyles } from './rereferrals-styles.js';
import type { RereferralsState } from './rereferrals-words.js';

/**
 * Children who came back: of one child, arcs from each closure to its return; of many, the official re-referral rate and
 * coming back after a closure, how soon, round by round, why and child by child, with what is too recent to tell and how
 * it is counted. Drawings, tables and speech say the same numbers, small ones hidden unless a host turns that off.
 *
 * @tag cj-rereferrals
 * @fires {CasesSelectEvent} cj-cases-select - A person asks for the cases behind a number. Does not bubble; cancelable.
 * @fires {AuditEvent} cj-audit - A person is about to print. Prevented: nothing is printed.
 * @csspart title - The title.
 * @csspart heading - The heading of a part.
 * @cssprop [--cj-accent=#0b5cad] - Coming back.
 * @cssprop [--cj-band=#7b90a3] - Bars.
 * @cssprop [--cj-font=system-ui] - Type face.
 */
export class RereferralsElement extends RereferralsInputsElement {
  static override styles = [tokens, baseStyles, rereferralsStyles];

  private model: CohortModel | null = null;
  private words: Messages = rereferralsElementMessages;
  private chosen: readonly number[] = [0, 1];
  private day: number | null = 182;
  private isLong = false;
  private childView: 'list' | 'table' = 'list';
  private said = '';
  private room = 0;
  private measure: (text: string) => number = guessedWidth;
  private watcher: ResizeObserver | undefined;
  private readonly printing = new PrintController(
    Object.assign(this, {
      mayPrint: () => this.dispatchEvent(new AuditEvent('print', [])),
      drawNow: () => {
        if (this.sharing === null) this.renew();
        this.performUpdate();
      },
    }),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.room) return;
      this.room = width;
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

  protected override firstUpdated(): void {
    const measured = textMeasure(this);
    const size = Number.parseFloat(getComputedStyle(this).fontSize) || 14;
    // A canvas knows no weight of ours: bold letters of usual types are a tenth wider at most
    this.measure = (text) => (measured(text) * 12 * 1.12) / size;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.words = withMessages(rereferralsElementMessages, this.messages);
    if (changed.has('by')) this.chosen = [0, 1];
    if (MODELLED.some((name) => changed.has(name))) this.renew();
  }

  private renew(): void {
    const { parts } = this;
    const preset = presetOf(this.sharing ?? (this.printing.state === 'screen' ? null : this.printSharing));
    const choice = { by: this.by ?? null, chosen: this.chosen, preset };
    this.model = parts === null || parts === undefined ? null : cohortModel(parts, this, choice, this.words);
  }

  protected override render(): TemplateResult {
    if (this.printing.state === 'withheld') return html`<p>${this.say('withheld')}</p>`;
    const { journey } = this;
    const marking = named(this.marking);
    return html`${marking === undefined ? nothing : html`<p class="marking">${marking}</p>`}
      ${heading(this.headingLevel, 'title', this.titleWords())}
      ${journey === null || journey === undefined ? this.cohort() : this.child()}
      <p class="unseen" role="status">${this.said}</p>`;
  }

  private titleWords(): string {
    const { journey } = this;
    if (journey === null || journey === undefined) return this.say('title');
    const person = orNone(this.people).find(({ id }) => id === journey.childId);
    return this.say('title-child', { child: person?.label ?? journey.childId });
  }

  private child(): TemplateResult | typeof nothing {
    const { journey } = this;
    if (journey === null || journey === undefined) return nothing;
    return childPart(journey, this.partState(), {
      textWidth: this.measure,
      view: this.childView,
      setView: (view) => {
        this.childView = view;
        this.requestUpdate();
      },
    });
  }

  private cohort(): TemplateResult {
    const { model } = this;
    if (model === null) return html`<p class="summary">${this.say('none')}</p>`;
    const { asAt } = model.official;
    if (model.parts.referrals.length + model.parts.closures.length === 0)
      return html`<p class="summary">
        ${this.say('empty', { date: asAt === null ? '' : dateWords(onDay(asAt)) })}
      </p>`;
    return cohortPage(model, this, this.partState(), {
      curve: {
        day: this.day,
        setDay: (day) => {
          this.day = day;
          this.requestUpdate();
        },
      },
      ladder: {
        isLong: this.isLong || this.printing.state === 'print',
        showMore: () => {
          this.isLong = true;
          this.requestUpdate();
        },
      },
      setBy: (by: CurvesBy | null) => {
        this.by = by;
        this.day = 182;
      },
      choose: (chosen) => {
        this.chosen = chosen;
        this.day = 182;
        this.renew();
        this.requestUpdate();
      },
    });
  }

  private partState(): RereferralsState {
    const onPaper = this.printing.state === 'print';
    const room = this.room === 0 ? 720 : this.room;
    return {
      messages: this.words,
      locale: this.locale,
      level: Math.min(6, this.headingLevel + 1),
      onPaper,
      isNarrow: room < 560 && !onPaper,
      room: onPaper ? 660 : room,
      open: this.open,
    };
  }

  private readonly open = (cases: readonly Member[]): void => {
    const list = cases.map(({ childId, episodeId }) => ({ childId, episodeId }));
    const allowed = this.dispatchEvent(new CasesSelectEvent(list));
    this.said = allowed ? '' : this.say('not-allowed');
    this.requestUpdate();
  };

  private say(key: string, params: Readonly<Record<string, string | number>> = {}): string {
    return say(this.words, `rereferrals.${key}`, params, this.locale);
  }
}

const MODELLED = ['parts', 'period', 'cohorts', 'by', 'sharing', 'messages'] as const;
