// The page of the strip's benchmark: makes the events, hands them to one library, moves its window 60 times.
import { stripEvents } from './strip-data.mjs';
import { chart as ours } from './strip-ours.js';
import { chart as timelinesChart } from './strip-timelines-chart.js';
import { chart as vis } from './strip-vis.js';

const LIBRARIES = { ours, 'vis-timeline': vis, 'timelines-chart': timelinesChart };
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
let prepared;
let drawn;

globalThis.prepare = (library, size) => {
  prepared = LIBRARIES[library](stripEvents(size), document.querySelector('main'));
};

globalThis.draw = async () => {
  drawn = await prepared();
  await frame();
  await frame();
};

/** Moves the window in 60 frames: a pan over two years, or a zoom from ten years to one. */
globalThis.move = async (kind) => {
  for (let step = 0; step < 60; step += 1) {
    const [from, to] = kind === 'pan' ? [step * 12, 2900 + step * 12] : [step * 27, 3652 - step * 27];
    drawn(from, to);
    await frame();
  }
  await frame();
};

globalThis.countNodes = () => {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
      0,
    );
  return count(document.querySelector('main'));
};
