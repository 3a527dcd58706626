import {
  CHECK_GROUPS,
  dayWords,
  eventTitle,
  foldText,
  queryWords,
  replyState,
  type CaseEvent,
  type CheckDefinition,
  type CheckGroup,
  type IsoDay,
  type Messages,
  type Person,
  type QueryWords,
  type RecordQuery,
  type ReplyHistory,
  type ReplyState,
} from '@case-journey/core';

/** A record query as it is shown: in words, with its events and what was replied. */
export interface QueryRow extends QueryWords {
  readonly query: RecordQuery;
  /** Null where the check is not among the host's definitions. */
  readonly group: CheckGroup | null;
  /** Where the rule comes from; null where it is our own or not known. */
  readonly source: string | null;
  /** The day to which it applies, in words; null where it has none. */
  readonly when: string | null;
  /** Whose record, where those of several children are shown. */
  readonly child: string | null;
  /** The events it is about, of those that are here, in its order. */
  readonly events: readonly CaseEvent[];
  readonly replies: ReplyHistory | null;
  readonly state: ReplyState;
  /** What a search looks in, folded. */
  readonly text: string;
}

/** What record queries are worded with. */
export interface QueryContext {
  readonly checks: readonly CheckDefinition[];
  readonly events: ReadonlyMap<string, CaseEvent>;
  readonly people: ReadonlyMap<string, Person>;
  readonly replies: ReadonlyMap<string, ReplyHistory>;
  readonly asAt: IsoDay | undefined;
  readonly messages: Messages;
  /** Words of the host's in place of ours, by key. */
  readonly overrides: Messages | undefined;
}

/**
 * Record queries in words: what is asked before what cannot be told, by kind in the order of CHECK_GROUPS, then by check in the order of their definitions, then
 * by day, those without a day last, then by id.
 */
export function queryRows(queries: readonly RecordQuery[], context: QueryContext): readonly QueryRow[] {
  const places = new Map(context.checks.map(({ id }, place) => [id, place]));
  const definitions = new Map(context.checks.map((check) => [check.id, check]));
  const several = new Set(queries.map(({ childId }) => childId)).size > 1;
  return queries
    .map((query) => queryRow(query, definitions.get(query.rule), several, context))
    .sort((a, b) => inOrder(a, b, places));
}

function queryRow(
  query: RecordQuery,
  definition: CheckDefinition | undefined,
  several: boolean,
  { events, people, replies, asAt, messages, overrides }: QueryContext,
): QueryRow {
  const words = queryWords(query, overrides);
  const about = query.eventIds.flatMap((id) => events.get(id) ?? []);
  const history = replies.get(query.id) ?? null;
  const child = several ? labelOf(query, people) : null;
  const titles = about.map((event) => eventTitle(event, messages));
  return {
    ...words,
    ...placeOf(definition),
    query,
    when: query.day === null ? null : dayWords(query.day, { messages }),
    child,
    events: about,
    replies: history,
    state: replyState(history?.latest ?? null, asAt ?? ''),
    text: foldText([words.title, words.sentence, child, query.rule, ...titles].join(' ')),
  };
}

function placeOf(definition: CheckDefinition | undefined): Pick<QueryRow, 'group' | 'source'> {
  return { group: definition?.group ?? null, source: definition?.source ?? null };
}

function labelOf({ childId }: RecordQuery, people: ReadonlyMap<string, Person>): string {
  return people.get(childId)?.label ?? childId;
}

function inOrder(a: QueryRow, b: QueryRow, places: ReadonlyMap<string, number>): number {
  const last = places.size;
  return (
    Number(a.query.answer !== 'yes') - Number(b.query.answer !== 'yes') ||
    groupPlace(a.group) - groupPlace(b.group) ||
    (places.get(a.query.rule) ?? last) - (places.get(b.query.rule) ?? last) ||
    compare(a.query.rule, b.query.rule) ||
    compare(a.query.day ?? LATEST, b.query.day ?? LATEST) ||
    compare(a.query.id, b.query.id)
  );
}

const LATEST = '9999-12-31';

function groupPlace(group: CheckGroup | null): number {
  return group === null ? CHECK_GROUPS.length : CHECK_GROUPS.indexOf(group);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
