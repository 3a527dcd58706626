import {
  accept,
  leaveOut,
  newChronology,
  rerate,
  reword,
  type CaseEvent,
  type Chronology,
  type Entry,
  type Level,
  type Messages,
} from '@case-journey/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
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
  readonly model: {
    readonly words: Messages;
    readonly chosen: { readonly considered: readonly Considered[] };
  };
  /** A chronology to begin with. */
  readonly beginning: Parameters<typeof newChronology>[0];
  readonly change: (patch: ChronologyPatch, chronology: Chronology) => void;
}

const FIRST_SHOWN = 3;

/** A practitioner's decisions on proposals and entries: what is ticked, chosen and being written, and what follows. */
export class CurationController implements ReactiveController {
  limit = FIRST_SHOWN;
  ticked: ReadonlySet<string> = new Set();
  levels: ReadonlyMap<string, Level> = new Map();
  editing: Editing | null = null;
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
  }

  /** What a person may do now; undefined where nobody may decide. */
  state(): ConsiderState | undefined {
    const { deciding, model, locale } = this.#host;
    if (deciding === undefined) return undefined;
    const { limit, ticked, levels, editing, showAll, tick, setLevel, edit } = this;
    const { acceptTicked, leaveOut: leave, accept: take } = this;
    return {
      messages: model.words,
      locale,
      limit,
      ticked,
      levels,
      editing,
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

  readonly edit = (editing: Editing | null): void => {
    this.editing = editing;
    this.#host.requestUpdate();
  };

  readonly accept = (one: Considered, draft?: EntryDraft): void => {
    const next = this.#accepted(this.#chronology(), one, draft);
    if (next !== null) this.#done({ kind: 'accept', eventIds: one.proposal.eventIds }, next);
  };

  /** Accepts what a person ticked, one after another. */
  readonly acceptTicked = (): void => {
    const { considered } = this.#host.model.chosen;
    const chosen = considered.filter(({ proposal }) => this.ticked.has(proposalKey(proposal)));
    let next: Chronology | null = this.#chronology();
    for (const one of chosen) next = next === null ? null : this.#accepted(next, one);
    const eventIds = chosen.flatMap(({ proposal }) => proposal.eventIds);
    if (next !== null && eventIds.length > 0) this.#done({ kind: 'accept', eventIds }, next);
  };

  readonly leaveOut = ({ proposal: { eventIds }, events }: Considered, reason: string): void => {
    const { deciding } = this.#host;
    if (deciding === undefined) return;
    this.#done(
      { kind: 'leave-out', eventIds },
      leaveOut(this.#chronology(), eventIds, { reason, events, ...deciding }),
    );
  };

  /** Takes a record into the chronology that no rule proposes. */
  readonly include = (event: CaseEvent): void => {
    const proposal = {
      eventIds: [event.id],
      level: 'supporting',
      tests: [],
      rule: 'chosen',
      params: [],
    } as const;
    this.accept({ proposal, events: [event] });
  };

  /** Puts an entry into other words, rates it anew, or both. */
  readonly revise = (entry: Entry, draft: EntryDraft): void => {
    const { deciding } = this.#host;
    if (deciding === undefined) return;
    const why = draft.why;
    let next = reword(this.#chronology(), entry.id, draft.words, { ...deciding, why });
    if (draft.level !== entry.rating.level)
      next = rerate(next, entry.id, { ...entry.rating, level: draft.level, reason: why }, deciding);
    this.#done({ kind: draft.level === entry.rating.level ? 'reword' : 'rate', entryId: entry.id }, next);
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

  #done(patch: ChronologyPatch, chronology: Chronology): void {
    this.editing = null;
    this.ticked = new Set();
    this.#host.change(patch, chronology);
  }
}
