import type { Answer } from '../model/absent.js';
import type { Entry, Words } from '../model/chronology.js';
import type { CaseEvent, EventChild, Impact, Source, Standing } from '../model/event.js';
import { typeDefinition } from '../model/vocabulary.js';
import { eventMessages } from '../words/event-messages.js';
import { eventTitle } from '../words/event-title.js';
import type { Messages } from '../words/messages.js';

/** The facts of an entry: everything but what a practitioner decides. */
export type EntryFacts = Omit<Entry, 'id' | 'words' | 'rating' | 'analysis' | 'history' | 'supersededBy'>;

/**
 * What an entry keeps of the events that it stands for: of one, all that a reader needs; of several, the first one's
 * date, source and day of recording (they belong together: a later record is no late one), the last one's date as the
 * end, the children with all that is recorded of each, what every source told as an account, and what they agree on.
 *
 * @param events - In their total order; at least one.
 * @param messages - Words for an account that has none of its own, in the place of ours.
 */
export function entryFacts(
  events: readonly [CaseEvent, ...CaseEvent[]],
  messages: Messages = eventMessages,
): EntryFacts {
  const [first] = events;
  return {
    eventIds: events.map(({ id }) => id),
    category: typeDefinition(first.type).category,
    children: children(events),
    people: distinct(events.flatMap(({ people }) => people)),
    date: first.date,
    recordedOn: first.recordedOn,
    source: first.source,
    standing: oneOf(distinct(events.map(({ standing }) => standing))) ?? NOT_STATED,
    labels: distinct(events.flatMap(({ labels }) => labels)).sort(),
    provenance: distinct(events.flatMap(({ provenance }) => provenance)),
    ...whereThereIs('end', events.length > 1 ? events.at(-1)?.date : first.end),
    ...whereThereIs('sequence', events.length > 1 ? undefined : first.sequence),
    ...whereThereIs('decision', oneOf(events.flatMap(({ decision }) => decision ?? []))),
    ...whereThereIs('accounts', orNone(accountsOf(events, messages))),
    ...whereThereIs('disputed', orNone(events.flatMap(({ disputed }) => disputed ?? []))),
  };
}

/** The effect on the children as recorded, for the words of an entry; null where none is. */
export function impactText(events: readonly CaseEvent[]): string | null {
  return joined(events.flatMap((event) => event.children.flatMap(({ impact }) => impact?.text ?? [])));
}

/** What was done as recorded, for the words of an entry; null where nothing is. */
export function responseText(events: readonly CaseEvent[]): Words['response'] {
  return joined(
    events.flatMap((event) => [
      ...(event.response ?? []).map(({ action }) => action),
      ...event.children.flatMap(({ doneBecause }) => doneBecause ?? []),
    ]),
  );
}

const NOT_STATED: Standing = 'not-stated';

// Of several events each is told with its own source, so that a role stays with its agency; a source without words is
// told by what kind of event it recorded.
function accountsOf(
  events: readonly CaseEvent[],
  messages: Messages,
): readonly { source: Source; text: string }[] {
  const own = events.flatMap((event) => event.accounts ?? []);
  if (events.length === 1) return own;
  const isOneSource = distinct(events.map(({ source }) => source)).length === 1;
  const told = events.flatMap((event) => {
    const { source, whatHappened } = event;
    if (whatHappened === null && isOneSource) return [];
    return [{ source, text: whatHappened ?? eventTitle(event, messages) }];
  });
  return distinct([...told, ...own]);
}

function children(events: readonly CaseEvent[]): readonly EventChild[] {
  if (events.length === 1) return events[0]?.children ?? [];
  const byId = new Map<string, EventChild>();
  for (const event of events) {
    for (const child of event.children) {
      const known = byId.get(child.childId);
      byId.set(child.childId, known === undefined ? child : bothOf(known, child));
    }
  }
  return [...byId.values()];
}

// Words and effects are put together; of yes and no, the answer that a reader must not miss is kept.
function bothOf(a: EventChild, b: EventChild): EventChild {
  return {
    ...b,
    ...a,
    onRecord: a.onRecord === b.onRecord ? a.onRecord : 'no',
    ...whereThereIs('seen', bothSeen(a.seen, b.seen)),
    ...whereThereIs('notSeenWhy', bothTexts(a.notSeenWhy, b.notSeenWhy)),
    ...whereThereIs('said', bothTexts(a.said, b.said)),
    ...whereThereIs('doneBecause', bothTexts(a.doneBecause, b.doneBecause)),
    ...whereThereIs('impact', bothImpacts(a.impact, b.impact)),
  };
}

function bothSeen(a: Answer | undefined, b: Answer | undefined): Answer | undefined {
  return a === 'no' || b === 'no' ? 'no' : (a ?? b);
}

function bothTexts(a: string | null | undefined, b: string | null | undefined): string | undefined {
  return joined([a ?? '', b ?? '']) ?? undefined;
}

function bothImpacts(a: Impact | undefined, b: Impact | undefined): Impact | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    polarity: a.polarity === b.polarity ? a.polarity : 'mixed',
    text: joined([a.text, b.text]) ?? '',
  };
}

function whereThereIs<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);
}

function orNone<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

function joined(texts: readonly string[]): string | null {
  return distinct(texts.filter((text) => text.trim() !== '')).join('\n') || null;
}

function oneOf<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function distinct<T>(values: readonly T[]): T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.values()];
}
