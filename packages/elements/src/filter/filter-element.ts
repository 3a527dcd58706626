import {
  ALL,
  clauseOf,
  facets,
  filterContext,
  isAll,
  say,
  withClause,
  withMessages,
  withoutPart,
  type CaseEvent,
  type Facets,
  type Filter,
  type FilterContext,
  type Level,
  type Messages,
  type Person,
} from '@case-journey/core';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { named, orNone, wholeEvents } from '../shared/host-input.js';
import { FilterChangeEvent } from './filter-change-event.js';
import { chipList, chipsOf } from './filter-chips.js';
import { datesPanel, type DateDrafts } from './filter-dates.js';
import { filterElementWords } from './filter-element-messages.js';
import { changedFrom, NO_HISTORY, redone, undone, type FilterHistory } from './filter-history.js';
import { optionsOf, type OptionsContext } from './filter-options.js';
import { checkboxes, gapChoice, panelWithButton, type PanelName } from './filter-panels.js';
import { searchField, sentenceLine, turnLinks } from './filter-foot.js';
import { filterStyles } from './filter-styles.js';
import { levelButtons } from './level-buttons.js';
import { hostFilter, namesOf } from './host-filter.js';

/**
 * A bar of filters over a set of events: significance, category, kind, agency, source, people, flags, dates, words;
 * each choice with its count. It always says in a sentence what is shown, and how many of how many. Every change can
 * be taken back.
 *
 * @tag cj-filter
 * @fires {FilterChangeEvent} cj-filter-change - A person changed the filter. Carries it. Not composed.
 * @csspart panel - What opens below the bar.
 * @csspart chip - One thing that is asked for.
 * @csspart sentence - What is shown, in words.
 * @cssprop [--cj-paper=#fff] - Background.
 * @cssprop [--cj-ink=#14202b] - Text.
 * @cssprop [--cj-accent=#0b5cad] - What is in use.
 * @cssprop [--cj-focus=#ffdd00] - Focus ring.
 * @cssprop [--cj-font=system-ui] - Type face.
 */
export class FilterElement extends LitElement {
  static override properties: PropertyDeclarations = {
    events: { attribute: false },
    levels: { attribute: false },
    filter: { attribute: false },
    people: { attribute: false },
    messages: { attribute: false },
    childId: { attribute: 'child-id' },
    locale: {},
    openPanel: { state: true },
    drafts: { state: true },
    history: { state: true },
    announcement: { state: true },
  };

  static override styles = filterStyles;

  /** The events to choose from. */
  declare events: readonly CaseEvent[];
  /** The level of each event in the chronology in hand, by event id. Others are "not rated". */
  declare levels: ReadonlyMap<string, Level> | undefined;
  /** What is asked for. A reader changes it; so may the host, which fires no event. */
  declare filter: Filter;
  /** People and children by whom a filter's ids are named. */
  declare people: readonly Person[];
  /** Words of the host's in place of ours, by key. */
  declare messages: Messages | undefined;
  /** Whose record it is: only events that concern this child are counted. */
  declare childId: string | null | undefined;
  /** The language of dates and plurals, as a BCP 47 tag. `en-GB` unless set. */
  declare locale: string;

  declare private openPanel: PanelName | null;
  declare private drafts: DateDrafts;
  declare private history: FilterHistory;
  declare private announcement: string;
  private own: readonly CaseEvent[] = [];
  private context: FilterContext = filterContext([]);
  private found: Facets = facets([], ALL, this.context);
  private words: Messages = filterElementWords;
  private names: ReadonlyMap<string, string> = new Map();
  private typing = false;
  private quiet: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.events = [];
    this.filter = ALL;
    this.people = [];
    this.locale = 'en-GB';
    this.openPanel = null;
    this.drafts = {};
    this.history = NO_HISTORY;
    this.announcement = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.quiet);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('messages')) this.words = withMessages(filterElementWords, this.messages);
    const records =
      changed.has('events') || changed.has('levels') || changed.has('childId') || changed.has('messages');
    if (records) this.prepare();
    if (records || changed.has('filter'))
      this.found = facets(this.own, hostFilter(this.filter), this.context);
    if (records || changed.has('people')) this.names = namesOf(orNone(this.people), this.found);
  }

  protected override render(): TemplateResult {
    const context: OptionsContext = {
      filter: hostFilter(this.filter),
      facets: this.found,
      messages: this.words,
      names: this.names,
    };
    const chips = chipsOf(context, this.locale);
    return html`<div role="search" aria-label=${this.say('filter-bar.name')} @keydown=${this.onKey}>
      <div class="bar">
        ${this.rating(context)} ${LISTS.map((name) => this.listPanel(name, context))}
        ${this.flagPanel(context)} ${this.dates(context)}
        ${searchField(context, { prepare: this.foldTexts, type: this.onType, typed: this.onTyped })}
      </div>
      ${chipList(chips, context, this.removeChip)}
      <div class="foot">
        ${sentenceLine(context, this.locale)}
        ${turnLinks(this.history, context, { undo: this.undo, redo: this.redo, clear: this.clear })}
      </div>
      <div class="unseen" role="status">${this.announcement}</div>
    </div>`;
  }

  private prepare(): void {
    const { levels, messages } = this;
    const child = named(this.childId);
    const all = wholeEvents(this.events);
    this.own =
      child === undefined
        ? all
        : all.filter(({ children }) => children.some(({ childId }) => childId === child));
    this.context = filterContext(this.own, {
      ...(levels === undefined ? {} : { levels }),
      ...(child === undefined ? {} : { childId: child }),
      ...(messages === undefined ? {} : { messages: this.words }),
    });
  }

  private rating(context: OptionsContext): TemplateResult | typeof nothing {
    const options = optionsOf('significance', context);
    const rated = (this.levels?.size ?? 0) > 0 || options.some(({ chosen }) => chosen);
    return rated ? levelButtons(options, context, this.change) : nothing;
  }

  private listPanel(name: (typeof LISTS)[number], context: OptionsContext): TemplateResult | typeof nothing {
    const options = optionsOf(name, context);
    const chosen = options.filter((option) => option.chosen).length;
    if (options.length < 2 && chosen === 0) return nothing; // no choice to make
    return panelWithButton(this.panel(name, chosen === 0 ? null : chosen), context, () =>
      checkboxes(options, context, this.change),
    );
  }

  private flagPanel(context: OptionsContext): TemplateResult {
    const options = optionsOf('flag', context);
    const gap = clauseOf(context.filter, 'gap') === undefined ? 0 : 1;
    const chosen = options.filter((option) => option.chosen).length + gap;
    return panelWithButton(
      this.panel('flag', chosen === 0 ? null : chosen),
      context,
      () =>
        html`${checkboxes(options, context, this.change)} ${gapChoice(context, this.locale, this.change)}`,
    );
  }

  private dates(context: OptionsContext): TemplateResult {
    const { drafts, change } = this;
    const draft = (next: DateDrafts): void => {
      this.drafts = next;
    };
    const inUse = clauseOf(context.filter, 'dates') === undefined ? null : 'set';
    return panelWithButton(this.panel('dates', inUse), context, () =>
      datesPanel(context, { drafts, change, draft }),
    );
  }

  private panel(name: PanelName, chosen: number | 'set' | null): Parameters<typeof panelWithButton>[0] {
    const open = this.openPanel === name;
    const toggle = (): void => {
      this.openPanel = open ? null : name;
    };
    return { name, open, chosen, toggle };
  }

  private readonly change = (filter: Filter): void => {
    this.typing = false;
    this.history = changedFrom(this.history, hostFilter(this.filter));
    this.show(filter);
  };

  private readonly undo = (): void => {
    this.step(undone);
  };

  private readonly redo = (): void => {
    this.step(redone);
  };

  private readonly clear = (): void => {
    this.drafts = {};
    if (!isAll(hostFilter(this.filter))) this.change(ALL);
  };

  private step(move: typeof undone): void {
    const step = move(this.history, hostFilter(this.filter));
    if (step === null) return;
    this.typing = false;
    this.drafts = {};
    this.history = step;
    this.show(step.filter);
  }

  // Every text is folded when a reader comes to the box, so that no key has to wait for it.
  private readonly foldTexts = (): void => {
    this.own.slice(0, 1).forEach(this.context.textOf);
  };

  private readonly onType = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    const before = hostFilter(this.filter);
    const clause = clauseOf(before, 'text');
    if (!this.typing) this.history = changedFrom(this.history, before); // one word typed is one change
    this.typing = true;
    if (text.trim() !== '') this.show(withClause(before, { kind: 'text', text }));
    else if (clause !== undefined) this.show(withoutPart(before, clause));
  };

  private readonly onTyped = (): void => {
    this.typing = false;
  };

  private show(filter: Filter): void {
    this.filter = filter;
    this.dispatchEvent(new FilterChangeEvent(filter));
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      const { shown, total } = this.found;
      this.announcement = this.say('filter-bar.announce', { shown, total });
    }, QUIET_FOR);
  }

  private readonly removeChip = (filter: Filter, position: number): void => {
    this.change(filter);
    void this.updateComplete.then(() => {
      const chips = this.renderRoot.querySelectorAll<HTMLElement>('.chip');
      const next = chips[Math.min(position, chips.length - 1)];
      (next ?? this.renderRoot.querySelector<HTMLElement>('.link'))?.focus();
    });
  };

  private readonly onKey = (key: KeyboardEvent): void => {
    const name = this.openPanel;
    if (key.key !== 'Escape' || name === null || !(key.target instanceof Element)) return;
    if (key.target.closest(`[data-in=${name}], [data-panel=${name}]`) === null) return;
    key.preventDefault();
    key.stopPropagation();
    this.openPanel = null;
    this.renderRoot.querySelector<HTMLElement>(`[data-panel=${name}]`)?.focus();
  };

  private say(key: string, params?: Readonly<Record<string, string | number>>): string {
    return say(this.words, key, params, this.locale);
  }
}

const LISTS = ['lane', 'category', 'agency', 'source', 'person'] as const;
const QUIET_FOR = 500; // milliseconds: what is announced is the end of a change, not each key of it
