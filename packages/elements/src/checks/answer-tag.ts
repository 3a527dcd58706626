import { say, type Messages, type RecordQuery } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';

// A flag asks; a ring that is not closed cannot tell: two shapes and two words, never one shape in two colours
const SHAPES: Readonly<Record<RecordQuery['answer'], string>> = {
  yes: 'M-4 8V-7H7L3.5-3 7 1H-4',
  'cannot-tell': 'M3.5-6.5A7 7 0 1 0 6.8 2',
};

/** Whether a query asks or cannot tell, in shape and word. */
export function answerTag(answer: RecordQuery['answer'], messages: Messages): TemplateResult {
  return html`<span class="answer ${answer}" part="answer"
    ><svg class="mark" viewBox="-9 -9 18 18" aria-hidden="true"><path d=${SHAPES[answer]}></path></svg
    >${say(messages, `checks.answer.${answer}`)}</span
  >`;
}
