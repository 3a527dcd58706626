import type { CaseEvent, Chronology, EventColumns, Filter } from '@case-journey/core';
import type { ListOrder } from '@case-journey/layout';
import { SheetElement } from '../shared/sheet-element.js';
import { chronologyProperties } from './chronology-properties.js';
import type { ChronologyAxis, ChronologyRecords, ChronologyViewName } from './view-bar.js';

/** What a host sets on `<cj-chronology>`, and what holds where it sets nothing. */
export abstract class ChronologyInputsElement extends SheetElement {
  static override properties = chronologyProperties;

  /** The events, in any order. Those that do not concern the child or its siblings are left out. */
  declare events: readonly CaseEvent[];
  /** Events as columns, for the timeline alone: where there are too many for a list. */
  declare columns: EventColumns | undefined;
  /** What has been decided so far. None: the rules propose, and nobody has decided. */
  declare chronology: Chronology | null | undefined;
  /** Which events are shown, of those that the list tells of. All unless set. */
  declare filter: Filter | null | undefined;
  /** The present as a UTC instant, for the history of decisions. Deciding needs it. */
  declare now: (() => string) | undefined;
  /** Other children whose lanes and events are shown beside, by id. */
  declare siblings: readonly string[];
  /** Whose chronology it is. All events are shown where it is not set. */
  declare childId: string | null | undefined;
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

  constructor() {
    super();
    this.siblings = [];
    this.view = 'both';
    this.axis = 'date';
    this.records = 'chronology';
    this.order = 'oldest-first';
  }
}
