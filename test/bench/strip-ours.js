// Our strip in the smallest element that can hold it.
import { LitElement } from 'lit';
import { columnsBuilder } from '../../packages/core/dist/index.js';
import { baseStyles, StripController, stripStyles, tokens } from '../../packages/elements/dist/index.js';
import { NO_END } from '../../packages/layout/dist/index.js';
import { DAYS, FIRST_DAY, LANE_TYPES } from './strip-data.mjs';

class BenchStrip extends LitElement {
  static styles = [tokens, baseStyles, stripStyles];
  strip = new StripController(this, { select() {}, jump() {}, window() {} });
  render() {
    return this.strip.template();
  }
}
customElements.define('bench-strip', BenchStrip);

export function chart(events, holder) {
  const builder = columnsBuilder(events.length);
  for (const type of LANE_TYPES) builder.types.intern(type);
  builder.children.intern('child-a');
  const ends = new Int32Array(events.length).fill(NO_END);
  for (let i = 0; i < events.length; i += 1) {
    builder.addNumbers(events.day[i], events.day[i], events.lane[i], 0, -1, 0, 0, i);
    if (events.last[i] > events.day[i]) ends[i] = events.last[i];
  }
  const input = {
    columns: builder.finish(),
    levels: events.level,
    ends,
    periods: [],
    gaps: [],
    birth: FIRST_DAY,
    asAt: FIRST_DAY + DAYS - 1,
    anchor: null,
    axis: 'date',
    label: (row) => `Event ${row}`,
    name: (row) => `Event ${row}`,
    messages: {},
    locale: 'en-GB',
  };
  return async () => {
    const element = document.createElement('bench-strip');
    element.strip.input = input;
    holder.append(element);
    await element.updateComplete;
    return (from, to) => {
      element.strip.currentWindow = { from: FIRST_DAY + from, to: FIRST_DAY + to };
    };
  };
}
