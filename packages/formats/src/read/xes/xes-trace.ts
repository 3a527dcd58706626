import { dateNumbers, noDate } from '@case-journey/core';
import type { LogBuilder } from '../case-log/log-builder.js';
import type { LogTime } from '../case-log/log-time.js';
import type { WantedAttributes } from './wanted-attributes.js';

/** Where the events of traces went. */
interface TraceCounts {
  rows: number;
  eventRows: number;
  problemRows: number;
  traces: number;
  emptyTraces: number;
  keysTwice: number;
  outside: number;
}

/** One event as it is read: its activity and its time as written, or null. */
export interface XesEvent {
  readonly activity: string | null;
  readonly time: string | null;
  /** Codes of the attributes that are wanted. */
  readonly codes: Int32Array;
}

/** Takes traces whole, since a trace may say its name after its events. */
export interface TraceTaker {
  readonly take: (name: string | null, events: readonly XesEvent[], codes: Int32Array) => void;
  /** Counts an event that is in no trace. */
  readonly leaveOut: () => void;
  readonly counts: TraceCounts;
  /** By trace: its case, or -1. */
  readonly cases: readonly number[];
}

/** Adds the events of traces to columns. */
export function traceTaker(builder: LogBuilder, wanted: WantedAttributes): TraceTaker {
  const counts = {
    rows: 0,
    eventRows: 0,
    problemRows: 0,
    traces: 0,
    emptyTraces: 0,
    keysTwice: 0,
    outside: 0,
  };
  const cases: number[] = [];

  const timeOf = (time: string | null, params: readonly [string, number][]): LogTime => {
    if (time === null) {
      builder.report('xes-no-time', 'kept', {}, params);
      return NO_TIME;
    }
    const read = builder.times.fromText(time.trim());
    if (read.problem !== null) builder.report('xes-time-not-read', 'kept', {}, params);
    return read;
  };

  const addEvents = (events: readonly XesEvent[], at: number): void => {
    for (const [place, { activity, time, codes }] of events.entries()) {
      const row = counts.rows;
      counts.rows += 1;
      const params: [string, number][] = [
        ['event', place + 1],
        ['trace', counts.traces],
      ];
      if (activity === null || activity.trim() === '') {
        builder.report('xes-no-activity', 'row-dropped', {}, params);
        counts.problemRows += 1;
        continue;
      }
      builder.add(at, builder.activity(activity), timeOf(time, params), row);
      wanted.push('event', codes);
      counts.eventRows += 1;
    }
  };

  return {
    counts,
    cases,
    leaveOut: () => {
      counts.rows += 1;
      counts.problemRows += 1;
      counts.outside += 1;
    },
    take: (name, events, codes) => {
      counts.traces += 1;
      wanted.push('case', codes);
      const params: [string, number][] = [
        ['trace', counts.traces],
        ['count', events.length],
      ];
      if (name === null || name.trim() === '') {
        builder.report('xes-no-case', 'row-dropped', {}, params);
        counts.rows += events.length;
        counts.problemRows += events.length;
        cases.push(-1);
        return;
      }
      const known = builder.cases.texts.length;
      const at = builder.cases.intern(name);
      if (at < known) builder.report('xes-case-twice', 'kept', {}, params.slice(0, 1));
      cases.push(at);
      if (events.length === 0) counts.emptyTraces += 1;
      addEvents(events, at);
    },
  };
}

const NO_TIME: LogTime = { ...dateNumbers(noDate('')), instant: NaN, problem: null };
