import {
  columnsBuilder,
  NO_EPISODE,
  type Dictionary,
  type EventColumns,
  type Param,
  type Problem,
  type ProblemEffect,
} from '@case-journey/core';
import { FileRefusedError } from '../batch.js';
import { problemAt, type ProblemPlace } from '../problem-at.js';
import type { LogReadOptions } from './log-columns.js';
import { timeReader, type LogTime, type TimeReader } from './log-time.js';

/** Columns of a log that are being filled, and the problems met on the way. */
export interface LogBuilder {
  readonly cases: Dictionary;
  /** The position of an activity, which is added when new. */
  readonly activity: (name: string) => number;
  readonly times: TimeReader;
  /** Adds an event; `place` is its place in the file, from 0. */
  readonly add: (at: number, activity: number, time: LogTime, place: number) => void;
  readonly report: (
    code: string,
    effect: ProblemEffect,
    place?: Omit<ProblemPlace, 'file'>,
    params?: readonly Param[],
  ) => void;
  readonly finish: () => {
    readonly columns: EventColumns;
    readonly problems: readonly Problem[];
    readonly problemsNotListed: number;
  };
}

/** Empty columns of a log, with room for so many events before the first growth. */
export function logBuilder(
  { file, asAt, maxProblems = 100_000 }: LogReadOptions,
  capacity = 1024,
): LogBuilder {
  const builder = columnsBuilder(capacity);
  const times = timeReader(asAt);
  const problems: Problem[] = [];
  let notListed = 0;
  let instants = new Float64Array(Math.max(16, capacity));
  let length = 0;
  let isTimed = false;

  const report: LogBuilder['report'] = (code, effect, place = {}, params = []) => {
    if (problems.length < maxProblems) problems.push(problemAt(code, effect, { file, ...place }, params));
    else notListed += 1;
  };

  return {
    cases: builder.children,
    times,
    report,
    activity: (name) => {
      const code = builder.types.intern(name);
      if (code > MOST_ACTIVITIES)
        throw new FileRefusedError('log-too-many-activities', [['limit', MOST_ACTIVITIES + 1]]);
      return code;
    },
    add: (at, activity, { day, lastDay, precision, flags, instant }, place) => {
      builder.addNumbers(day, lastDay, activity, at, NO_EPISODE, precision, flags, place);
      if (length === instants.length) instants = grown(instants);
      instants[length] = instant;
      length += 1;
      isTimed ||= !Number.isNaN(instant);
    },
    finish: () => {
      const { withoutOffset, finer, notRead, implausible } = times.counts;
      if (withoutOffset > 0) report('log-time-without-offset', 'kept', {}, [['count', withoutOffset]]);
      if (finer > 0) report('log-time-finer', 'kept', {}, [['count', finer]]);
      if (notRead > 0) report('log-clock-not-read', 'kept', {}, [['count', notRead]]);
      if (implausible > 0) report('log-time-implausible', 'kept', {}, [['count', implausible]]);
      const columns = builder.finish();
      return {
        columns: isTimed ? { ...columns, instant: instants.subarray(0, length) } : columns,
        problems,
        problemsNotListed: notListed,
      };
    },
  };
}

const MOST_ACTIVITIES = 0xffff;

function grown(from: Float64Array): Float64Array<ArrayBuffer> {
  const to = new Float64Array(from.length * 2);
  to.set(from);
  return to;
}
