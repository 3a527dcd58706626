import { dayNumber, isoDay, type DayNumber } from '../dates/day.js';
import { addMonths } from '../dates/months.js';
import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import type { Chronology, Entry } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { VOCABULARY } from '../model/vocabulary.js';
import { daysIndex } from './days-index.js';
import { signDefinition, type Sign, type SignFound } from './sign.js';
import { daysOf, exactDay, isBlank, type ChildRecord, type Days, type SignContext } from './sign-context.js';
import { emptyDays, openDays, returns, within } from './sign-days.js';

/** Signs in the days that entries cover, child by child: gaps, returns, reviews and the child's voice. */
export const TIME_SIGNS: readonly Sign[] = [
  {
    definition: signDefinition(
      'nothing-between-closure-and-return',
      [],
      'Shropshire, Peterborough: chronology guidance',
    ),
    says: ['count', 'from', 'to'],
    run: (context) => context.children.flatMap((child) => betweens(context, child)),
  },
  {
    definition: signDefinition('entries-gap', [['days', 90]]),
    says: ['count', 'from', 'to'],
    run: (context, [days = 90]) => context.children.flatMap((child) => gapsOf(context, child, days)),
  },
  {
    definition: signDefinition(
      'not-reviewed-since',
      [['days', 10]],
      'Ealing, Devon, Shropshire: chronology guidance',
    ),
    says: ['since'],
    run: (context, [days = 10]) => notReviewed(context, days),
  },
  {
    definition: signDefinition('no-voice', [['months', 6]], 'Luton, Leeds: chronology guidance'),
    run: (context, [months = 6]) => context.children.flatMap((child) => noVoice(context, child, months)),
  },
];

function betweens({ chronology }: SignContext, child: ChildRecord): SignFound[] {
  return emptyStretches(
    child,
    returns(child.periods).map((away) => inScope(away, chronology)),
  );
}

function gapsOf({ chronology }: SignContext, child: ChildRecord, days: number): SignFound[] {
  const covered = child.entries.map(({ date }) => daysOf(date)).filter(isBounded);
  const open = openDays(child.periods).map((stretch) => inScope(stretch, chronology));
  return emptyStretches(
    child,
    emptyDays(open, covered).filter(({ from, to }) => to - from + 1 > days),
  );
}

// Days without an entry, of which something is recorded
function emptyStretches({ childId, entries, events }: ChildRecord, stretches: readonly Days[]): SignFound[] {
  if (stretches.length === 0) return [];
  const recorded = events.filter(({ occurrence }) => occurrence !== 'planned');
  const records = daysIndex(recorded, ({ date }) => daysOf(date));
  const told = daysIndex(entries, ({ date }) => daysOf(date));
  const isUndated = entries.some(({ date }) => daysOf(date) === null);
  return stretches.flatMap((days): SignFound[] => {
    const own = days.from > days.to ? [] : records.within(days);
    if (own.length === 0 || told.within(days).length > 0) return [];
    const from = isoDay(days.from);
    const found = { childId, key: from, day: from };
    if (isUndated || told.touches(days)) return [{ ...found, reason: 'date-not-exact' }];
    const says = [
      ['count', own.length],
      ['from', from],
      ['to', isoDay(days.to)],
    ] as const;
    return [{ ...found, eventIds: own.map(({ id }) => id), says }];
  });
}

function notReviewed({ chronology, children, asAt }: SignContext, grace: number): SignFound[] {
  if (chronology.status === 'finished') return [];
  const last = dayNumber(asAt) - grace;
  const due = children
    .flatMap(({ childId, events }) => events.map((event) => ({ childId, event, day: turnDay(event) })))
    .filter((turn) => turn.day !== null && turn.day < last);
  const latest = due.reduce<(typeof due)[number] | null>(
    (best, one) => (best === null || (one.day ?? 0) > (best.day ?? 0) ? one : best),
    null,
  );
  if (latest?.day === undefined || latest.day === null) return [];
  const { childId, event } = latest;
  const day = isoDay(latest.day);
  const touched = lastTouched(chronology);
  const found = { childId, key: event.id, eventIds: [event.id], day };
  if (touched === null) return [{ ...found, reason: 'day-not-recorded' }];
  return touched >= latest.day ? [] : [{ ...found, says: [['since', day]] }];
}

function turnDay({ type, occurrence, date }: CaseEvent): DayNumber | null {
  return occurrence === 'happened' && (type === 'conference' || type === 'team-change')
    ? exactDay(date)
    : null;
}

function lastTouched({ reviewedAt, entries }: Chronology): DayNumber | null {
  let last = dayNumberOrNull(reviewedAt?.slice(0, 10) ?? null);
  for (const { history } of entries) {
    const day = dayNumberOrNull(history.at(-1)?.at.slice(0, 10) ?? null);
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}

function noVoice({ chronology, asAt }: SignContext, child: ChildRecord, months: number): SignFound[] {
  const { to } = inScope({ from: -Infinity, to: dayNumber(asAt) }, chronology);
  const days = {
    from: dayNumber(addMonths(isoDay(to), -Math.min(600, Math.max(1, Math.trunc(months))))) + 1,
    to,
  };
  if (!openDays(child.periods).some((open) => within(days, open))) return [];
  const heard = child.entries
    .filter((entry) => isVoice(entry, child.childId))
    .map(({ date }) => daysOf(date));
  if (heard.some((own) => own !== null && within(own, days))) return [];
  const day = isoDay(days.from);
  const found = { childId: child.childId, key: 'all', day };
  const may = heard.some((own) => own === null || touches(own, days));
  return may ? [{ ...found, reason: 'date-not-exact' }] : [found];
}

const VOICE = new Set(VOCABULARY.filter(({ lane }) => lane === 'voice').map(({ category }) => category));

function isVoice({ category, children }: Entry, childId: string): boolean {
  const own = children.filter((child) => child.childId === childId);
  return VOICE.has(category) || own.some(({ said, seen }) => !isBlank(said) || seen === 'yes');
}

function inScope(days: Days, { scope }: Chronology): Days {
  const from = dayNumberOrNull(scope.from) ?? -Infinity;
  const to = dayNumberOrNull(scope.to) ?? Infinity;
  return { from: Math.max(days.from, from), to: Math.min(days.to, to) };
}

function touches(a: Days, b: Days): boolean {
  return a.from <= b.to && a.to >= b.from;
}

function isBounded(days: Days | null): days is Days {
  return days !== null && Number.isFinite(days.from) && Number.isFinite(days.to);
}
