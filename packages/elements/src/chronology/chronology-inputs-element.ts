import type {
  CaseEvent,
  Chronology,
  EventColumns,
  Filter,
  IsoDay,
  Known,
  Messages,
  Person,
} from '@case-journey/core';
import type { ListOrder } from '@case-journey/layout';
import { LitElement } from 'lit';
import { chronologyProperties } from './chronology-properties.js';
import type { ChronologyAxis, ChronologyRecords, ChronologyViewName } from './view-bar.js';

/** What a host sets on `<cj-chronology>`, and what holds where it sets nothing. */
export class ChronologyInputsElement extends LitElement {
  static override properties = chronologyProperties;

  /** The events, in any order. Those that do not concern the child or its siblings are left out. */
  declare events: readonly CaseEvent[];
  /** Events as columns, for the timeline alone: where there are too many for a list. */
  declare columns: EventColumns | undefined;
  /** People by whom events are named and ages worked out. */
  declare people: readonly Person[];
  /** How far the source can speak: "nothing before ..." is said. */
  declare known: readonly Known[];
  /** What has been decided so far. None: the rules propose, and nobody has decided. */
  declare chronology: Chronology | null | undefined;
  /** Which events are shown, of those that the list tells of. All unless set. */
  declare filter: Filter | null | undefined;
  /** Words of the host's in place of ours, by key. */
  declare messages: Messages | undefined;
  /** The present as a UTC instant, for the history of decisions. Deciding needs it. */
  declare now: (() => string) | undefined;
  /** Other children whose lanes and events are shown beside, by id. */
  declare siblings: readonly string[];
  /** Whose chronology it is. All events are shown where it is not set. */
  declare childId: string | null | undefined;
  /** The day on which everything is judged, `YYYY-MM-DD`. It is printed; nothing is compared with the clock. */
  declare asAt: IsoDay | null | undefined;
  /** The event that is picked out in timeline and list. */
  declare selectedId: string | null | undefined;
  /** Who decides, by name. Nothing can be decided while it is not set. */
  declare actor: string | null | undefined;
  /** What the chronology is for: `current-work`, `conference`, `court`, `transfer`, or the host's own word. */
  declare purpose: string | null | undefined;
  /** `both`, `timeline`, `list` or `table`. A reader can switch it. */
  declare view: ChronologyViewName;
  /** `date`, `age`, or `days` from the selected event. */
  declare axis: ChronologyAxis;
  /** `chronology`: entries and what is proposed; `all`: every record. */
  declare records: ChronologyRecords;
  /** `oldest-first` or `newest-first`. A reader can switch it. */
  declare order: ListOrder;
  /** The handling marking, printed at the top of each page. */
  declare marking: string | undefined;
  /** The language of dates and plurals, as a BCP 47 tag. `en-GB` unless set. */
  declare locale: string;
  /** The level of the title's heading, 1 to 5; years are one below. 2 unless set. */
  declare headingLevel: number;

  constructor() {
    super();
    this.events = [];
    this.people = [];
    this.known = [];
    this.siblings = [];
    this.view = 'both';
    this.axis = 'date';
    this.records = 'chronology';
    this.order = 'oldest-first';
    this.locale = 'en-GB';
    this.headingLevel = 2;
  }
}
