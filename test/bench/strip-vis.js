// vis-timeline with its defaults: one group a lane, points and ranges, ten years in view.
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DAYS, FIRST_DAY, LANE_TYPES } from './strip-data.mjs';

const date = (day) => new Date(day * 86_400_000);

export function chart({ length, lane, day, last }, holder) {
  const groups = new DataSet(LANE_TYPES.map((content, id) => ({ id, content })));
  const items = Array.from({ length }, (_, id) => ({
    id,
    group: lane[id],
    content: `Event ${id}`,
    start: date(day[id]),
    ...(last[id] > day[id] ? { end: date(last[id]), type: 'range' } : { type: 'point' }),
  }));
  return async () => {
    const options = { height: '600px', start: date(FIRST_DAY), end: date(FIRST_DAY + DAYS) };
    const timeline = new Timeline(holder, new DataSet(items), groups, options);
    await new Promise((resolve) => timeline.on('changed', resolve));
    return (from, to) =>
      timeline.setWindow(date(FIRST_DAY + from), date(FIRST_DAY + to), { animation: false });
  };
}
