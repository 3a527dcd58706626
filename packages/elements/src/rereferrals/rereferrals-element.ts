import { dateWords, onDay, type Journey, type Member } from '@case-journey/core';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { EventSelectEvent } from '../shared/event-select-event.js';
import { named, orNone } from '../shared/host-input.js';
import { baseStyles } from '../shared/base-styles.js';
import { cohortStyles } from '../shared/cohort-styles.js';
import { MadeOf } from '../shared/made-of.js';
import { tokens } from '../shared/tokens.js';
import { childPart } from './child-part.js';
import { cohortModel, type CohortModel } from './cohort-model.js';
import { cohortPage } from './cohort-page.js';
import { groupsShown } from './offered-groups.js';
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
 * @fires {EventSelectEvent} cj-event-select - A person picks a referral or closure of one child.
 * @fires {AuditEvent} cj-audit - A person is about to print. Prevented: nothing is printed.
 * @csspart title - The title.
 * @csspart heading - The heading of a part.
 * @cssprop [--cj-accent=#0b5cad] - Coming back.
 * @cssprop [--cj-band=#7b90a3] - Bars.
 * @cssprop [--cj-font=system-ui] - Type face.
 */
export class RereferralsElement extends RereferralsInputsElement {
  static override styles = [tokens, baseStyles, cohortStyles, rereferralsStyles];

  protected override readonly wordsOf = 'rereferrals';
  protected override readonly ownWords = rereferralsElementMessages;
  private model: CohortModel | null = null;
  private readonly madeOf = new MadeOf();
  private chosen: readonly number[] = [0, 1];
  private day: number | null = 182;
  private isLong = false;
  private childView: 'list' | 'table' = 'list';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('by')) this.chosen = [0, 1];
    const { parts, period, filter, cohorts, chosen, words, preset } = this;
    const by = groupsShown(this, preset);
    if (!this.madeOf.isNew([parts, period, filter, cohorts, by, chosen, words, preset])) return;
    const choice = { by, chosen, preset };
    this.model = parts === null || parts === undefined ? null : cohortModel(parts, this, choice, words);
  }

  protected override titleWords(): string {
    const { journey } = this;
    if (journey === null || journey === undefined) return this.say('title');
    const person = orNone(this.people).find(({ id }) => id === journey.childId);
    return this.say('title-child', { child: person?.label ?? journey.childId });
  }

  protected override content(): TemplateResult {
    const { journey } = this;
    return journey === null || journey === undefined ? this.cohort() : this.child(journey);
  }

  private child(journey: Journey): TemplateResult {
    return childPart(journey, this.partState(), {
      textWidth: (text) => this.measure(text, true),
      view: this.childView,
      selectedId: named(this.selectedId) ?? null,
      pick: (eventId) => {
        this.dispatchEvent(new EventSelectEvent(eventId));
      },
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
        ${asAt === null ? this.say('empty-undated') : this.say('empty', { date: dateWords(onDay(asAt)) })}
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
      level: this.level,
      onPaper,
      isNarrow: room < 560 && !onPaper,
      room: onPaper ? 660 : room,
      canOpen: this.preset === null || this.openCases,
      open: this.open,
    };
  }

  private readonly open = (cases: readonly Member[]): void => {
    this.select(cases.map(({ childId, episodeId, day }) => ({ childId, episodeId, day })));
  };
}
