import { POSSIBLY, truth, type Truth } from '../filter/truth.js';
import { absentTest } from './case-absent.js';
import { datesTest, durationTest } from './case-days.js';
import type { CaseFacts } from './case-facts.js';
import type { ActivityClause, CaseClause, RepeatsClause } from './case-filter.js';
import { followsTest } from './case-follows.js';
import { attributeTest, someEventTest } from './case-recorded.js';
import { eventsOfCase, type EventLog } from './event-log.js';
import { isWithin } from './is-within.js';
import { activitiesOfCase, logRoutes } from './log-routes.js';

/** A clause made ready: asked of one case, by its position, that has events. */
export type CaseTest = (at: number) => Truth;

/** A clause made ready for many cases. */
export function caseTest(clause: CaseClause, facts: CaseFacts): CaseTest {
  const { log } = facts;
  switch (clause.kind) {
    case 'child': {
      const wanted = new Set(clause.childIds);
      return (at) => truth(wanted.has(log.cases[at] ?? ''));
    }
    case 'dates':
      return datesTest(clause, facts);
    case 'duration':
      return durationTest(clause, facts);
    case 'some-event':
      return someEventTest(clause, facts);
    case 'attribute':
      return attributeTest(clause, facts);
    case 'follows':
      return followsTest(clause, facts);
    case 'absent':
      return absentTest(clause, facts);
    case 'size':
      return (at) => truth(isWithin(eventsOfCase(log, at), clause));
    case 'route':
      return routeTest(clause.routes, facts);
    case 'repeats':
      return repeatsTest(clause, facts);
    default:
      return activityTest(clause, facts);
  }
}

function activityTest({ kind, activities }: ActivityClause, { log, marked }: CaseFacts): CaseTest {
  const wanted = marked(activities);
  if (kind !== 'has') return edgeTest(kind === 'begins' ? 1 : -1, wanted, log);
  const { starts, activity } = log;
  return (at) => {
    for (let event = starts[at] ?? 0; event < (starts[at + 1] ?? 0); event += 1)
      if (wanted[activity[event] ?? 0] === 1) return truth(true);
    return truth(false);
  };
}

/** The first event (step 1) or the last (step -1): where the order is not recorded, one of all that have its time. */
function edgeTest(step: 1 | -1, wanted: Uint8Array, { starts, activity, time, order }: EventLog): CaseTest {
  const isRecorded = order.ties === 'source';
  return (at) => {
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    const edge = step === 1 ? start : end - 1;
    let matching = 0;
    let together = 0;
    for (let event = edge; event >= start && event < end && time[event] === time[edge]; event += step) {
      together += 1;
      matching += wanted[activity[event] ?? 0] ?? 0;
      if (isRecorded) break;
    }
    return matching === 0 || matching === together ? truth(matching > 0) : POSSIBLY;
  };
}

function repeatsTest({ activities, least }: RepeatsClause, { log, marked }: CaseFacts): CaseTest {
  const wanted = activities === null ? null : marked(activities);
  const { starts, activity } = log;
  const times = new Int32Array(log.activities.length);
  const lastCase = new Int32Array(log.activities.length).fill(-1);
  return (at) => {
    for (let event = starts[at] ?? 0; event < (starts[at + 1] ?? 0); event += 1) {
      const now = activity[event] ?? 0;
      times[now] = lastCase[now] === at ? (times[now] ?? 0) + 1 : 1;
      lastCase[now] = at;
      if ((times[now] ?? 0) >= least && (wanted === null || wanted[now] === 1)) return truth(true);
    }
    return truth(false);
  };
}

/** Where the order within one time is not recorded, a route is that of the order that was chosen. */
function routeTest(routes: readonly (readonly string[])[], { log, options }: CaseFacts): CaseTest {
  const { routeOf, firstCase } = options.routes ?? logRoutes(log);
  const wanted = new Set(routes.map((route) => JSON.stringify(route)));
  const isWanted = Array.from(firstCase, (first) =>
    wanted.has(JSON.stringify(Array.from(activitiesOfCase(log, first), (at) => log.activities[at] ?? ''))),
  );
  return (at) => truth(isWanted[routeOf[at] ?? -1] === true);
}
