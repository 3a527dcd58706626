// One library, the same log: processor time of each operation, medians of several runs, and what it found, as JSON.
import { createRequire } from 'node:module';
import {
  activityCounts,
  directlyFollows,
  filterCases,
  logFromColumns,
  logRoutes,
  variants,
} from '@case-journey/core';
import { frontDoor, TEAMS } from './log-data.mjs';
import { median, used } from './measure-data.mjs';

const [library, cases, rounds] = process.argv.slice(2);
const { columns, attribute } = frontDoor(Number(cases));
const found = await { ours, pm4js, arquero, duckdb, crossfilter }[library]();
process.stdout.write(JSON.stringify({ ...found, events: columns.length }));

async function measured(act) {
  const runs = [];
  let result;
  for (let round = 0; round < Number(rounds); round += 1) {
    const before = process.cpuUsage();
    result = await act();
    runs.push(used(before));
  }
  return { cpu: median(runs), least: Math.min(...runs), result };
}

async function ours() {
  const made = await measured(() => logFromColumns(columns));
  const log = made.result;
  const counts = await measured(() => directlyFollows.of(log, { durations: 'none' }));
  const follows = await measured(() => directlyFollows.of(log, { durations: 'summed' }));
  const medians = await measured(() => directlyFollows.finish(directlyFollows.of(log)));
  const routes = await measured(() => variants.finish(variants.of(log, { durations: false })));
  const known = logRoutes(log);
  const remembered = new Map();
  const options = { attributes: [attribute], routes: known, remembered };
  let turn = 0;
  // What a person changes: a team, and so with the other parts of the filter as they were.
  const change = await measured(() => {
    turn += 1;
    const { shown } = filterCases(
      {
        kind: 'and',
        filters: [
          { kind: 'attribute', name: 'team', values: TEAMS.filter((_, at) => at !== turn % TEAMS.length) },
          { kind: 'dates', from: '2009-01-01', to: '2012-12-31', mode: 'starting' },
          { kind: 'follows', first: ['Step 05'], then: ['Step 06'], how: 'eventually', within: null },
        ],
      },
      log,
      options,
    );
    const edges = directlyFollows.finish(
      directlyFollows.of(log, { cases: shown, durations: 'summed' }),
    ).edges;
    const happens = activityCounts.of(log, { cases: shown });
    const most = variants.of(log, { cases: shown, routes: known, durations: false });
    return edges.length + happens.cases + most.variants.length;
  });
  const clauses = {
    attribute: { kind: 'attribute', name: 'team', values: ['North'] },
    window: { kind: 'dates', from: '2009-01-01', to: '2010-12-31', mode: 'any-event' },
    follows: {
      kind: 'follows',
      first: ['Step 05'],
      then: ['Step 09'],
      how: 'eventually',
      within: { least: null, most: 30, unit: 'days' },
    },
    absent: { kind: 'absent', first: ['Step 05'], then: ['Step 06'], days: 10, unit: 'working-days' },
  };
  const filters = {};
  for (const [name, clause] of Object.entries(clauses))
    filters[name] = (await measured(() => filterCases(clause, log, { attributes: [attribute] }))).cpu;
  const bytes = [log.activity, log.time, log.day, log.row].reduce((sum, each) => sum + each.byteLength, 0);
  return {
    load: made.cpu,
    counts: counts.cpu,
    follows: follows.cpu,
    medians: medians.cpu,
    routes: routes.cpu,
    change: change.cpu,
    filters,
    bytesAnEvent: bytes / log.events,
    edges: follows.result.edges.length,
    pairs: follows.result.edges.reduce((sum, { count }) => sum + count, 0),
    variants: routes.result.variants.length,
  };
}

async function pm4js() {
  createRequire(import.meta.url)('pm4js');
  const {
    EventLog,
    Trace,
    Event,
    Attribute,
    FrequencyDfgDiscovery,
    PerformanceDfgDiscovery,
    GeneralLogStatistics,
  } = globalThis;
  const log = new EventLog();
  const traces = columns.children.map(() => new Trace());
  log.traces.push(...[]);
  for (const trace of traces) log.traces.push(trace);
  for (let row = 0; row < columns.length; row += 1) {
    const event = new Event();
    event.attributes['concept:name'] = new Attribute(columns.types[columns.type[row]]);
    event.attributes['time:timestamp'] = new Attribute(new Date(columns.day[row] * 86_400_000));
    traces[columns.child[row]].events.push(event);
  }
  const follows = await measured(() => FrequencyDfgDiscovery.apply(log));
  const means = await measured(() => PerformanceDfgDiscovery.apply(log));
  const routes = await measured(() => GeneralLogStatistics.getVariants(log));
  const counts = Object.values(follows.result.pathsFrequency);
  return {
    counts: follows.cpu,
    follows: means.cpu,
    routes: routes.cpu,
    edges: counts.length,
    pairs: counts.reduce((sum, count) => sum + count, 0),
    variants: Object.keys(routes.result).length,
  };
}

async function arquero() {
  const aq = await import('arquero');
  const table = aq.table({
    at: Array.from(columns.child),
    activity: Array.from(columns.type, (type) => columns.types[type]),
    day: Array.from(columns.day),
  });
  const { op } = aq;
  const follows = await measured(() =>
    table
      .groupby('at')
      .derive({ next: (d) => op.lead(d.activity), after: (d) => op.lead(d.day) })
      .ungroup()
      .filter((d) => d.next != null)
      .groupby('activity', 'next')
      .rollup({ count: () => op.count(), mean: (d) => op.mean(d.after - d.day) }),
  );
  const routes = await measured(() =>
    table
      .groupby('at')
      .rollup({ route: (d) => op.array_agg(d.activity) })
      .derive({ key: (d) => op.join(d.route, '\n') })
      .groupby('key')
      .count(),
  );
  return {
    follows: follows.cpu,
    routes: routes.cpu,
    edges: follows.result.numRows(),
    pairs: follows.result.array('count').reduce((sum, count) => sum + count, 0),
    variants: routes.result.numRows(),
  };
}

async function duckdb() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await connection.run('create table log (of_case integer, place integer, activity varchar, day integer)');
  const appender = await connection.createAppender('log');
  for (let row = 0; row < columns.length; row += 1) {
    appender.appendInteger(columns.child[row]);
    appender.appendInteger(row);
    appender.appendVarchar(columns.types[columns.type[row]]);
    appender.appendInteger(columns.day[row]);
    appender.endRow();
  }
  appender.closeSync();
  const rowsOf = async (sql) => (await connection.runAndReadAll(sql)).getRows();
  const follows = await measured(() =>
    rowsOf(`select activity, next, count(*), avg(after - day) from (
      select activity, day, lead(activity) over w as next, lead(day) over w as after
      from log window w as (partition by of_case order by day, place)) where next is not null group by all`),
  );
  const routes = await measured(() =>
    rowsOf(`select route, count(*) from (
      select of_case, list(activity order by day, place) as route from log group by of_case) group by route`),
  );
  return {
    follows: follows.cpu,
    routes: routes.cpu,
    edges: follows.result.length,
    pairs: follows.result.reduce((sum, row) => sum + Number(row[2]), 0),
    variants: routes.result.length,
  };
}

/** One record an event: a team is chosen, and the counts by activity and by year change with it. */
async function crossfilter() {
  const { default: make } = await import('crossfilter2');
  const records = Array.from({ length: columns.length }, (_, row) => ({
    activity: columns.type[row],
    team: attribute.codes[columns.child[row]],
    year: Math.floor(columns.day[row] / 365),
    day: columns.day[row],
  }));
  const all = await measured(() => {
    const set = make(records);
    const [team, activity, year] = ['team', 'activity', 'year'].map((name) => set.dimension((d) => d[name]));
    return { team, activity: activity.group(), year: year.group() };
  });
  let turn = 0;
  const change = await measured(() => {
    turn += 1;
    all.result.team.filterFunction((team) => team !== turn % TEAMS.length);
    return all.result.activity.all().length + all.result.year.all().length;
  });
  return { load: all.cpu, change: change.cpu };
}
