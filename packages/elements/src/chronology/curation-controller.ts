import {
  accept,
  chosenProposal,
  leaveOut,
  newChronology,
  revise,
  type CaseEvent,
  type Chronology,
  type Entry,
  type Level,
} from '@case-journey/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChronologyModel } from './chronology-model.js';
import type { ChronologyPatch } from './chronology-change-event.js';
import {
  chosenLevel,
  proposalKey,
  type Considered,
  type ConsiderState,
  type Editing,
} from './consider-panel.js';
import type { EntryDraft } from './entry-form.js';

/** What deciding needs of its host: who decides, when, and on what. */
export interface CurationHost extends ReactiveControllerHost {
  /** Undefined: nobody is named, so nothing can be decided. */
  readonly deciding: { readonly by: string; readonly at: string } | undefined;
  readonly current: Chronology | null;
  readonly locale: string;
  /** What is there to decide on, and the words in which titles and reasons are made. */
  readonly model: Pick<ChronologyModel, 'words' | 'chosen' | 'record' | 'judging'>;
  /** A chronology to begin with. */
  readonly beginning: Parameters<typeof newChronology>[0];
  /** Tells the host's host. False: the chronology stays as it was. */
  readonly change: (patch: ChronologyPatch, chronology: Chronology) => boolean;
}

const FIRST_SHOWN = 3;
const UNDOES = 50;

/** A practitioner's decisions on proposals and entries: what is ticked, chosen and being written, and what follows. */
export class CurationController implements ReactiveController {
  limit = FIRST_SHOWN;
  ticked: ReadonlySet<string> = new Set();
  levels: ReadonlyMap<string, Level> = new Map();
  editing: Editing | null = null;
  /** What is being written, by key: it is kept until it is saved or cancelled, whatever else happens. */
  readonly drafts = new Map<string, EntryDraft>();
  #before: readonly (Chronology | null)[] = [];
  readonly #host: CurationHost;

  constructor(host: CurationHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.reset();
  }

  /** Nothing ticked, nothing chosen, nothing being written: for another child, or other records. */
  reset(): void {
    this.limit = FIRST_SHOWN;
    this.ticked = new Set();
    this.levels = new Map();
    this.editing = null;
    this.#before = [];
  }

  /** What a person may do now; undefined where nobody may decide. */
  state(): ConsiderState | undefined {
    const { deciding, model, locale } = this.#host;
    if (deciding === undefined) return undefined;
    const { limit, ticked, levels, editing, drafts, showAll, tick, setLevel, edit, write } = this;
    const { acceptTicked, leaveOut: leave, accept: take } = this;
    return {
      messages: model.words,
      locale,
      limit,
      ticked,
      levels,
      editing,
      drafts,
      write,
      undo: this.#before.length === 0 ? undefined : this.undo,
      showAll,
      tick,
      setLevel,
      edit,
      acceptTicked,
      accept: take,
      leaveOut: leave,
    };
  }

  readonly showAll = (): void => {
    this.limit = Infinity;
    this.#host.requestUpdate();
  };

  readonly tick = (key: string): void => {
    const ticked = new Set(this.ticked);
    if (!ticked.delete(key)) ticked.add(key);
    this.ticked = ticked;
    this.#host.requestUpdate();
  };

  readonly setLevel = (key: string, level: Level): void => {
    this.levels = new Map(this.levels).set(key, level);
    this.#host.requestUpdate();
  };

  /** Opens a form, or closes the one that is open; what was written in it is then dropped. */
  readonly edit = (editing: Editing | null): void => {
    if (editing === null && this.editing !== null) this.drafts.delete(this.editing.key);
    this.editing = editing;
    this.#host.requestUpdate();
  };

  /** Keeps what a person has written so far. */
  readonly write = (key: string, draft: EntryDraft): void => {
    this.drafts.set(key, draft); // nothing is drawn anew: the form shows it already
  };

  /** Takes the last decision back. */
  readonly undo = (): void => {
    const last = this.#before.at(-1);
    if (last === undefined) return;
    this.#before = this.#before.slice(0, -1);
    this.#host.change({ kind: 'undo' }, last ?? newChronology(this.#host.beginning));
  };

  readonly accept = (one: Considered, draft?: EntryDraft): void => {
    const next = this.#accepted(this.#chronology(), one, draft);
    if (next !== null)
      this.#done({ kind: 'accept', eventIds: one.proposal.eventIds }, next, proposalKey(one.proposal));
  };

  /** Accepts what a person ticked, one after another. */
  readonly acceptTicked = (): void => {
    const { considered } = this.#host.model.chosen;
    const chosen = considered.filter(({ proposal }) => this.ticked.has(proposalKey(proposal)));
    let next: Chronology | null = this.#chronology();
    for (const one of chosen) next = next === null ? null : this.#accepted(next, one);
    const eventIds = chosen.flatMap(({ proposal }) => proposal.eventIds);
    const keys = chosen.map(({ proposal }) => proposalKey(proposal));
    if (next !== null && eventIds.length > 0) this.#done({ kind: 'accept', eventIds }, next, ...keys);
  };

  readonly leaveOut = ({ proposal, events }: Considered, reason: string): void => {
    const { eventIds } = proposal;
    const { deciding } = this.#host;
    if (deciding === undefined) return;
    this.#done(
      { kind: 'leave-out', eventIds },
      leaveOut(this.#chronology(), eventIds, { reason, events, ...deciding }),
      proposalKey(proposal),
    );
  };

  /** Takes a record into the chronology that no rule proposes, or that was left out. */
  readonly include = (event: CaseEvent): void => {
    this.accept({ proposal: chosenProposal(event, this.#host.model.judging), events: [event] });
  };

  /** Takes an entry out of the chronology: it is listed with what is left out, and why. */
  readonly takeOut = (entry: Entry, reason: string): void => {
    const { deciding, model } = this.#host;
    if (deciding === undefined) return;
    const { eventIds } = entry;
    const events = model.record.events.filter(({ id }) => eventIds.includes(id));
    this.#done(
      { kind: 'leave-out', eventIds },
      leaveOut(this.#chronology(), eventIds, { reason, events, ...deciding }),
      entry.id,
    );
  };

  /** Puts an entry into other words, rates it anew, or both. */
  readonly revise = (entry: Entry, { words, level, why }: EntryDraft): void => {
    const { deciding } = this.#host;
    if (deciding === undefined) return;
    const isRated = level !== entry.rating.level;
    const rating = isRated ? { ...entry.rating, level, reason: why } : entry.rating;
    this.#done(
      { kind: isRated ? 'rate' : 'reword', entryId: entry.id },
      revise(this.#chronology(), entry.id, { words, rating }, { ...deciding, why }),
      entry.id,
    );
  };

  #chronology(): Chronology {
    return this.#host.current ?? newChronology(this.#host.beginning);
  }

  #accepted(chronology: Chronology, { proposal, events }: Considered, draft?: EntryDraft): Chronology | null {
    const { deciding } = this.#host;
    if (deciding === undefined) return null;
    return accept(chronology, proposal, events, {
      ...deciding,
      level: draft?.level ?? chosenLevel(proposal, this.levels),
      messages: this.#host.model.words,
      ...(draft === undefined ? {} : { words: draft.words }),
      ...(draft === undefined || draft.why === '' ? {} : { why: draft.why }),
    });
  }

  // Only what was decided is no longer ticked or written: the rest stays as the person left it
  #done(patch: ChronologyPatch, chronology: Chronology, ...keys: readonly string[]): void {
    const ticked = new Set(this.ticked);
    for (const key of keys) {
      ticked.delete(key);
      this.drafts.delete(key);
      if (this.editing?.key === key) this.editing = null;
    }
    this.ticked = ticked;
    const before = this.#host.current;
    if (this.#host.change(patch, chronology)) this.#before = [...this.#before, before].slice(-UNDOES);
  }
}
