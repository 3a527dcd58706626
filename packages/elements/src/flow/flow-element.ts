import {
  dateWords,
  flowCaseList,
  onDay,
  say,
  selectedCases,
  selectFlow,
  withMessages,
  type FlowColumn,
  type FlowFilter,
  type Messages,
} from '@case-journey/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AuditEvent } from '../shared/audit-event.js';
import { named } from '../shared/host-input.js';
import { PrintController } from '../shared/print-controller.js';
import { baseStyles } from '../shared/base-styles.js';
import { heading } from '../shared/heading.js';
import { tokens } from '../shared/tokens.js';
import { guessedWidth, textMeasure } from '../shared/measure-text.js';
import { CasesSelectEvent } from '../shared/cases-select-event.js';
import { flowBar, usualSmallest } from './flow-bar.js';
import { FlowChangeEvent } from './flow-change-event.js';
import { firstMark, isSameMark, step, type FlowMark } from './flow-cursor.js';
import { flowDrawingPart } from './flow-drawing-part.js';
import { flowElementMessages } from './flow-element-messages.js';
import { FlowInputsElement, type FlowViewName } from './flow-inputs-element.js';
import { markText } from './flow-labels.js';
import { flowModel, presetOf, type FlowModel } from './flow-model.js';
import { columnPart, coverageText, routesPart, tablePart, type FlowPartState } from './flow-parts.js';
import { comparePart, definitionsPart, link, roundsPart } from './flow-below.js';
import { filterOfMark, pickedPart, summaryText } from './flow-picked.js';
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
  static override styles = [tokens, baseStyles, flowStyles];

  private model: FlowModel | null = null;
  private words: Messages = flowElementMessages;
  private chosen: FlowFilter = {};
  private smallest: number | null = null;
  private showEntry = false;
  private showRare = false;
  private mark: FlowMark | null = null;
  private walked: readonly string[] = [];
  private column: FlowColumn = 'decision';
  private said = '';
  private room = 0;
  private measure: (text: string, bold?: boolean) => number = guessedWidth;
  private watcher: ResizeObserver | undefined;
  private readonly printing = new PrintController(
    Object.assign(this, {
      mayPrint: () => this.dispatchEvent(new AuditEvent('print', [])),
      drawNow: () => {
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
    this.measure = (text, bold) => (measured(text) * 12 * (bold === true ? 1.12 : 1.02)) / size;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.words = withMessages(flowElementMessages, this.messages);
    if (changed.has('filter')) this.chosen = this.filter ?? {};
    const { flow } = this;
    this.model =
      flow === null || flow === undefined
        ? null
        : flowModel(flow, this, {
            filter: this.chosen,
            unit: this.nowShown === 'map' ? 'working' : this.unit,
            showEntry: this.showEntry,
            showRare: this.showRare,
            messages: this.words,
            preset: presetOf(this.sharing ?? (this.printing.state === 'screen' ? null : this.printSharing)),
          });
  }

  private get isNarrow(): boolean {
    return this.room > 0 && this.room < 700 && this.printing.state === 'screen';
  }

  private get nowShown(): FlowViewName {
    return this.view ?? (this.isNarrow ? 'routes' : 'flow');
  }

  protected override render(): TemplateResult {
    const { model } = this;
    if (this.printing.state === 'withheld') return html`<p>${this.say('flow.withheld')}</p>`;
    const marking = named(this.marking);
    return html`${marking === undefined ? nothing : html`<p class="marking">${marking}</p>`}
    ${heading(this.headingLevel, 'title', this.say('flow.title'))} ${this.body(model)}`;
  }

  private body(model: FlowModel | null): TemplateResult {
    if (model === null) return html`<p class="summary">${this.say('flow.none')}</p>`;
    const date = dateWords(onDay(model.cases.asAt));
    if (model.cases.length === 0) return html`<p class="summary">${this.say('flow.empty', { date })}</p>`;
    const state = this.partState();
    return html`<p class="summary">${summaryText(model, this.chosen, this.words)}</p>
      ${this.bar(model)}
      ${pickedPart(model, {
        messages: this.words,
        mark: this.mark,
        filter: this.chosen,
        choose: this.choose,
        openMark: this.openMark,
        clear: this.clear,
      })}
      ${model.shown.cases === 0 ? html`<p>${this.say('flow.empty-filter')}</p>` : this.drawn(model, state)}
      <p class="coverage">
        <b>${coverageText(model, this.words)}</b> ${this.nowShown === 'routes' ? nothing : this.toRoutes}
      </p>
      ${this.printing.state === 'print' ? tablePart(model, state, true) : nothing} ${roundsPart(model, state)}
      ${comparePart(model, state)} ${definitionsPart(model, state)}
      <p class="unseen" role="status">${this.said}</p>`;
  }

  private get toRoutes(): TemplateResult {
    return link(this.say('flow.list-routes'), () => {
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
    return html`<p class="unseen" id="flow-keys">${this.say('flow.keys')}</p>
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
            : html`${this.say('flow.walked')}: ${this.walked.map(model.words.step).join(' → ')}`
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
    this.said = markText(shown, next.mark, words, this.words);
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
    this.openCases(filterOfMark(this.chosen, mark));
  };

  private openCases(filter: FlowFilter): void {
    const { model } = this;
    if (model === null) return;
    const numbers = selectedCases(selectFlow(model.cases, filter, model.shown.columns));
    const allowed = this.dispatchEvent(new CasesSelectEvent(flowCaseList(model.cases, numbers)));
    this.said = allowed ? '' : this.say('flow.not-allowed');
    this.requestUpdate();
  }

  private partState(): FlowPartState {
    const [round] = this.chosen.rounds ?? [];
    return {
      messages: this.words,
      level: Math.min(6, this.headingLevel + 1),
      mark: this.mark,
      pick: this.pick,
      openRoute: (route) => {
        this.openCases({ ...this.chosen, route });
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

  private say(key: string, params: Readonly<Record<string, string | number>> = {}): string {
    return say(this.words, key, params, this.locale);
  }
}
