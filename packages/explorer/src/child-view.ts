import {
  ALL,
  PURPOSES,
  type CaseEvent,
  type Chronology,
  type Filter,
  type Problem,
  type QueryReply,
} from '@case-journey/core';
import type { ChronologyElement } from '@case-journey/elements';
import { writeChronologyCsv, writeChronologyJson } from '@case-journey/formats';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { createRef, type Ref } from 'lit/directives/ref.js';
import type { Caseload } from './caseload.js';
import { childPage, type ChildPage } from './child-page.js';
import { ChildPath } from './child-path.js';
import { childQueries, type ChildQueries } from './child-queries.js';
import type { Context } from './context.js';
import { firstFilter, KEY_AND_SIGNIFICANT, type Telling } from './first-filter.js';
import { handOver } from './hand-over.js';
import { KeptByChild } from './kept-by-child.js';
import { openChronology } from './read-dropped.js';
import { joinedReplies, openReplies, saveReplies, type OpenedReplies } from './reply-file.js';

/** The child that is shown, kept as it is for as long as it is, so that the views keep what a reader opened. */
interface Picked {
  readonly caseload: Caseload;
  readonly childId: string;
  readonly events: readonly CaseEvent[];
}

/** What the child's page keeps while the page is open: who decides, for what, what was decided and replied of each child. */
export class ChildView implements ReactiveController {
  /** Which view is shown, and where Back leads. */
  readonly path = new ChildPath();
  private actor = '';
  private purpose = 'current-work';
  private selectedId: string | null = null;
  private filter: Filter = ALL;
  private refused: string | null = null;
  private notice: string | null = null;
  private readonly chronologies = new KeptByChild<Chronology>(({ chronologies }) => chronologies);
  private readonly replies = new KeptByChild<readonly QueryReply[]>();
  private readonly chronologyRef: Ref<ChronologyElement> = createRef();
  private putBack: (() => void) | undefined;
  private problems: readonly Problem[] = [];
  private unsaved: ReadonlySet<'decisions' | 'replies'> = new Set();
  private telling: Telling | null = null;
  private picked: Picked | null = null;
  private asked: ChildQueries | null = null;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeunload', this.onLeave);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeunload', this.onLeave);
  }

  /** The page of a child. */
  page(
    shown: Pick<ChildPage, 'caseload' | 'childId' | 'found' | 'now' | 'back' | 'backTo' | 'go'>,
    context: Context,
  ): TemplateResult {
    const picked = this.pick(shown);
    const { caseload, childId } = picked;
    const { actor, purpose, filter, selectedId, telling, refused, problems, notice, asked, path } = this;
    const own = { actor, purpose, filter, selectedId, telling, refused, problems, notice, asked };
    return childPage(
      {
        ...shown,
        ...own,
        events: picked.events,
        chronology: this.chronologies.get(caseload, childId) ?? null,
        replies: this.replies.get(caseload, childId) ?? NO_REPLIES,
        chronologyRef: this.chronologyRef,
        putBack: this.putBack,
        view: path.view,
        wasShown: (view) => path.wasShown(view),
        choose: (view) => {
          path.choose(view);
          this.renew({ notice: null });
        },
        set: (change) => {
          this.renew({ ...change, notice: null });
          if (change.purpose !== undefined) this.setPurpose(picked, change.purpose);
        },
        tell: (told) => {
          this.renew({ telling: told, ...(this.telling === null ? { filter: firstFilter(told) } : {}) });
        },
        keep: (changed) => {
          this.keep(picked, changed);
          this.forget();
        },
        reply: (replies) => {
          this.keepReplies(picked, replies);
        },
        leadTo: (eventId) => void this.leadTo(eventId, picked, context),
        save: (what) => {
          this.save(picked, what);
        },
        open: (file) => void this.open(file, picked, context),
      },
      context,
    );
  }

  /** A step that the browser's Back or Forward made among the views. */
  stepTo(depth: number): void {
    this.path.goTo(depth);
    this.renew({ notice: null });
  }

  // What was decided or replied and not saved would be lost
  private readonly onLeave = (leave: BeforeUnloadEvent): void => {
    if (this.unsaved.size > 0) leave.preventDefault();
  };

  private pick({ caseload, childId }: Pick<ChildPage, 'caseload' | 'childId'>): Picked {
    const before = this.picked;
    if (before?.caseload === caseload && before.childId === childId) return before;
    const eventsOf = caseload.recordsOf ?? caseload.eventsOf;
    const picked = { caseload, childId, events: eventsOf(childId) };
    this.picked = picked;
    this.selectedId = null;
    this.telling = null;
    this.asked = null;
    this.notice = null;
    this.path.restart();
    this.forget();
    this.filter = KEY_AND_SIGNIFICANT; // until the chronology tells what there is, before it is painted
    this.askLater(picked);
    return picked;
  }

  // After the next paint: the chronology stands before anything is asked of it
  private askLater(picked: Picked): void {
    setTimeout(() => {
      this.ask(picked);
    });
  }

  private ask(picked: Picked): void {
    if (this.picked !== picked) return; // another child has been opened since
    const { caseload, childId, events } = picked;
    const chronology = this.chronologies.get(caseload, childId);
    this.renew({ asked: childQueries(caseload, childId, events, chronology) });
  }

  private async leadTo(eventId: string, { events }: Picked, { say }: Context): Promise<void> {
    if (!events.some(({ id }) => id === eventId)) {
      this.renew({ selectedId: eventId, notice: say('view.elsewhere') });
      return;
    }
    this.path.lead('chronology');
    history.pushState({ depth: this.path.depth }, '');
    this.renew({ selectedId: eventId, notice: null });
    if (await this.showEvent(eventId)) return;
    this.renew({ filter: ALL, notice: say('view.unfiltered') });
    const chronology = this.chronologyRef.value;
    if (chronology !== undefined) chronology.records = 'all';
    await this.showEvent(eventId);
  }

  private async showEvent(eventId: string): Promise<boolean> {
    await this.host.updateComplete;
    const chronology = this.chronologyRef.value;
    await chronology?.updateComplete;
    return chronology?.showEvent(eventId) ?? true;
  }

  private setPurpose(picked: Picked, purpose: string): void {
    const chronology = this.chronologies.get(picked.caseload, picked.childId);
    if (chronology !== undefined && chronology.purpose !== purpose)
      this.keep(picked, { ...chronology, purpose });
  }

  private keep(picked: Picked, chronology: Chronology): void {
    this.put(picked, chronology);
    this.renew({ unsaved: new Set(this.unsaved).add('decisions') });
  }

  // What is asked of a chronology changes with it
  private put(picked: Picked, chronology: Chronology): void {
    this.chronologies.set(picked.caseload, picked.childId, chronology);
    this.askLater(picked);
  }

  private keepReplies({ caseload, childId }: Picked, replies: readonly QueryReply[]): void {
    this.replies.set(caseload, childId, replies);
    this.renew({ unsaved: new Set(this.unsaved).add('replies') });
  }

  private save({ caseload, childId }: Picked, what: 'json' | 'csv' | 'replies'): void {
    const chronology = this.chronologies.get(caseload, childId);
    if (what === 'replies') saveReplies(this.replies.get(caseload, childId) ?? NO_REPLIES);
    else if (chronology !== undefined) saveChronology(chronology, what);
    const saved = what === 'replies' ? 'replies' : 'decisions';
    this.unsaved = new Set([...this.unsaved].filter((one) => one !== saved));
  }

  private async open(file: File, picked: Picked, context: Context): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.forget();
    const replies = openReplies(bytes, picked.childId);
    if (replies === null) this.openChronology({ name: file.name, bytes }, picked, context);
    else this.takeReplies(replies, picked, context);
    this.host.requestUpdate();
  }

  private takeReplies({ replies, others, unread }: OpenedReplies, picked: Picked, { say }: Context): void {
    const { caseload, childId } = picked;
    const before = this.replies.get(caseload, childId) ?? NO_REPLIES;
    this.replies.set(caseload, childId, joinedReplies(before, replies));
    this.restoring(() => {
      this.replies.set(caseload, childId, before);
    });
    this.refused = [
      say('keep.replies', { count: replies.length }),
      ...(others === 0 ? [] : [say('keep.replies.others', { count: others })]),
      ...(unread === 0 ? [] : [say('keep.replies.unread', { count: unread })]),
    ].join(' ');
  }

  private openChronology(
    file: { readonly name: string; readonly bytes: Uint8Array },
    picked: Picked,
    { say }: Context,
  ): void {
    const { caseload, childId } = picked;
    const { chronology, problems } = openChronology(file, caseload.asAt, childId);
    this.problems = problems;
    if (chronology === null) this.refused = say('keep.refused');
    else if (!chronology.childIds.includes(childId)) {
      this.refused = say('keep.other-child', { theirs: chronology.childIds.join(', '), ours: childId });
    } else {
      const replaced = this.chronologies.get(caseload, childId);
      if (replaced !== undefined)
        this.restoring(() => {
          this.put(picked, replaced);
        });
      this.put(picked, chronology);
      if (PURPOSES.has(chronology.purpose)) this.purpose = chronology.purpose;
      this.refused = say('keep.opened', { count: chronology.entries.length });
    }
  }

  private restoring(restore: () => void): void {
    this.putBack = () => {
      restore();
      this.forget();
      this.host.requestUpdate();
    };
  }

  private forget(): void {
    this.refused = null;
    this.putBack = undefined;
    this.problems = [];
  }

  private renew(change: Change): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }
}

type Change = Partial<
  Pick<ChildPage, 'actor' | 'purpose' | 'selectedId' | 'filter' | 'notice' | 'asked' | 'telling'>
> & { readonly unsaved?: ReadonlySet<'decisions' | 'replies'> };

const NO_REPLIES: readonly QueryReply[] = [];

function saveChronology(chronology: Chronology, format: 'json' | 'csv'): void {
  if (format === 'json') handOver('chronology.json', 'application/json', writeChronologyJson(chronology));
  else handOver('chronology.csv', 'text/csv', writeChronologyCsv(chronology, { bom: true }));
}
