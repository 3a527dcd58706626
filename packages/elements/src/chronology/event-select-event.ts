/** A person opened an event. It names the event by its id and carries nothing of the record. */
export class EventSelectEvent extends Event {
  /** The id of the event, as the host gave it. */
  readonly eventId: string;

  constructor(eventId: string) {
    super('cj-event-select', { bubbles: true, composed: true });
    this.eventId = eventId;
  }
}
