import { gapSentence, say, type Messages, type Person } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';
import type { ChildGap } from './chronology-view.js';

/** The words of gaps, and whose they are where several children are shown. */
export interface GapWords {
  readonly messages: Messages;
  readonly people: ReadonlyMap<string, Person>;
  /** Undefined where several children are shown: each gap then says whose it is. */
  readonly childId: string | undefined;
}

/** Days on which nothing is recorded, as a row of its own among the events. */
export function gapRow(gap: ChildGap, { messages, people, childId }: GapWords): TemplateResult {
  const sentence = gapSentence(gap, messages);
  const who = gap.childIds.map((id) => people.get(id)?.label ?? id).join(', ');
  return html`<li class="gap-row" part="gap">
    ${childId === undefined ? say(messages, 'gap.of', { child: who, gap: sentence }) : sentence}
  </li>`;
}

/** Gaps between two years, or after the last. */
export function gapRows(gaps: readonly ChildGap[], words: GapWords): TemplateResult | null {
  return gaps.length === 0
    ? null
    : html`<ol class="gaps">
        ${gaps.map((gap) => gapRow(gap, words))}
      </ol>`;
}
