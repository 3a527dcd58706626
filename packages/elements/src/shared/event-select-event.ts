/** A person opened or picked an event. It names the event by its id and carries nothing else of the record. */
export class EventSelectEvent extends Event {
  /** The id of the event, as the host gave it. */
  readonly eventId: string;

  /** @param options - `bubbles`: whether it goes up and out of shadow roots, as that of the chronology does. */
  constructor(eventId: string, { bubbles = true }: { readonly bubbles?: boolean } = {}) {
    super('cj-event-select', { bubbles, composed: bubbles });
    this.eventId = eventId;
  }
}
