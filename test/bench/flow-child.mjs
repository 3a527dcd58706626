// A flow of many invented cases: processor time of each change until every number to draw is there, as JSON.
import {
  columnsFromEvents,
  FLOW_COLUMNS,
  flowFacts,
  flowFromColumns,
  flowPeople,
  journeyFacts,
  journeysFromColumns,
  selectFlow,
  sharingPreset,
  shownFlow,
  shownRounds,
} from '@case-journey/core';
import { letter } from '@case-journey/synthetic';
import { cpuOf, median, used } from './measure-data.mjs';

const [wanted, rounds] = process.argv.slice(2).map(Number);
const made = manyCases();
const cases = made.cases;
const years = ['2010', '2011', '2012', '2013', '2014'];
const CHANGES = {
  'another period': (turn) => ({ from: `${years[turn % 5]}-04-01` }),
  'another team': (turn) => ({ teams: [cases.teams[1 + (turn % (cases.teams.length - 1))]] }),
  'another round': (turn) => ({ rounds: [1 + (turn % 3)] }),
  'a step': (turn) => ({
    steps: [{ step: 'help.child-in-need-plan', how: turn % 2 === 0 ? 'with' : 'without' }],
  }),
  'everything again': () => ({}),
};
const VIEWS = {
  usual: { columns: FLOW_COLUMNS.slice(1), unit: 'calendar', preset: null },
  shared: { columns: FLOW_COLUMNS.slice(1), unit: 'calendar', preset: sharingPreset() },
  'all columns, working days, shared': { columns: FLOW_COLUMNS, unit: 'working', preset: sharingPreset() },
};

const found = {};
for (const [view, options] of Object.entries(VIEWS)) {
  found[view] = {};
  for (const [name, filterOf] of Object.entries(CHANGES)) {
    let turn = 0;
    const once = () => {
      change(filterOf(turn), options);
      turn += 1;
    };
    found[view][name] = median(Array.from({ length: rounds }, () => cpuOf(once)));
  }
}
const { events, load } = made;
process.stdout.write(
  JSON.stringify({ events, cases: cases.length, routes: cases.routes.length, load, found }),
);

function change(filter, { columns, unit, preset }) {
  const selected = selectFlow(cases, filter, columns);
  const flow = shownFlow(cases, { selected, columns, unit, preset });
  const { rounds: asked, ...rest } = filter;
  shownRounds(cases, asked === undefined ? selected : selectFlow(cases, rest, columns), flow, preset);
}

/** A caseload many times over, each time as other children some days earlier, until it has so many events. */
function manyCases() {
  const caseload = letter({ scale: 0.5 });
  const { events, people, known } = caseload.dataset();
  const one = columnsFromEvents(events);
  const times = Math.ceil(wanted / one.length);
  const journeyParts = journeyFacts(events, one);
  const flowParts = flowFacts(events, one);
  const peopleParts = flowPeople(people, one);
  const families = 1 + peopleParts.family.reduce((most, family) => Math.max(most, family), 0);
  const again = (values, shift = () => 0) => {
    const { length } = values;
    const all = new values.constructor(length * times);
    for (let i = 0; i < all.length; i += 1) {
      const value = values[i % length];
      all[i] = value < 0 ? value : value + shift(Math.floor(i / length));
    }
    return all;
  };
  const earlier = (time) => -(time % 30);
  const columns = {
    ...one,
    length: one.length * times,
    day: again(one.day, earlier),
    lastDay: again(one.lastDay, earlier),
    type: again(one.type),
    child: again(one.child, (time) => time * one.children.length),
    episode: again(one.episode, (time) => time * one.episodes.length),
    precision: again(one.precision),
    flags: again(one.flags),
    event: again(one.event),
    children: named(one.children),
    episodes: named(one.episodes),
  };
  function named(texts) {
    return Array.from({ length: times }, (_, time) => texts.map((text) => `${time} ${text}`)).flat();
  }
  const journeyAll = {
    ...journeyParts,
    bits: again(journeyParts.bits),
    end: again(journeyParts.end, earlier),
    kind: again(journeyParts.kind),
    need: again(journeyParts.need),
    endRow: again(journeyParts.endRow, (time) => time * one.length),
  };
  const { source, decision, reason, team } = flowParts;
  const facts = {
    ...flowParts,
    source: again(source),
    decision: again(decision),
    reason: again(reason),
    team: again(team),
  };
  const all = {
    ...peopleParts,
    birth: again(peopleParts.birth),
    ethnicity: again(peopleParts.ethnicity),
    family: again(peopleParts.family, (time) => time * families),
  };
  const before = process.cpuUsage();
  const journeys = journeysFromColumns(columns, { asAt: caseload.asAt, facts: journeyAll, known });
  const flow = flowFromColumns(journeys, columns, { known, facts, journeyFacts: journeyAll, people: all });
  return { cases: flow, events: columns.length, load: used(before) };
}
