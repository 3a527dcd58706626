import { html, type PropertyValues, type TemplateResult } from 'lit';
import { EventSelectEvent } from '../shared/event-select-event.js';
import { FocusController } from '../shared/focus-controller.js';
import { named, orNone } from '../shared/host-input.js';
import { heading } from '../shared/heading.js';
import { CheckReplyEvent } from './check-reply-event.js';
import { wholeFilter, type ChecksFilter } from './checks-filter.js';
import { ChecksInputsElement } from './checks-inputs-element.js';
import { ChecksListController } from './checks-list-controller.js';
import { ChecksModel } from './checks-model.js';
import { bodyPart } from './checks-page.js';
import { checksStyles } from './checks-styles.js';
import type { QueryListState } from './query-list.js';
import type { QueryRow } from './query-rows.js';
import { ReplyController, type ReplyHost } from './reply-controller.js';

/**
 * The record queries about a child or a group of siblings, by kind: what is asked of the record, why it matters, what
 * would settle it, the events it is about, and what those who know the case replied. What cannot be told from what was
 * read says so. It asks about the record, never about a person.
 *
 * @tag cj-checks
 * @fires {EventSelectEvent} cj-event-select - A person picked an event that a query is about. Carries its id. Does not
 * bubble.
 * @fires {CheckReplyEvent} cj-check-reply - A person replied, or took a reply back. Carries it and all replies as they
 * now are; cancelable. Does not bubble.
 * @fires {AuditEvent} cj-audit - A person is about to view, copy or print records; cancelable. Does not bubble.
 * @csspart title - The heading.
 * @csspart summary - How many queries there are, and of which sort.
 * @csspart shown - How many of how many are shown.
 * @csspart group - The queries of one kind.
 * @csspart group-title - The heading of a kind.
 * @csspart rule - The queries of one check.
 * @csspart rule-title - The heading of a check.
 * @csspart query - One query's row.
 * @csspart answer - Whether a query asks or cannot tell.
 * @csspart event - An event that a query is about.
 * @csspart details - What an opened query shows.
 * @csspart reply-form - The form of a reply.
 * @csspart table - The table.
 * @csspart looked - What was looked at.
 * @cssprop [--cj-paper=#fff] - Background.
 * @cssprop [--cj-ink=#14202b] - Text.
 * @cssprop [--cj-accent=#0b5cad] - Selection.
 * @cssprop [--cj-focus=#ffdd00] - Focus ring.
 * @cssprop [--cj-font=system-ui] - Type face.
 */
export class ChecksElement extends ChecksInputsElement {
  static override styles = checksStyles;

  /** @internal */ readonly model = new ChecksModel();
  private readonly listing = new ChecksListController(this);
  private readonly replying_ = new ReplyController(this);
  private speaking: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new FocusController(this, () => [
      '.quiet button',
      `[data-stop="${CSS.escape(this.listing.current)}"]`,
      '.search input',
      '.bar-end button',
    ]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.speaking);
  }

  /** @internal Under which name and at which instant a reply is kept; undefined where nobody may reply. */
  get replying(): ReplyHost['replying'] {
    const by = named(this.actor);
    const at = this.now?.();
    return by === undefined || at === undefined ? undefined : { by, at };
  }

  /** @internal */
  get given(): ReplyHost['given'] {
    return orNone(this.replies);
  }

  /** @internal Tells the host what was replied, and shows it unless the host keeps the replies as they were. */
  readonly change: ReplyHost['change'] = (act, reply, replies) => {
    if (!this.dispatchEvent(new CheckReplyEvent(act, reply, replies))) return false;
    this.replies = replies;
    this.announcement = this.say(act === 'undo' ? 'announce.undo-reply' : 'announce.reply');
    return true;
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.model.update(this, changed)) {
      this.listing.begin();
      this.replying_.reset();
      this.announcement = '';
    }
    this.listing.settle();
  }

  protected override usualMarking(): string {
    return this.say('checks.marking');
  }

  protected override content(): TemplateResult {
    const { model, locale, level } = this;
    return html`${heading(level, 'title', this.titleWords())}
    ${bodyPart(model, {
      locale,
      state: this.state,
      view: this.printing.state === 'print' ? 'table' : this.view,
      printing: this.printing.state === 'print',
      filter: wholeFilter(this.filter),
      checks: orNone(this.checks),
      known: orNone(this.known),
      caption: this.titleWords(),
      list: this.listState(level + 1),
      choose: (view) => {
        this.view = view;
      },
      narrow: this.narrow,
      print: () => {
        globalThis.print();
      },
      quiet: this.quiet.turn,
    })}`;
  }

  private listState(level: number): QueryListState {
    const { model, locale, listing: controller } = this;
    return {
      messages: model.words,
      locale,
      level,
      controller,
      rows: model.shown,
      row: (row) => this.rowState(row),
      root: () => this.renderRoot,
    };
  }

  private rowState(row: QueryRow): ReturnType<QueryListState['row']> {
    const { replying_: controller, replying } = this;
    const { query } = row;
    const selectedId = named(this.selectedId);
    return {
      messages: this.model.words,
      locale: this.locale,
      replying,
      selected: selectedId !== undefined && query.eventIds.includes(selectedId),
      pick: this.pick,
      canUndo: (reply) => controller.canUndo(reply),
      undo: (reply) => {
        controller.undo(reply);
      },
      form: {
        open: controller.open === query.id && this.listing.isOpen(row),
        draft: controller.draft(query.id),
        toggle: () => {
          controller.toggle(query.id, this.listing.isOpen(row));
          this.listing.reveal(row);
        },
        save: (draft) => {
          controller.save(query, draft);
        },
        write: (draft) => {
          controller.write(query.id, draft);
        },
        cancel: () => {
          controller.cancel(query.id);
        },
      },
    };
  }

  private readonly pick = (eventId: string): void => {
    if (!this.may('view', [eventId])) return;
    this.selectedId = eventId;
    this.dispatchEvent(new EventSelectEvent(eventId, { bubbles: false }));
  };

  // What is announced is the end of a change, not each key of it
  private readonly narrow = (filter: ChecksFilter): void => {
    this.filter = filter;
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => {
      const { shown, rows } = this.model;
      this.announcement = this.say('checks.announce', { count: shown.length, all: rows.length });
      this.requestUpdate();
    }, QUIET_FOR);
  };

  // "Record queries: Child A"; of siblings, all of them
  private titleWords(): string {
    const labels = this.model.childIds.flatMap((id) => this.model.people.get(id)?.label ?? []);
    if (labels.length === 0) return this.say('checks.title.none');
    const children = new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(labels);
    return this.say('checks.title', { child: children });
  }
}

const QUIET_FOR = 500; // milliseconds
