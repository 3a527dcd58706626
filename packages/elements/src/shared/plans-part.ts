import { dayWords, isoDay, say, type Messages, type PlanPeriod } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';

/** What the timeline's ribbon draws, in words: each plan with its first and last day, or that it is still in force. */
export function plansPart(
  plans: readonly PlanPeriod[],
  {
    messages,
    locale,
    open,
  }: { readonly messages: Messages; readonly locale: string; readonly open: boolean },
): TemplateResult | typeof nothing {
  if (plans.length === 0) return nothing;
  return html`<details class="plans" part="plans" ?open=${open}>
    <summary>${say(messages, 'plans.title', { count: plans.length }, locale)}</summary>
    <ul>
      ${plans.map((period) => html`<li>${planWords(period, messages)}</li>`)}
    </ul>
  </details>`;
}

function planWords({ plan, from, to, open }: PlanPeriod, messages: Messages): string {
  return say(messages, open ? 'plans.open' : 'plans.ended', {
    plan: say(messages, `timeline.plan.${plan}`),
    from: dayWords(isoDay(from), { messages }),
    to: dayWords(isoDay(to), { messages }),
  });
}
