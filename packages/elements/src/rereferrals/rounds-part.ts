import { html, type TemplateResult } from 'lit';
import { casesButton } from './cases-button.js';
import type { CohortModel } from './cohort-model.js';
import { dayText, numberText, rateText, teller, type RereferralsState } from './rereferrals-words.js';

/** Closed, came back, closed again: each with its number and its share of the one before. */
export function roundsPart(
  { rounds, numbers, official }: CohortModel,
  state: RereferralsState,
): TemplateResult {
  const tell = teller(state);
  const most = numbers.of('round.0.closed');
  const children = (key: string): string => {
    const number = numbers.of(key);
    return number === 'c' ? numberText(number, state) : tell('round-children', { count: number });
  };
  const items = rounds.flatMap((round, i) => {
    const closedOf = i === 0 ? null : numbers.rate(`round.${i}.closed`, `round.${i - 1}.back`);
    const rate = numbers.rate(`round.${i}.backInTime`, `round.${i}.followed`);
    const closedWords = closedOf === null ? '' : tell('of-them', { rate: rateText(closedOf, state) });
    const inTime = numbers.of(`round.${i}.backInTime`);
    const backWords = html`${tell('round-followed', { followed: numberText(numbers.of(`round.${i}.followed`), state) })}
    ${casesButton(
      {
        words: tell('round-in-time', { count: numberText(inTime, state) }),
        count: inTime,
        cases: () => round.backInTime,
      },
      state,
    )}${rate === null ? '' : tell('percent-in', { rate: rateText(rate, state) })}`;
    return [
      { key: `round.${i}.closed`, name: tell(`round.closed.${i}`), words: closedWords, cases: round.closed },
      { key: `round.${i}.back`, name: tell(`round.back.${i}`), words: backWords, cases: round.back },
    ];
  });
  return html`<ol class="rounds">
      ${items.map(({ key, name, words, cases }) => {
        const number = numbers.of(key);
        const width = number === 'c' || most === 'c' || most === 0 ? 0 : (100 * number) / most;
        return html`<li>
          <b>${name}</b>
          <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class=${key.endsWith('back') ? 'back' : ''} width=${width} height="10"></rect>
          </svg>
          <span
            >${casesButton({ words: children(key), count: number, cases: () => cases }, state)} ${words}</span
          >
        </li>`;
      })}
    </ol>
    <p class="small muted">
      ${tell('rounds-note', { date: official.asAt === null ? '' : dayText(official.asAt) })}
    </p>`;
}
