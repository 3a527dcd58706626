import {
  checksOf,
  isInstant,
  repliesByQuery,
  withMessages,
  type CaseEvent,
  type IsoDay,
  type Messages,
  type Person,
  type QueryReply,
  type RecordQuery,
  type ReplyHistory,
} from '@case-journey/core';
import { named, orNone, realDay, wholeEvents } from '../shared/host-input.js';
import { filterQueries, wholeFilter } from './checks-filter.js';
import type { ChecksInputsElement } from './checks-inputs-element.js';
import { checksWords } from './checks-messages.js';
import { queryGroups, type GroupBlock } from './query-groups.js';
import { queryRows, type QueryRow } from './query-rows.js';

/** What a host sets that the model is made from. */
export type ChecksInputs = Pick<
  ChecksInputsElement,
  | 'queries'
  | 'events'
  | 'people'
  | 'known'
  | 'checks'
  | 'replies'
  | 'filter'
  | 'messages'
  | 'siblings'
  | 'childId'
  | 'asAt'
>;

const RECORD = ['queries', 'events', 'people', 'known', 'siblings', 'childId', 'asAt'] as const;
const WORDED = [...RECORD, 'checks', 'messages', 'replies'] as const;

/** Whether the checks ran; if not, why: no records, no day to judge on, or a record that they could not read. */
export type Asked = 'asked' | 'no-record' | 'no-day' | 'failed';

const OTHER = ['queries', 'childId', 'siblings', 'asAt'] as const; // what makes it another record

/** Everything that `<cj-checks>` shows, worked out from what the host set; each step only when its inputs changed. */
export class ChecksModel {
  words: Messages = checksWords;
  /** The host's own words. */
  overrides: Messages | undefined;
  people: ReadonlyMap<string, Person> = new Map();
  /** Whose record it is, first, and the siblings; none where the host named nobody. */
  childIds: readonly string[] = [];
  asAt: IsoDay | undefined;
  /** Every query of these children, in order. */
  rows: readonly QueryRow[] = [];
  /** Those that the filter shows. */
  shown: readonly QueryRow[] = [];
  groups: readonly GroupBlock[] = [];
  /** Whether anything was asked of the record, or why not. */
  asked: Asked = 'asked';
  /** Replies without a usable instant: they are counted and not shown. */
  unread = 0;
  #events: ReadonlyMap<string, CaseEvent> = new Map();
  #queries: readonly RecordQuery[] = [];
  #replies: ReadonlyMap<string, ReplyHistory> = new Map();

  /** Takes again what changed. Gives whether it is another record. */
  update(inputs: ChecksInputs, changed: ReadonlyMap<PropertyKey, unknown>): boolean {
    const any = (names: readonly string[]): boolean => names.some((name) => changed.has(name));
    if (changed.has('messages')) {
      this.overrides = inputs.messages;
      this.words = withMessages(checksWords, inputs.messages);
    }
    if (changed.has('people')) this.people = byId(orNone(inputs.people));
    if (changed.has('events')) this.#events = byId(wholeEvents(inputs.events));
    if (changed.has('replies')) this.#readReplies(orNone(inputs.replies));
    if (any(RECORD)) this.#readRecord(inputs);
    if (any(WORDED)) {
      const { words: messages, overrides, people, asAt } = this;
      const shared = { events: this.#events, replies: this.#replies, messages, overrides, people, asAt };
      this.rows = queryRows(this.#queries, { ...shared, checks: orNone(inputs.checks) });
    }
    if (any(WORDED) || changed.has('filter')) {
      this.shown = filterQueries(this.rows, wholeFilter(inputs.filter));
      this.groups = queryGroups(this.shown);
    }
    return any(inputs.queries == null ? [...OTHER, 'events'] : OTHER);
  }

  #readRecord(inputs: ChecksInputs): void {
    const { queries, childId, siblings, asAt } = inputs;
    const own = named(childId);
    this.childIds = own === undefined ? [] : [own, ...orNone(siblings).filter((id) => id !== own)];
    this.asAt = realDay(asAt);
    const concerns = new Set(this.childIds);
    this.asked = 'asked';
    const all = queries ?? this.#workOut(inputs);
    this.#queries = concerns.size === 0 ? all : all.filter(({ childId: id }) => concerns.has(id));
  }

  #workOut({ events, people, known }: ChecksInputs): readonly RecordQuery[] {
    const { asAt } = this;
    const record = wholeEvents(events);
    if (record.length === 0) return this.#none('no-record');
    if (asAt === undefined) return this.#none('no-day');
    const [childId, ...siblings] = this.childIds;
    const one = childId === undefined || siblings.length > 0 ? {} : { childId };
    const told = orNone(known).length === 0 ? {} : { known };
    try {
      return checksOf({ events: record, people: orNone(people), ...told }, { asAt, ...one });
    } catch {
      return this.#none('failed'); // an element never throws for data: it says that it cannot say
    }
  }

  #none(why: Asked): readonly RecordQuery[] {
    this.asked = why;
    return [];
  }

  #readReplies(replies: readonly QueryReply[]): void {
    const usable = replies.filter(({ at }) => isInstant(at));
    this.#replies = repliesByQuery(usable);
    this.unread = replies.length - usable.length;
  }
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}
