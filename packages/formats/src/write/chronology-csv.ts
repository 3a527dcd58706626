import {
  canonicalJson,
  dateWords,
  isCoded,
  isMachineWording,
  isOpenEnd,
  type Chronology,
  type Coded,
  type Entry,
  type EventChild,
  type IsoDay,
  type LeftOut,
  type PartialDate,
} from '@case-journey/core';
import { escaped, joinCell, PARTED_SIGNS } from '../read/chronology/cell-list.js';
import { COLUMNS, type ChronologyField } from '../read/chronology/columns.js';
import {
  ABSENCE_WORDS,
  ANSWER_WORDS,
  CATEGORY_WORDS,
  LEVEL_WORDS,
  OPEN_END_WORDS,
  POLARITY_WORDS,
  STAGE_WORDS,
  STANDING_WORDS,
  TEST_WORDS,
  WORDING_WORDS,
} from '../read/chronology/words.js';
import { writeCsv } from './csv.js';

/** A row by our names for the columns; what it does not name is empty. */
export type ChronologyCells = Partial<Record<ChronologyField, string | null>>;

/**
 * Chronology format 1 as a table that a person can keep in a spreadsheet: one row for each entry (a further one for
 * each child of whom something else is said), then one for each record left out. Words, not codes; days as 14/03/2010;
 * no cell is taken for a formula. Whether an entry is in somebody's own words is told, and who put it so; history,
 * fingerprints and the rest of its origin are in JSON only; so are the document and the writer of an account.
 *
 * @param options - `bom`: see {@link writeCsv}.
 */
export function writeChronologyCsv(chronology: Chronology, options: { readonly bom?: boolean } = {}): string {
  const whole = wholeCells(chronology);
  const rows = [...chronology.entries.flatMap(entryRows), ...chronology.leftOut.map(leftOutCells)];
  const filled = rows.length === 0 ? [whole] : rows.map((row) => ({ ...row, ...whole }));
  return writeChronologyRows(filled, options);
}

/** Rows under the headings of the format. */
export function writeChronologyRows(
  rows: readonly ChronologyCells[],
  options: { readonly bom?: boolean } = {},
): string {
  return writeCsv(
    [
      COLUMNS.map(([, heading]) => heading),
      ...rows.map((row) => COLUMNS.map(([field]) => row[field] ?? null)),
    ],
    options,
  );
}

/** A day as people write it: 14/03/2010. */
export function dayFirst(day: IsoDay): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** The cells of a date: 14/03/2010 or words, what was written where that differs, and the clock time. */
export function dateCells(date: PartialDate): ChronologyCells {
  const words = dateCell(date);
  const { clock, offset } = date.time ?? {};
  return {
    date: words,
    dateText: date.text === words ? null : date.text,
    time: clock === undefined ? null : offset === undefined ? clock : `${clock} ${offset}`,
  };
}

function dateCell(date: PartialDate): string {
  const { earliest, latest, precision, approximate, uncertain } = date;
  const exact = precision === 'day' && earliest !== null && earliest === latest && !approximate && !uncertain;
  return exact ? dayFirst(earliest) : dateWords(date);
}

function wholeCells(chronology: Chronology): ChronologyCells {
  const { scope, reviewDue, childIds, entries } = chronology;
  return {
    chronology: chronology.title,
    about:
      childIds.length === 0 && entries.every(({ children }) => children.length === 0)
        ? null
        : idsCell(childIds),
    purpose: chronology.purpose,
    audience: chronology.audience,
    coversFrom: scope.from === null ? null : dayFirst(scope.from),
    coversTo: scope.to === null ? null : dayFirst(scope.to),
    stage: STAGE_WORDS.write(chronology.status),
    reviewedAt: chronology.reviewedAt,
    reviewDue: reviewDue === null ? null : dayFirst(reviewDue),
  };
}

function entryRows(entry: Entry): ChronologyCells[] {
  const [first = [], ...others] = alike(entry.children);
  return [
    { ...entryCells(entry), ...childCells(first) },
    ...others.map((children) => ({ entry: entry.id, ...childCells(children) })),
  ];
}

function entryCells(entry: Entry): ChronologyCells {
  const { words, source, rating, recordedOn } = entry;
  return {
    ...dateCells(entry.date),
    ...endCells(entry.end),
    ...decisionCells(entry.decision),
    ...wordingCells(entry),
    title: words.title,
    category: CATEGORY_WORDS.write(entry.category),
    level: LEVEL_WORDS.write(rating.level),
    what: words.whatHappened,
    effect: words.impact,
    response: words.response,
    agency: source.agency,
    sourceRole: source.role,
    document: source.documentRef,
    recordedBy: source.recordedBy,
    people: entry.people.map(({ role, label, personId }) => parted(role, label, personId ?? null)).join('; '),
    standing: entry.standing === 'not-stated' ? null : STANDING_WORDS.write(entry.standing),
    accounts: (entry.accounts ?? [])
      .map(({ source: { agency, role }, text }) => parted(agency ?? '', text, role))
      .join('; '),
    disputed: (entry.disputed ?? [])
      .map(({ by, text, day }) => parted(by, text, day === null ? null : dayFirst(day)))
      .join('; '),
    reason: rating.reason,
    tests: rating.tests.map(TEST_WORDS.write).join('; '),
    analysis: entry.analysis,
    labels: joinCell(entry.labels),
    recordedOn: recordedOn === null ? null : dayFirst(recordedOn),
    sequence: entry.sequence === undefined ? null : String(entry.sequence),
    entry: entry.id,
    events: joinCell(entry.eventIds),
    supersededBy: entry.supersededBy ?? null,
  };
}

// Neither where nobody says: an entry that stands for no record, from a file that does not say who wrote it.
function wordingCells(entry: Entry): ChronologyCells {
  const entered = entry.provenance.flatMap((one) => (one.kind === 'entered' ? [one] : [])).at(-1);
  if (entered !== undefined)
    return { wording: WORDING_WORDS.write('own'), wordedBy: entered.by, wordedOn: entered.at };
  return isMachineWording(entry) ? { wording: WORDING_WORDS.write('recorded') } : {};
}

function endCells(end: Entry['end']): ChronologyCells {
  if (end === undefined) return {};
  if (isOpenEnd(end)) return { end: OPEN_END_WORDS.write(end.open) };
  const { date = null, dateText = null } = dateCells(end);
  return { end: date, endText: dateText };
}

function decisionCells(decision: Entry['decision']): ChronologyCells {
  if (decision === undefined) return {};
  return {
    decision: decision.outcomes.map(outcomeCell).join('; '),
    decidedBy: decision.by,
    deciderRole: decision.role,
    forum: decision.forum,
    rationale: decision.rationale,
    options: decision.options,
  };
}

function outcomeCell(coded: Coded): string {
  if (!isCoded(coded)) return ABSENCE_WORDS.write(coded.absent);
  const words = escaped(coded.raw);
  return ABSENCE_WORDS.read(words) === null || words.startsWith('\\') ? words : `\\${words}`;
}

function childCells(children: readonly EventChild[]): ChronologyCells {
  const [first] = children;
  if (first === undefined) return { children: 'None' };
  return {
    children: idsCell(children.map(({ childId }) => childId)),
    seen: first.seen === undefined ? null : ANSWER_WORDS.write(first.seen),
    seenAlone: first.seenAlone === undefined ? null : ANSWER_WORDS.write(first.seenAlone),
    notSeenWhy: first.notSeenWhy ?? null,
    said: first.said ?? null,
    doneBecause: first.doneBecause ?? null,
    polarity: first.impact === undefined ? null : POLARITY_WORDS.write(first.impact.polarity),
    childEffect: first.impact?.text ?? null,
    onRecord: first.onRecord === 'not-recorded' ? null : ANSWER_WORDS.write(first.onRecord),
    episode: first.episodeId ?? null,
  };
}

function leftOutCells({ eventId, reason, by, at }: LeftOut): ChronologyCells {
  return { events: joinCell([eventId]), leftOutWhy: reason, leftOutBy: by, leftOutAt: at };
}

/** Children next to each other of whom the same is said. */
function alike(children: readonly EventChild[]): EventChild[][] {
  const groups: EventChild[][] = [];
  let before = '';
  for (const child of children) {
    const { childId: _childId, ...said } = child;
    const now = canonicalJson(said);
    if (groups.length > 0 && now === before) groups.at(-1)?.push(child);
    else groups.push([child]);
    before = now;
  }
  return groups;
}

function idsCell(ids: readonly string[]): string {
  const cell = ids.length === 0 ? 'None' : joinCell(ids);
  return ids.length > 0 && cell.toLowerCase() === 'none' ? `\\${cell}` : cell;
}

/** `first: rest [bracket]`. */
function parted(first: string, rest: string, bracket: string | null): string {
  const said = `${escaped(first, PARTED_SIGNS)}: ${escaped(rest, PARTED_SIGNS)}`;
  return bracket === null ? said : `${said} [${escaped(bracket, PARTED_SIGNS)}]`;
}
