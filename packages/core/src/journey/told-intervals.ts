import { isoDay, type IsoDay } from '../dates/day.js';
import { noDate, onDay, type PartialDate } from '../dates/partial-date.js';
import type { EventColumns } from '../log/event-columns.js';
import { isCoded } from '../model/absent.js';
import type { Known } from '../model/dataset.js';
import { isOpenEnd, type CaseEvent, type End } from '../model/event.js';
import { eventId } from '../model/ids.js';
import type { EndRule, Episode, Interval, LinkRule } from '../model/journey.js';
import type { Provenance } from '../model/provenance.js';
import { at } from './int-table.js';
import { STAGES } from './stage-table.js';
import { END_RULES, LINK_RULES, ROW_USES, START_RULES, type JourneyColumns } from './journey-columns.js';
import { codeOf } from './journey-facts.js';

/** One child's events, in order, and what was made of them as columns: row n is event n. */
export interface Told {
  readonly childId: string;
  readonly asAt: IsoDay;
  readonly events: readonly CaseEvent[];
  readonly columns: EventColumns;
  readonly made: JourneyColumns;
  readonly known: readonly Known[] | undefined;
  /** Numbers of the stages whose ends some source would show up to the as-at day: without one, they go on. */
  readonly endsKnown: ReadonlySet<number>;
}

/** The intervals as objects, in the order of the columns. */
export function intervalsOf(told: Told): Interval[] {
  const { intervals } = told.made;
  const also = alsoOf(told);
  return Array.from({ length: intervals.length }, (_, i) => {
    const opens = eventAt(told, at(intervals.opens, i));
    const closes = eventAt(told, at(intervals.closes, i));
    const linkRule = LINK_RULES[at(intervals.link, i)] ?? 'none';
    const endRule = END_RULES[at(intervals.end, i)] ?? 'open';
    return {
      id: intervalId(told, i),
      childId: told.childId,
      stage: STAGES[at(intervals.stage, i)] ?? 'contact',
      kind: kindText(opens ?? closes),
      episodeId: episodeIdOf(told, at(intervals.episode, i)),
      start: startOf(told, i, opens),
      end: endOf(told, i, endRule, opens, closes),
      from: at(intervals.from, i),
      to: at(intervals.to, i),
      opens: opens?.id ?? null,
      closes: closes?.id ?? null,
      also: also.get(i) ?? [],
      link: linkOf(told, i, linkRule, opens ?? closes),
      linkRule,
      startRule: START_RULES[at(intervals.start, i)] ?? 'recorded',
      endRule,
      authority: authorityOf(opens),
    };
  });
}

/** The episodes as objects, in the order of the columns. */
export function episodesOf(told: Told, intervals: readonly Interval[]): Episode[] {
  const { episodes, intervals: columns } = told.made;
  return Array.from(episodes.interval).flatMap((i, e): Episode[] => {
    const interval = intervals[i];
    if (interval === undefined) return [];
    const { childId, start, end, from, to, opens, closes, startRule, endRule } = interval;
    const referral = eventAt(told, at(columns.opens, i));
    const closure = closes === opens ? undefined : eventAt(told, at(columns.closes, i));
    return [
      {
        ...{ id: episodeIdOf(told, e) ?? interval.id, childId, intervalId: interval.id },
        ...{ start, end, from, to, opens, closes, startRule, endRule },
        need: codeOf(referral, 'need'),
        source: codeOf(referral, 'source'),
        reason: codeOf(closure, 'reason'),
      },
    ];
  });
}

/** The event of a row; undefined for -1. */
export function eventAt({ events }: Told, row: number | undefined): CaseEvent | undefined {
  return row === undefined || row < 0 ? undefined : events[row];
}

/** The id of an episode by its number; null for -1. */
function episodeIdOf(told: Told, episode: number | undefined): string | null {
  const { episodes } = told.made;
  if (episode === undefined || episode < 0) return null;
  const key = told.columns.episodes[episodes.key[episode] ?? -1];
  return key ?? intervalId(told, at(episodes.interval, episode));
}

function intervalId(told: Told, i: number): string {
  const { intervals } = told.made;
  const opens = eventAt(told, at(intervals.opens, i))?.id;
  const closes = eventAt(told, at(intervals.closes, i))?.id;
  const stage = STAGES[at(intervals.stage, i)] ?? 'contact';
  if (opens !== undefined) return eventId('journey', stage, told.childId, opens);
  const key = told.columns.episodes[told.made.episodes.key[intervals.episode[i] ?? -1] ?? -1];
  return eventId('journey', stage, told.childId, 'no-start', closes ?? key ?? '');
}

function alsoOf({ made, events }: Told): Map<number, string[]> {
  const also = new Map<number, string[]>();
  events.forEach(({ id }, row) => {
    const interval = made.intervalOf[row] ?? -1;
    if (interval < 0 || ROW_USES[made.use[row] ?? 0] !== 'also') return;
    const known = also.get(interval);
    if (known === undefined) also.set(interval, [id]);
    else known.push(id);
  });
  return also;
}

function startOf({ made }: Told, i: number, opens: CaseEvent | undefined): PartialDate {
  if (opens !== undefined) return opens.date;
  return { ...noDate(''), latest: isoDay(at(made.intervals.from, i)), precision: 'range' };
}

function endOf(
  told: Told,
  i: number,
  rule: EndRule,
  opens: CaseEvent | undefined,
  closes: CaseEvent | undefined,
): End {
  const day = isoDay(at(told.made.intervals.to, i));
  switch (rule) {
    case 'open':
      return { open: told.endsKnown.has(at(told.made.intervals.stage, i)) ? 'known' : 'not-known' };
    case 'open-known':
      return { open: 'known' };
    case 'reversed':
    case 'undated':
      return noDate(writtenEnd(opens, closes)?.text ?? '');
    case 'replaced':
      return {
        ...noDate(''),
        earliest: isoDay(at(told.made.intervals.from, i)),
        latest: day,
        precision: 'range',
      };
    case 'own-end':
      return writtenEnd(opens, closes) ?? onDay(day);
    default:
      return dateOn(closes, day);
  }
}

// What ended with something that holds its own end has that day, else the date of the event that ended it.
function dateOn(closes: CaseEvent | undefined, day: IsoDay): PartialDate {
  if (closes === undefined) return onDay(day);
  const { date } = closes;
  return ownEnd(closes) === undefined || (date.earliest ?? date.latest) === day ? date : onDay(day);
}

function writtenEnd(opens: CaseEvent | undefined, closes: CaseEvent | undefined): PartialDate | undefined {
  return closes === opens ? ownEnd(opens) : closes?.date;
}

function ownEnd(event: CaseEvent | undefined): PartialDate | undefined {
  const end = event?.end;
  return end === undefined || isOpenEnd(end) ? undefined : end;
}

function kindText(event: CaseEvent | undefined): string | null {
  const kind = codeOf(event, 'kind');
  return isCoded(kind) ? (kind.value ?? kind.raw) : null;
}

function authorityOf(event: CaseEvent | undefined): string | null {
  const value = event?.values.find(({ field }) => field === 'authority');
  return value === undefined ? null : value.raw;
}

// By the source's own name for the episode it is recorded: where, the event says. Else a rule inferred it.
function linkOf(told: Told, i: number, rule: LinkRule, event: CaseEvent | undefined): Provenance {
  const { made } = told;
  const recorded = event?.provenance.find(({ kind }) => kind === 'recorded');
  if (rule === 'episode-id' || rule === 'is-episode') return recorded ?? { kind: 'recorded', file: '' };
  const episode = made.intervals.episode[i] ?? -1;
  const referral = episode < 0 ? -1 : (made.episodes.interval[episode] ?? -1);
  const from =
    eventAt(told, made.intervals.opens[referral]) ?? eventAt(told, made.intervals.closes[referral]);
  return { kind: 'inferred', rule: `journey/${rule}`, from: from === undefined ? [] : [from.id] };
}
