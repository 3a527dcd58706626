import {
  ageAt,
  ageWords,
  dateWords,
  dayWords,
  eventTitle,
  filterMessages,
  gapSentence,
  isoDay,
  numberWords,
  proposalSentence,
  say,
  statusMessages,
  type CaseEvent,
  type Messages,
  type Proposal,
} from '@case-journey/core';
import { eventsOf, type ChildRecord } from './child-record.js';
import { happenedLines } from './happened-lines.js';
import { plainLine } from './plain-line.js';
import { sourceLimits } from './report-text.js';

/**
 * What is proposed, for a person at a terminal: by year, with gaps, what is left out and how far the files can speak.
 *
 * @param options - `full`: what happened as it was recorded, whole; else one line of it for each record.
 */
export function chronologyText(record: ChildRecord, { full = false }: TextOptions = {}): string {
  const lines = [...summary(record), ...years(record, full), ...leftOut(record), ...limits(record)];
  return `${lines.map(plainLine).join('\n')}\n`;
}

interface TextOptions {
  readonly full?: boolean;
}

function summary(record: ChildRecord): string[] {
  const { childId, person, asAt, records, afterAsAt, levels, proposals } = record;
  const label = person === undefined || person.label === childId ? childId : `${person.label} (${childId})`;
  const total = levels.reduce((sum, [, count]) => sum + count, 0);
  const counts = levels.map(([level, count]) => `${numberWords(count)} ${levelWord(level).toLowerCase()}`);
  const lower = total - proposals.length;
  return [
    `${label}, as at ${dayWords(asAt)}`,
    say(COUNTS, 'records', { count: records }),
    ...(afterAsAt === 0 ? [] : [say(COUNTS, 'after', { count: afterAsAt, date: dayWords(asAt) })]),
    `${say(COUNTS, 'proposals', { count: total })}: ${counts.join(', ')}`,
    ...(lower === 0 ? [] : [say(COUNTS, 'lower', { count: lower })]),
    'Proposed by rules. A practitioner decides what the chronology says.',
    ...position(record),
  ];
}

// The first status holds from the first record, which is not when it began.
function position({ periods }: ChildRecord): string[] {
  const now = periods.at(-1);
  if (now === undefined) return [];
  const since = periods.length === 1 ? '' : `, since ${dayWords(isoDay(now.from))}`;
  return [`Position: ${say(statusMessages, `status.${now.status}`)}${since}`];
}

interface Row {
  /** Empty where no day is known: such rows come last. */
  readonly day: string;
  readonly lines: readonly string[];
}

function years(record: ChildRecord, full: boolean): string[] {
  const rows: Row[] = [
    ...record.gaps.map((gap): Row => ({ day: isoDay(gap.from), lines: [`  ... ${gapSentence(gap)}`] })),
    ...record.proposals.map((proposal) => proposalRow(record, proposal, full)),
  ];
  let year = '';
  return rows.sort(byDay).flatMap(({ day, lines }) => {
    const own = day === '' ? 'Date not known' : day.slice(0, 4);
    const heading = own === year ? [] : ['', own];
    year = own;
    return [...heading, ...lines];
  });
}

function byDay(a: Row, b: Row): number {
  if (a.day === b.day) return 0;
  return (a.day < b.day && a.day !== '') || b.day === '' ? -1 : 1;
}

function proposalRow(record: ChildRecord, proposal: Proposal, full: boolean): Row {
  const events = eventsOf(record, proposal);
  const [first, ...others] = events;
  if (first === undefined) return { day: '', lines: [] };
  const { date } = first;
  const head = [
    when(first, others.at(-1)),
    age(record, first),
    levelWord(proposal.level),
    headline(first, others),
  ];
  return {
    day: date.earliest ?? date.latest ?? '',
    lines: [
      `  ${head.filter((part) => part !== '').join(' | ')}`,
      `      ${proposalSentence(proposal)}`,
      ...happenedLines(events, full).map((line) => `      ${line}`),
    ],
  };
}

function when({ date }: CaseEvent, last: CaseEvent | undefined): string {
  const from = dateWords(date);
  const to = last === undefined ? from : dateWords(last.date);
  return from === to ? from : `${from} to ${to}`;
}

function age({ person }: ChildRecord, { date }: CaseEvent): string {
  if (person === undefined || (person.birth === null && person.expectedBirth === undefined)) return '';
  return ageWords(ageAt(person.birth, date, person.expectedBirth));
}

function headline(first: CaseEvent, others: readonly CaseEvent[]): string {
  const title = eventTitle(first);
  return others.length === 0 ? title : `${title}, and ${say(COUNTS, 'more', { count: others.length })}`;
}

function leftOut({ notProposed }: ChildRecord): string[] {
  const reasons = new Map<string, number>();
  for (const one of notProposed) {
    const why = proposalSentence(one);
    reasons.set(why, (reasons.get(why) ?? 0) + one.eventIds.length);
  }
  const total = [...reasons.values()].reduce((sum, count) => sum + count, 0);
  return [
    '',
    say(COUNTS, 'left', { count: total }),
    ...[...reasons]
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .map(([why, count]) => `  ${numberWords(count)}: ${why}`),
  ];
}

function limits({ known, problems }: ChildRecord): string[] {
  const told = sourceLimits(known);
  return [
    '',
    'How far the source can speak',
    ...(told.length === 0 ? ['What was read does not say how far back it goes.'] : told).map(
      (line) => `  ${line}`,
    ),
    ...(problems === 0 ? [] : [`  ${say(COUNTS, 'problems', { count: problems })}`]),
  ];
}

function levelWord(level: Proposal['level']): string {
  return say(filterMessages, `level.${level}`);
}

const COUNTS: Messages = {
  records: { one: '{count} record', other: '{count} records' },
  after: {
    one: '{count} of them is dated after {date} and is left out',
    other: '{count} of them are dated after {date} and are left out',
  },
  proposals: { one: '{count} entry to consider', other: '{count} entries to consider' },
  lower: {
    one: '{count} of lower significance is not shown: --significance supporting',
    other: '{count} of lower significance are not shown: --significance supporting',
  },
  more: { one: '{count} more record', other: '{count} more records' },
  left: { one: '{count} record not proposed', other: '{count} records not proposed' },
  problems: {
    one: '{count} problem was met in reading: case-journey read tells it',
    other: '{count} problems were met in reading: case-journey read tells them',
  },
};
