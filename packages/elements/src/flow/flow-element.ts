import {
  dateWords,
  flowCaseList,
  isoDay,
  NO_DAY,
  onDay,
  selectedCases,
  selectFlow,
  type FlowColumn,
  type FlowFilter,
} from '@case-journey/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { baseStyles } from '../shared/base-styles.js';
import { cohortStyles } from '../shared/cohort-styles.js';
import { MadeOf } from '../shared/made-of.js';
import { tokens } from '../shared/tokens.js';
import { flowBar, usualSmallest } from './flow-bar.js';
import { FlowChangeEvent } from './flow-change-event.js';
import { firstMark, isSameMark, step, type FlowMark } from './flow-cursor.js';
import { flowDrawingPart } from './flow-drawing-part.js';
import { flowElementMessages } from './flow-element-messages.js';
import { FlowInputsElement, type FlowViewName } from './flow-inputs-element.js';
import { markText } from './flow-labels.js';
import { flowModel, type FlowModel } from './flow-model.js';
import { columnPart, coverageText, routesPart, tablePart, type FlowPartState } from './flow-parts.js';
import { comparePart, definitionsPart, link, roundsPart } from './flow-below.js';
import { askedTexts, filterOfMark, pickedPart, plainMarks, summaryText } from './flow-picked.js';
import { flowStyles } from './flow-styles.js';

/**
 * Where the cases of a front door went: a flow, a map, tables and routes that all say the same numbers, small ones
 * hidden unless a host turns that off. The cases behind a number are one step away, if the host allows it.
 *
 * @tag cj-flow
 * @fires {CasesSelectEvent} cj-cases-select - A person asks for the cases behind a number. Does not bubble; cancelable.
 * @fires {FlowChangeEvent} cj-flow-change - A person chose other cases. Not composed.
 * @fires {AuditEvent} cj-audit - A person is about to print. Prevented: nothing is printed.
 * @csspart title - The title.
 * @cssprop [--cj-band=#7b90a3] - Bands.
 * @cssprop [--cj-accent=#0b5cad] - What is picked; children who came back.
 * @cssprop [--cj-font=system-ui] - Type face.
 */
export class FlowElement extends FlowInputsElement {
  static override styles = [tokens, baseStyles, cohortStyles, flowStyles];

  protected override readonly wordsOf = 'flow';
  protected override readonly ownWords = flowElementMessages;
  private model: FlowModel | null = null;
  private readonly madeOf = new MadeOf();
  private chosen: FlowFilter = {};
  private smallest: number | null = null;
  private showEntry = false;
  private showRare = false;
  private mark: FlowMark | null = null;
  private walked: readonly string[] = [];
  private column: FlowColumn = 'decision';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('filter')) this.chosen = this.filter ?? {};
    const { flow, cohorts, locale, chosen, showEntry, showRare, words, preset } = this;
    const unit = this.nowShown === 'map' ? 'working' : this.unit;
    if (!this.madeOf.isNew([flow, cohorts, locale, chosen, unit, showEntry, showRare, words, preset])) return;
    const choice = { filter: chosen, unit, showEntry, showRare, messages: words, preset } as const;
    this.model = flow === null || flow === undefined ? null : flowModel(flow, this, choice);
  }

  private get isNarrow(): boolean {
    return this.room > 0 && this.room < 700 && this.printing.state === 'screen';
  }

  private get nowShown(): FlowViewName {
    return this.view ?? (this.isNarrow ? 'routes' : 'flow');
  }

  protected override titleWords(): string {
    return this.say('title');
  }

  protected override content(): TemplateResult {
    const { model } = this;
    if (model === null) return html`<p class="summary">${this.say('none')}</p>`;
    const date = dateWords(onDay(model.cases.asAt));
    if (model.cases.length === 0) return html`<p class="summary">${this.say('empty', { date })}</p>`;
    const state = this.partState();
    return html`<p class="summary">${summaryText(model, this.chosen, this.words)}</p>
      ${this.printing.state === 'print' ? this.askedOnPaper(model) : nothing} ${this.bar(model)}
      ${pickedPart(model, {
        messages: this.words,
        mark: this.mark,
        filter: this.chosen,
        choose: this.choose,
        openMark: this.openMark,
        clear: this.clear,
      })}
      ${model.shown.cases === 0 ? html`<p>${this.say('empty-filter')}</p>` : this.drawn(model, state)}
      <p class="coverage">
        <b>${coverageText(model, this.words)}</b> ${this.nowShown === 'routes' ? nothing : this.toRoutes}
      </p>
      ${this.printing.state === 'print' ? tablePart(model, state, true) : nothing} ${roundsPart(model, state)}
      ${comparePart(model, state)} ${definitionsPart(model, state)}`;
  }

  private askedOnPaper(model: FlowModel): TemplateResult | typeof nothing {
    const rounds = this.chosen.rounds?.map((round) => this.say(`round.${round}`)) ?? [];
    const asked = [...askedTexts(model, this.chosen, this.words), ...rounds];
    return asked.length === 0 ? nothing : html`<p><b>${asked.join('; ')}</b></p>`;
  }

  private get toRoutes(): TemplateResult {
    return link(this.say('list-routes'), () => {
      this.view = 'routes';
    });
  }

  private bar(model: FlowModel): TemplateResult {
    return flowBar(model.cases, {
      messages: this.words,
      view: this.nowShown,
      unit: this.unit,
      smallest: this.smallest ?? usualSmallest(model.shown.cases),
      showEntry: this.showEntry,
      showRare: this.showRare,
      filter: this.chosen,
      setView: (view) => {
        this.view = view;
      },
      set: (choice) => {
        Object.assign(this, choice);
        this.requestUpdate();
      },
      setFilter: this.choose,
    });
  }

  private readonly choose = (filter: FlowFilter): void => {
    this.chosen = filter;
    this.requestUpdate();
    this.dispatchEvent(new FlowChangeEvent(filter));
  };

  private drawn(model: FlowModel, state: FlowPartState): TemplateResult {
    const view = this.nowShown;
    if (view === 'table' && this.printing.state === 'screen') return tablePart(model, state, false);
    if (view === 'routes') return routesPart(model, state);
    if (this.isNarrow) return columnPart(model, state);
    const focused = this.mark ?? firstMark(model.shown);
    return html`<p class="unseen" id="flow-keys">${this.say('keys')}</p>
      ${flowDrawingPart(model, {
        messages: this.words,
        width: Math.max(640, this.printing.state === 'print' ? 1000 : this.room),
        textWidth: this.measure,
        smallest: this.smallest ?? usualSmallest(model.shown.cases),
        isMap: view === 'map',
        mark: this.mark,
        focused,
        pick: this.pick,
        keydown: (key) => {
          this.walk(key, model, focused);
        },
        open: () => {
          this.mark = focused;
          if (focused !== null) this.openMark(focused);
        },
      })}
      <p class="crumbs small muted">
        ${
          this.walked.length < 2
            ? nothing
            : html`${this.say('walked')}: ${this.walked.map(model.words.step).join(' → ')}`
        }
      </p>`;
  }

  private walk(key: KeyboardEvent, { shown, words }: FlowModel, mark: FlowMark | null): void {
    if (mark === null || key.ctrlKey || key.altKey || key.metaKey) return;
    if (key.key === 'Escape') this.mark = null;
    const walked = this.walked.length === 0 && mark.kind === 'step' ? [mark.id] : this.walked;
    const next = step(shown, mark, walked, key.key);
    if (next === null) return;
    key.preventDefault();
    this.mark = next.mark;
    this.walked = next.walked;
    this.announcement = markText(shown, next.mark, words, this.words);
    this.requestUpdate();
  }

  private readonly pick = (mark: FlowMark): void => {
    this.mark = isSameMark(this.mark, mark) ? null : mark;
    this.walked = mark.kind === 'step' ? [mark.id] : [mark.from];
    this.requestUpdate();
  };

  private readonly clear = (): void => {
    this.mark = null;
    const { steps: _, ...rest } = this.chosen;
    this.choose(rest);
  };

  private readonly openMark = (mark: FlowMark): void => {
    if (this.model === null) return;
    this.openCases(plainMarks(this.model, mark).map((one) => filterOfMark(this.chosen, one)));
  };

  /** Opens the cases that any of some filters takes. */
  private openCases(filters: readonly FlowFilter[]): void {
    const { model } = this;
    if (model === null) return;
    const { cases, shown } = model;
    const taken = filters.map((filter) => selectFlow(cases, filter, shown.columns));
    const numbers = selectedCases(
      new Uint8Array(cases.length).map((_, number) => (taken.some((one) => one[number] === 1) ? 1 : 0)),
    );
    this.select(
      flowCaseList(model.cases, numbers).map(({ childId, episodeId, start }) => ({
        childId,
        episodeId,
        day: start === NO_DAY ? null : isoDay(start),
      })),
    );
  }

  private partState(): FlowPartState {
    const [round] = this.chosen.rounds ?? [];
    return {
      messages: this.words,
      level: this.level,
      mark: this.mark,
      pick: this.pick,
      openRoute: (route) => {
        this.openCases([{ ...this.chosen, route }]);
      },
      column: this.column,
      chooseColumn: (column) => {
        this.column = column;
        this.requestUpdate();
      },
      round: this.chosen.rounds?.length === 1 ? (round ?? null) : null,
      openRound: (to) => {
        const { rounds: _, ...rest } = this.chosen;
        this.choose(to === null ? rest : { ...rest, rounds: [to] });
      },
    };
  }
}
