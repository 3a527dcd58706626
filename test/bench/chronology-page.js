// The page of the chronology's benchmark: one case of many records, shown as a list.
import { person } from '../../packages/core/dist/index.js';
import '../../packages/elements/dist/define/chronology.js';
import { caseRecords } from './case-data.mjs';

let element;

globalThis.prepare = (count) => {
  element = document.createElement('cj-chronology');
  Object.assign(element, {
    events: caseRecords(count),
    people: [person({ id: 'child-a', label: 'Child A (invented)' })],
    childId: 'child-a',
    asAt: '2014-01-01',
    view: 'list',
    records: 'all',
  });
};

globalThis.draw = async () => {
  document.querySelector('main').append(element);
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
};

globalThis.rows = () => element.shadowRoot.querySelectorAll('.row').length;
