import { say, type Messages } from '@case-journey/core';
import type { JourneyScale } from '@case-journey/layout';
import { html, nothing, type TemplateResult } from 'lit';
import { segments, type Segment } from '../shared/segments.js';
import type { JourneyViewName } from './journey-inputs-element.js';

/** What is chosen, and what to do when a person chooses otherwise. */
export interface JourneyBarState {
  readonly messages: Messages;
  /** Whether there is a drawing for which a scale can be chosen. */
  readonly isDrawn: boolean;
  readonly scale: JourneyScale;
  readonly view: JourneyViewName;
  readonly allOpen: boolean;
  readonly chooseScale: (scale: JourneyScale) => void;
  readonly chooseView: (view: JourneyViewName) => void;
  readonly toggleAll: () => void;
  readonly print: () => void;
  readonly quiet: () => void;
}

/** How the journey is shown: each choice as a group of buttons of which one is chosen. */
export function journeyBar(state: JourneyBarState): TemplateResult {
  const { messages, view, scale, isDrawn } = state;
  const choices = <T extends string>(group: string, values: readonly T[]): readonly Segment<T>[] =>
    values.map((value) => [value, say(messages, `journey.${group}.${value}`)]);
  const group = <T extends string>(
    name: string,
    values: readonly T[],
    chosen: T,
    choose: (value: T) => void,
  ): TemplateResult => {
    const label = say(messages, `journey.${name}`);
    return html`<span class="choice-of"
      ><span aria-hidden="true">${label}</span>${segments(label, choices(name, values), chosen, choose)}</span
    >`;
  };
  return html`<div class="bar">
    ${isDrawn ? group('scale', SCALES, scale, state.chooseScale) : nothing}
    ${group('view', VIEWS, view, state.chooseView)}
    ${
      view === 'table'
        ? nothing
        : html`<button type="button" class="control" @click=${state.toggleAll}>
            ${say(messages, state.allOpen ? 'journey.close-steps' : 'journey.open-steps')}
          </button>`
    }
    <span class="bar-end">
      <button type="button" class="control" @click=${state.print}>${say(messages, 'journey.print')}</button>
      <button type="button" class="control" aria-keyshortcuts="F8" @click=${state.quiet}>
        ${say(messages, 'quiet.hide')}
      </button>
    </span>
  </div>`;
}

const SCALES = ['time', 'equal', 'working-days'] as const;
const VIEWS = ['steps', 'table'] as const;
