// timelines-chart: ranges only, so a point is a range of one day; no labels on events.
import TimelinesChart from 'timelines-chart';
import { FIRST_DAY, LANE_TYPES } from './strip-data.mjs';

const date = (day) => new Date(day * 86_400_000);

export function chart({ length, lane, day, last }, holder) {
  const lanes = LANE_TYPES.map((label) => ({ label, data: [] }));
  for (let i = 0; i < length; i += 1) {
    lanes[lane[i]].data.push({ timeRange: [date(day[i]), date(last[i] + 1)], val: `Event ${i}` });
  }
  return async () => {
    const timeline = new TimelinesChart(holder);
    timeline
      .width(1240)
      .maxHeight(600)
      .enableAnimations(false)
      .data([{ group: 'lanes', data: lanes }]);
    return (from, to) => timeline.zoomX([date(FIRST_DAY + from), date(FIRST_DAY + to)], true);
  };
}
