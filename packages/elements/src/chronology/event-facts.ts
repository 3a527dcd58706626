import {
  dateWords,
  isCoded,
  isOpenEnd,
  say,
  type Answer,
  type CaseEvent,
  type Coded,
  type EventChild,
  type IsoDay,
  type Messages,
  type Person,
  type Source,
} from '@case-journey/core';

/** The words and people with which an event is told. */
export interface RowContext {
  readonly messages: Messages;
  readonly locale: string;
  /** Whose chronology it is; undefined where it is of several children. */
  readonly childId: string | undefined;
  readonly people: ReadonlyMap<string, Person>;
  /** The day of judgement, where the host gave one. */
  readonly asAt: IsoDay | undefined;
}

/** The effect on the child, in the record's words; of several children, each named. */
export function effectText(event: CaseEvent, { childId, people }: RowContext): string {
  const told = event.children.filter(
    (child) => (childId === undefined || child.childId === childId) && child.impact,
  );
  const named = childId === undefined && event.children.length > 1;
  return told
    .map((child) => `${named ? `${childLabel(child, people)}: ` : ''}${child.impact?.text ?? ''}`)
    .join(' ');
}

/** What was decided and by whom. */
export function decisionText(event: CaseEvent, { messages }: RowContext): string {
  const { decision } = event;
  if (decision === undefined) return '';
  const outcomes = decision.outcomes.map((outcome) => codeWords(outcome, messages)).join('; ');
  return [outcomes, decision.by ?? decision.role].filter(Boolean).join(', ');
}

/** When it happened, with its end where it is a period: "11 February to 5 April 2013". */
export function periodText({ date, end }: CaseEvent, messages: Messages): string {
  const start = dateWords(date, { messages });
  if (end === undefined) return start;
  if (isOpenEnd(end)) return `${start}, ${say(messages, `until.${end.open}`)}`;
  const inOrder = date.earliest !== null && end.latest !== null && date.earliest <= end.latest;
  const exact = date.precision === 'day' && end.precision === 'day';
  const plain = inOrder && exact && !date.approximate && !date.uncertain;
  if (plain && !end.approximate && !end.uncertain)
    return dateWords({ ...date, latest: end.latest, precision: 'range' }, { messages });
  return say(messages, 'date.range', { from: start, to: dateWords(end, { messages }) });
}

/** Who told of an event: its source, else the code of the source of contact or referral. */
export function eventSourceText(event: CaseEvent, messages: Messages): string {
  const told = sourceText(event.source);
  const coded = event.codes.find(([name]) => name === 'source')?.[1];
  return told === '' && coded !== undefined ? codeWords(coded, messages) : told;
}

/** Who told of it, in the shortest words that say so. */
export function sourceText({ agency, role }: Source): string {
  return [agency, role].filter(Boolean).join(', ');
}

/** What a field of a record is called: our words for those that we know, else its own name as words. */
export function fieldWords(field: string, messages: Messages): string {
  const key = `field.${field}`;
  if (Object.hasOwn(messages, key)) return say(messages, key);
  const words = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(field) ? field.replaceAll('-', ' ') : field;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A coded value in words: the code's own, else as written, else why there is none. */
export function codeWords(coded: Coded, messages: Messages): string {
  if (!isCoded(coded)) return say(messages, `absent.${coded.absent}`);
  const key = `code.${coded.set}.${coded.value ?? ''}`;
  return coded.value !== null && Object.hasOwn(messages, key) ? say(messages, key) : coded.raw;
}

/** Whether the child was seen, and alone. */
export function seenText(child: EventChild, messages: Messages): string {
  if (child.seen !== 'yes') return say(messages, `seen.${child.seen ?? 'not-recorded'}`);
  return say(messages, `seen.yes${ALONE[child.seenAlone ?? 'not-recorded']}`);
}

/** What a child is called on screen. */
export function childLabel(child: EventChild, people: ReadonlyMap<string, Person>): string {
  return people.get(child.childId)?.label ?? child.childId;
}

const ALONE: Readonly<Record<Answer, string>> = {
  yes: '.alone',
  no: '.not-alone',
  'not-recorded': '.alone-unknown',
  'not-applicable': '',
};
