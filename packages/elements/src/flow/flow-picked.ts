import {
  dateWords,
  FLOW_STEPS,
  foldedInto,
  isIsoDay,
  onDay,
  say,
  type FlowFilter,
  type FlowStepFilter,
  type Messages,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FlowMark } from './flow-cursor.js';
import { markText } from './flow-labels.js';
import type { FlowModel } from './flow-model.js';

/** What is picked, what is asked of steps, and what to do with it. */
export interface FlowPickedState {
  readonly messages: Messages;
  readonly mark: FlowMark | null;
  readonly filter: FlowFilter;
  readonly choose: (filter: FlowFilter) => void;
  readonly openMark: (mark: FlowMark) => void;
  readonly clear: () => void;
}

/** What is picked in words, with what can be asked of it: cases with it, without it, starting or ending here. */
export function pickedPart(model: FlowModel, state: FlowPickedState): TemplateResult | typeof nothing {
  const { filter, messages } = state;
  const mark = state.mark !== null && isThere(model, state.mark) ? state.mark : null;
  const asked = filter.steps ?? [];
  if (mark === null && asked.length === 0) return nothing;
  return html`<div class="picked-part">
    ${mark === null ? nothing : html`<b>${markText(model.shown, mark, model.words, messages)}</b>`}
    <div class="bar">
      ${mark === null ? nothing : [isFolded(mark) ? nothing : howButtons(mark, state), openButton(model, mark, state)]}
      ${askedTexts(model, filter, messages).map((words) => html`<span class="small">${words}</span>`)}
      <button type="button" class="control" @click=${state.clear}>${say(messages, 'flow.clear')}</button>
    </div>
  </div>`;
}

/** What is asked of steps: "Cases without Assessment decided". */
export function askedTexts({ words }: FlowModel, { steps = [] }: FlowFilter, messages: Messages): string[] {
  return steps.map(({ how, step }) =>
    say(messages, 'flow.asked', { how: say(messages, `flow.how.${how}`), step: words.step(step) }),
  );
}

// What was picked may not be there any more once other cases are asked for
function isThere({ shown }: FlowModel, mark: FlowMark): boolean {
  return mark.kind === 'step'
    ? shown.nodes.some(({ id }) => id === mark.id)
    : shown.bands.some(({ from, to }) => from === mark.from && to === mark.to);
}

const HOWS = ['with', 'without', 'starting', 'ending'] as const;

// A step that stands for several rare ones is in no path: nothing can be asked of it
function isFolded(mark: FlowMark): boolean {
  const ids = mark.kind === 'step' ? [mark.id] : [mark.from, mark.to];
  return ids.some(isFoldedStep);
}

function isFoldedStep(id: string): boolean {
  return id.endsWith('more');
}

function howButtons(mark: FlowMark, state: FlowPickedState): TemplateResult | typeof nothing {
  if (mark.kind === 'band') return nothing;
  return html`${HOWS.map((how) => howButton(mark.id, how, state))}`;
}

function howButton(
  step: string,
  how: FlowStepFilter['how'],
  { filter, messages, choose }: FlowPickedState,
): TemplateResult {
  const asked = filter.steps ?? [];
  const isOn = asked.some((one) => one.step === step && one.how === how);
  const turn = (): void => {
    const others = asked.filter((one) => one.step !== step);
    choose({ ...filter, steps: isOn ? others : [...others, { step, how }] });
  };
  return html`<button type="button" class="control" aria-pressed=${isOn ? 'true' : 'false'} @click=${turn}>
    ${say(messages, `flow.how.${how}`)}
  </button>`;
}

function openButton(
  { shown }: FlowModel,
  mark: FlowMark,
  { messages, openMark }: FlowPickedState,
): TemplateResult {
  const found =
    mark.kind === 'step'
      ? shown.nodes.find(({ id }) => id === mark.id)
      : shown.bands.find(({ from, to }) => from === mark.from && to === mark.to);
  const cases = found?.cases ?? 'c';
  const open = (): void => {
    openMark(mark);
  };
  return html`<button type="button" class="control" @click=${open}>
    ${cases === 'c' ? say(messages, 'flow.open-hidden') : say(messages, 'flow.open', { count: cases })}
  </button>`;
}

/** What a mark stands for: itself, or where rare steps are one, each of those. */
export function plainMarks({ shown }: FlowModel, mark: FlowMark): FlowMark[] {
  const isShown = new Set(shown.nodes.map(({ id }) => id));
  const plain = (id: string): string[] =>
    FLOW_STEPS.flatMap((one) => (foldedInto(one.id) === id && !isShown.has(one.id) ? [one.id] : []));
  const each = (id: string): string[] => (isFoldedStep(id) ? plain(id) : [id]);
  if (mark.kind === 'step') return each(mark.id).map((id) => ({ kind: 'step', id }));
  return each(mark.from).flatMap((from) => each(mark.to).map((to): FlowMark => ({ kind: 'band', from, to })));
}

/** The cases of a mark, among those of a filter. */
export function filterOfMark(filter: FlowFilter, mark: FlowMark): FlowFilter {
  if (mark.kind === 'band') return { ...filter, band: { from: mark.from, to: mark.to } };
  return { ...filter, steps: [...(filter.steps ?? []), { step: mark.id, how: 'with' }] };
}

/** How many cases of how many children, decided when, as at which day; and that small numbers are hidden. */
export function summaryText(
  { shown, words, cases }: FlowModel,
  { from, to }: FlowFilter,
  messages: Messages,
): string {
  const children =
    shown.children === 'c'
      ? say(messages, 'flow.children-hidden')
      : say(messages, 'flow.children', { count: shown.children });
  const params = { cases: words.cases(shown.cases), children, date: dayText(cases.asAt) };
  const days = { from: isDay(from) ? dayText(from) : '', to: isDay(to) ? dayText(to) : '' };
  const key = days.from === '' ? (days.to === '' ? '' : '-to') : days.to === '' ? '-from' : '-period';
  const said = say(messages, `flow.summary${key}`, { ...params, ...days });
  if (shown.sharing === null) return said;
  const { hideUpTo, hidden } = shown.sharing;
  return `${said} ${say(messages, 'flow.sharing', { most: hideUpTo, count: hidden })}`;
}

function dayText(day: string): string {
  return dateWords(onDay(day));
}

function isDay(day: unknown): day is string {
  return typeof day === 'string' && isIsoDay(day);
}
