import { ruleSentence, say, type Messages, type TimescaleResult } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';

/** What the words of a journey mean, and by which rules it was timed: open on paper. */
export function journeyDefinitions(
  results: readonly TimescaleResult[],
  messages: Messages,
  open: boolean,
): TemplateResult {
  const rules = [
    ...new Set(
      results
        .filter(({ state }) => state !== 'not-applicable')
        .map((one) => ruleSentence({ ...one, id: one.rule }, messages)),
    ),
  ];
  return html`<details class="definitions" part="definitions" ?open=${open}>
    <summary>${say(messages, 'definitions.title')}</summary>
    <dl>
      ${TERMS.map(
        (term) =>
          html`<dt>${say(messages, `definitions.${term}`)}</dt>
            <dd>${say(messages, `definitions.${term}.is`)}</dd>`,
      )}
      ${
        rules.length === 0
          ? nothing
          : html`<dt>${say(messages, 'definitions.rules')}</dt>
              ${rules.map((rule) => html`<dd>${rule}</dd>`)}`
      }
    </dl>
  </details>`;
}

const TERMS = ['step', 'days', 'of', 'reason', 'contradicts', 'return', 'linked'];
