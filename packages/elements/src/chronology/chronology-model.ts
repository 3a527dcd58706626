import {
  ALL,
  filterContext,
  filterEvents,
  withMessages,
  type CaseEvent,
  type Chronology,
  type Entry,
  type Filter,
  type FilterContext,
  type FilteredEvents,
  type IsoDay,
  type Known,
  type Level,
  type Messages,
  type Person,
  type ProposeOptions,
} from '@case-journey/core';
import { chronologyList, type ListOrder } from '@case-journey/layout';
import { chronologyWords } from './chronology-messages.js';
import { childRecords, chronologyView, type ChronologyView, type Records } from './chronology-view.js';
import { named, orNone, realDay, wholeEvents } from '../shared/host-input.js';
import type { Standing } from './level-tag.js';
import type { GapList } from './list-sections.js';
import type { ChronologyRecords } from './view-bar.js';

/** What a host sets that the model is made from. */
export interface ChronologyInputs {
  readonly events: readonly CaseEvent[];
  readonly people: readonly Person[];
  readonly known: readonly Known[];
  readonly siblings: readonly string[];
  readonly childId: string | null | undefined;
  readonly asAt: IsoDay | null | undefined;
  readonly chronology: Chronology | null | undefined;
  readonly filter: Filter | null | undefined;
  readonly messages: Messages | undefined;
  readonly purpose: string | null | undefined;
  readonly records: ChronologyRecords;
  readonly order: ListOrder;
}

/** Which steps of the model had to be taken again. */
export interface Renewed {
  /** Other records, or of another child, or on another day. */
  readonly record: boolean;
  /** Other proposals or decisions. */
  readonly chosen: boolean;
  /** Other events are told of, or in another order. */
  readonly list: boolean;
}

const RECORD = ['events', 'siblings', 'childId', 'asAt', 'known'] as const;
const CHOSEN = [...RECORD, 'chronology', 'purpose'] as const;
const TOLD = [...CHOSEN, 'records', 'messages'] as const;
const SHOWN = [...TOLD, 'filter'] as const;
const LIST = [...SHOWN, 'order'] as const;

/** Everything that a chronology shows, worked out from what the host set; each step only when its inputs changed. */
export class ChronologyModel {
  words: Messages = chronologyWords;
  people: ReadonlyMap<string, Person> = new Map();
  /** Whose chronology it is, first, and the siblings beside; none where the host named nobody. */
  childIds: readonly string[] = [];
  asAt: IsoDay | undefined;
  record: Records = childRecords([], { childIds: [], asAt: undefined, known: [] });
  chosen: ChronologyView = chronologyView(this.record, null, {});
  /** For what, of whom and as at which day the rules judge. */
  judging: ProposeOptions = {};
  entries: ReadonlyMap<string, Entry> = new Map();
  /** What the list is of, before the filter: entries and what is proposed, or every record. */
  told: readonly CaseEvent[] = [];
  /** How each of them is rated, by its id. */
  levels: ReadonlyMap<string, Level> = new Map();
  shown: FilteredEvents = { events: [], possibly: 0, total: 0 };
  list: GapList = chronologyList([]);
  // Kept while the same is told: it folds every text once, not at each key of a search
  #context: FilterContext = filterContext([]);

  get child(): Person | undefined {
    return this.people.get(this.childIds[0] ?? '');
  }

  update(inputs: ChronologyInputs, changed: ReadonlyMap<PropertyKey, unknown>): Renewed {
    const any = (names: readonly string[]): boolean => names.some((name) => changed.has(name));
    if (changed.has('messages')) this.words = withMessages(chronologyWords, inputs.messages);
    if (changed.has('people'))
      this.people = new Map(orNone(inputs.people).map((person) => [person.id, person]));
    const renewed = { record: any(RECORD), chosen: any(CHOSEN), list: any(LIST) };
    if (renewed.record) this.#readRecord(inputs);
    if (renewed.chosen) this.#choose(inputs);
    if (any(TOLD)) this.#tell(inputs);
    if (any(SHOWN)) this.shown = filterEvents(this.told, inputs.filter ?? ALL, this.#context);
    if (renewed.list)
      this.list = chronologyList(this.shown.events, { order: inputs.order, gaps: this.record.gaps });
    return renewed;
  }

  #readRecord({ events, siblings, childId, asAt, known }: ChronologyInputs): void {
    const own = named(childId);
    this.childIds = own === undefined ? [] : [own, ...orNone(siblings).filter((id) => id !== own)];
    this.asAt = realDay(asAt);
    this.record = childRecords(wholeEvents(events), {
      childIds: this.childIds,
      asAt: this.asAt,
      known: orNone(known),
    });
  }

  #choose({ chronology, purpose }: ChronologyInputs): void {
    const { asAt } = this;
    const childId = this.childIds.length === 1 ? this.childIds[0] : undefined;
    const said = named(purpose);
    this.judging = {
      ...(asAt === undefined ? {} : { asAt }),
      ...(said === undefined ? {} : { purpose: said }),
      ...(childId === undefined ? {} : { childId }),
    };
    this.chosen = chronologyView(this.record, chronology ?? null, this.judging);
    this.entries = new Map(chronology?.entries.map((entry) => [entry.id, entry]));
  }

  /** How an event or an entry stands: a record that was accepted stands as its entry does. */
  standing(id: string): Standing | undefined {
    const { standings, toldBy } = this.chosen;
    return standings.get(toldBy.get(id) ?? id);
  }

  /** What stands for an event or an entry in the list as it is. */
  rowId(id: string): string {
    const isEntry = this.entries.has(id);
    if (this.told === this.record.events) return isEntry ? (this.entries.get(id)?.eventIds[0] ?? id) : id;
    return isEntry ? id : (this.chosen.toldBy.get(id) ?? id);
  }

  #tell({ records }: ChronologyInputs): void {
    this.told = records === 'all' ? this.record.events : this.chosen.told;
    this.levels = new Map(
      this.told.flatMap(({ id }): [string, Level][] => {
        const level = this.standing(id)?.level;
        return level === undefined ? [] : [[id, level]];
      }),
    );
    const [childId] = this.childIds;
    this.#context = filterContext(this.told, {
      levels: this.levels,
      messages: this.words,
      ...(childId === undefined ? {} : { childId }),
    });
  }
}
