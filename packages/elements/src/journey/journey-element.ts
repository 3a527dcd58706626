import { html, type PropertyValues, type TemplateResult } from 'lit';
import { EventSelectEvent } from '../shared/event-select-event.js';
import { FocusController } from '../shared/focus-controller.js';
import { named } from '../shared/host-input.js';
import { moveFocus } from '../shared/list-keys.js';
import { heading } from '../shared/heading.js';
import { DrawingController } from './drawing-controller.js';
import { evidenceKey } from './evidence-keys.js';
import type { JourneyBarState } from './journey-bar.js';
import { JourneyInputsElement } from './journey-inputs-element.js';
import type { JourneyListState } from './journey-list.js';
import { JourneyModel, type Step } from './journey-model.js';
import { journeyPage } from './journey-page.js';
import { journeyStyles } from './journey-styles.js';
import { OpeningWeeksPart } from './opening-weeks-part.js';
import { StepController } from './step-controller.js';

/**
 * One child's journey from the front door to its outcome: the whole way in short, a drawing of its stages over time, and
 * every step by referral episode with its days, timescales, decision and reason, whether the child was seen, and the events
 * behind it. What the sources cannot show is said first. The drawing gives way to the steps where there is little room.
 *
 * @tag cj-journey
 * @fires {EventSelectEvent} cj-event-select - A person picked an event of a step. Carries its id.
 * @fires {AuditEvent} cj-audit - A person is about to view, copy or print records; cancelable. Does not bubble.
 * @csspart title - The heading.
 * @csspart summary - The whole way in short.
 * @csspart limits - What the sources cannot show.
 * @csspart drawing - The drawing.
 * @csspart opening - The opening weeks against their timescales.
 * @csspart group - The steps of one referral episode.
 * @csspart group-title - The heading of an episode.
 * @csspart step - One step's row.
 * @csspart details - What an opened step shows.
 * @csspart table - The step table.
 * @csspart definitions - What the words mean.
 * @cssprop [--cj-paper=#fff] - Background.
 * @cssprop [--cj-ink=#14202b] - Text.
 * @cssprop [--cj-accent=#0b5cad] - Selection, returns.
 * @cssprop [--cj-over=#97321c] - What took longer than it may.
 * @cssprop [--cj-focus=#ffdd00] - Focus ring.
 * @cssprop [--cj-font=system-ui] - Type face.
 */
export class JourneyElement extends JourneyInputsElement {
  static override styles = journeyStyles;

  /** @internal */ readonly model = new JourneyModel();
  private readonly steps = new StepController(this);
  private readonly drawing = new DrawingController(this);
  private readonly opening = new OpeningWeeksPart(this, this.drawing);
  private saying: ReturnType<typeof setTimeout> | undefined;
  private fromDrawing = false;

  constructor() {
    super();
    new FocusController(this, () => [
      '.quiet button',
      `[data-stop="${CSS.escape(this.steps.current)}"]`,
      '.bar-end button',
    ]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.saying);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = this.model.update(this, changed);
    if (isOther) this.steps.begin();
    this.steps.settle();
    if (DRAWN.some((name) => changed.has(name)) || isOther) this.drawing.renew(isOther);
    if (changed.has('selectedId')) this.mark();
  }

  protected override content(): TemplateResult {
    const { model, level } = this;
    const onPaper = this.printing.state === 'print';
    return html`${heading(level, 'title', this.titleWords())}
    ${journeyPage(model, {
      state: this.state,
      onPaper,
      caption: this.say('journey.steps'),
      drawing: this.drawing.part(onPaper),
      opening: this.opening.part(onPaper, level + 1),
      bar: this.barState(),
      list: this.listState(level + 1),
    })}`;
  }

  protected override usualMarking(): string {
    return this.say('journey.marking');
  }

  /** @internal A person is on a mark of the drawing: said after a while, as the name of what has the focus may not be. */
  readonly visited = (words: string, step: Step | undefined): void => {
    if (step !== undefined) this.steps.stop(step.id);
    clearTimeout(this.saying);
    this.saying = setTimeout(() => {
      this.announce(words);
    }, SAY_AFTER);
  };

  /** @internal A person goes from the drawing into the events of a step. */
  readonly entered = (step: Step): void => {
    if (!this.may('view', step.eventIds)) return;
    this.fromDrawing = true;
    this.view = 'steps';
    this.steps.reveal(step.id);
    void this.updateComplete.then(() => {
      const own = `[data-evidence="${CSS.escape(step.id)}"] button, [data-stop="${CSS.escape(step.id)}"]`;
      const [stop, event] = [...this.renderRoot.querySelectorAll<HTMLElement>(own)];
      (event ?? stop)?.focus();
    });
  };

  private barState(): JourneyBarState {
    return {
      messages: this.model.words,
      isDrawn: this.drawing.isShown,
      scale: this.drawing.scale,
      view: this.view,
      allOpen: this.steps.allOpen,
      chooseScale: (scale) => {
        this.scale = scale;
        this.announce(this.say('journey.announce.scale', { scale: this.say(`journey.scale.${scale}`) }));
      },
      chooseView: (view) => {
        this.view = view;
        const count = this.model.telling.steps.length;
        this.announce(this.say('journey.announce.view', { count, view: this.say(`journey.view.${view}`) }));
      },
      toggleAll: this.steps.toggleAll,
      print: () => {
        globalThis.print();
      },
      quiet: this.quiet.turn,
    };
  }

  private listState(level: number): JourneyListState {
    const { model, locale, steps } = this;
    return {
      messages: model.words,
      locale,
      level,
      events: model.events,
      selectedId: named(this.selectedId) ?? null,
      selected: model.stepOf(this.selectedId),
      open: steps.open,
      whole: steps.whole,
      current: steps.current,
      toggle: this.toggle,
      focused: steps.stop,
      showWhole: steps.showWhole,
      pick: this.pick,
      key: this.evidenceKey,
      move: (key) => {
        moveFocus(key, this.renderRoot);
      },
    };
  }

  private readonly toggle = (id: string): void => {
    const step = this.model.telling.steps.find((one) => one.id === id);
    if (step === undefined) return;
    if (!this.steps.open.has(id) && !this.may('view', step.eventIds)) return;
    this.fromDrawing = false;
    this.steps.toggle(id);
  };

  private readonly pick = (eventId: string): void => {
    if (this.may('view', [eventId])) this.dispatchEvent(new EventSelectEvent(eventId));
  };

  private readonly evidenceKey = (key: KeyboardEvent): void => {
    evidenceKey(key, (stepId) => {
      if (this.fromDrawing && this.drawing.focus()) return;
      this.renderRoot.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stepId)}"]`)?.focus();
    });
  };

  // The host picked an event: the step that it belongs to becomes the keyboard's
  private mark(): void {
    const step = this.model.stepOf(this.selectedId);
    if (step === undefined) return;
    this.steps.stop(step.id);
    this.drawing.show(step);
    this.announcement = this.say('journey.announce.selected', { step: step.words.sentence });
  }

  private announce(words: string): void {
    this.announcement = words;
    this.requestUpdate();
  }

  private titleWords(): string {
    const child = this.model.child?.label;
    return child === undefined ? this.say('journey.title.none') : this.say('journey.title', { child });
  }
}

const SAY_AFTER = 500; // ms
const DRAWN = ['scale', 'locale', 'messages', 'queries'] as const;
