/**
 * What a chronology tells of, before its filter, has changed: the element's `told` and `levels` say what it is now. The
 * event carries nothing and does not bubble.
 */
export class ToldChangeEvent extends Event {
  constructor() {
    super('cj-told-change');
  }
}
