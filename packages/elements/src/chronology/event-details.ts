import {
  dateWords,
  dayWords,
  isOpenEnd,
  ruleWords,
  say,
  type CaseEvent,
  type EventChild,
  type Provenance,
} from '@case-journey/core';
import { html, type TemplateResult } from 'lit';
import { childLabel, codeWords, fieldWords, seenText, sourceText, type RowContext } from './event-facts.js';

type Fact = readonly [term: string, text: string];

/** Everything else that the record says of an event, in place under its row. */
export function eventDetails(event: CaseEvent, context: RowContext): TemplateResult {
  const facts = [
    ...event.children
      .filter((child) => context.childId === undefined || child.childId === context.childId)
      .flatMap((child) => childFacts(event, child, context)),
    ...decisionFacts(event, context),
    ...timeFacts(event, context),
    ...peopleFacts(event, context),
    ...recordFacts(event, context),
  ].filter(([, text]) => text !== '');
  return html`<div class="details" part="details">
    <dl>
      ${facts.map(
        ([term, text]) =>
          html`<dt>${term}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </div>`;
}

function childFacts(event: CaseEvent, child: EventChild, { messages, people, childId }: RowContext): Fact[] {
  const several = childId === undefined && event.children.length > 1;
  const who = (words: string): string => (several ? `${words} (${childLabel(child, people)})` : words);
  return [
    [who(say(messages, 'detail.seen')), child.seen === undefined ? '' : seenText(child, messages)],
    [who(say(messages, 'detail.not-seen-why')), child.notSeenWhy ?? ''],
    [who(say(messages, 'detail.said')), child.said ?? ''],
    [who(say(messages, 'detail.done')), child.doneBecause ?? ''],
  ];
}

function decisionFacts(event: CaseEvent, context: RowContext): Fact[] {
  const { messages } = context;
  const { decision } = event;
  const facts: Fact[] =
    decision === undefined
      ? []
      : [
          [say(messages, 'detail.forum'), decision.forum ?? ''],
          [say(messages, 'detail.rationale'), decision.rationale ?? say(messages, 'absent.not-recorded')],
          [say(messages, 'detail.options'), decision.options ?? ''],
        ];
  for (const { action, owner, due, done } of event.response ?? []) {
    const words = [action, owner].filter(Boolean).join(', ') + '.';
    const day = done ?? due;
    const key = done === null ? 'detail.action.due' : 'detail.action.done';
    facts.push([
      say(messages, 'detail.response'),
      day === null ? words : say(messages, key, { action: words, date: dayWords(day, { messages }) }),
    ]);
  }
  return facts;
}

function timeFacts({ date, end, recordedOn, knownOn = [] }: CaseEvent, { messages }: RowContext): Fact[] {
  const words = dateWords(date, { messages });
  const until =
    end === undefined
      ? ''
      : isOpenEnd(end)
        ? say(messages, `detail.until.${end.open}`)
        : dateWords(end, { messages });
  return [
    [say(messages, 'detail.until'), until],
    [say(messages, 'detail.date-written'), date.precision === 'day' || date.text === words ? '' : date.text],
    [say(messages, 'detail.recorded'), recordedOn === null ? '' : dayWords(recordedOn, { messages })],
    [
      say(messages, 'detail.known'),
      knownOn
        .map(({ day, by }) =>
          say(messages, 'detail.known.by', { date: dayWords(day, { messages }), agency: by }),
        )
        .join('; '),
    ],
  ];
}

function peopleFacts(event: CaseEvent, { messages, people, childId }: RowContext): Fact[] {
  const others = childId === undefined ? [] : event.children.filter((child) => child.childId !== childId);
  return [
    [
      say(messages, 'detail.people'),
      event.people.map(({ label, role }) => say(messages, 'detail.person', { label, role })).join('; '),
    ],
    [say(messages, 'detail.others'), others.map((child) => childLabel(child, people)).join(', ')],
    [
      say(messages, 'detail.standing'),
      event.standing === 'not-stated' ? '' : say(messages, `standing.${event.standing}`),
    ],
    ...(event.accounts ?? []).map(({ source, text }): Fact => [
      say(messages, 'detail.account', { source: sourceText(source) }),
      text,
    ]),
    ...(event.disputed ?? []).map(({ by, text, day }): Fact => [
      say(messages, 'detail.disputed'),
      say(messages, 'detail.disputed.by', {
        text,
        by: [by, day === null ? '' : dayWords(day, { messages })].filter(Boolean).join(', '),
      }),
    ]),
  ];
}

function recordFacts(event: CaseEvent, { messages }: RowContext): Fact[] {
  const { source } = event;
  return [
    ...event.codes
      .filter(([name]) => name !== 'kind')
      .map(([name, coded]): Fact => [fieldWords(name, messages), codeWords(coded, messages)]),
    ...event.values.map(({ field, raw }): Fact => [fieldWords(field, messages), raw]),
    [say(messages, 'detail.document'), source.documentRef ?? ''],
    [say(messages, 'detail.recorded-by'), source.recordedBy ?? ''],
    [say(messages, 'detail.team'), event.team ?? ''],
    [say(messages, 'detail.worker'), event.worker ?? ''],
    [say(messages, 'detail.labels'), event.labels.map((label) => say(messages, `label.${label}`)).join(', ')],
    [
      say(messages, 'detail.read-from'),
      event.provenance.map((place) => placeWords(place, messages)).join('; '),
    ],
  ];
}

function placeWords(place: Provenance, messages: RowContext['messages']): string {
  if (place.kind === 'inferred')
    return say(messages, 'place.rule', { rule: ruleWords(place.rule, messages) });
  if (place.kind === 'entered') return say(messages, 'place.entered', { by: place.by });
  const { file, sheet = '', line } = place;
  if (line === undefined) return say(messages, 'place.file', { file });
  const params = { file, sheet, line: String(line) };
  return say(messages, sheet === '' ? 'place.line' : 'place.sheet-line', params);
}
