import { say, type Messages, type ShownFlowRound } from '@case-journey/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import { signed } from '../shared/signed.js';
import { countText } from './flow-labels.js';
import type { FlowModel } from './flow-model.js';
import type { FlowPartState } from './flow-parts.js';

/** The rounds: how many, ended, came back; each can be opened. */
export function roundsPart({ rounds, cases }: FlowModel, state: FlowPartState): TemplateResult {
  const { messages, round } = state;
  return html`<section class="rounds-part">
    ${heading(state.level, 'heading', say(messages, 'flow.rounds'))}
    <ul class="rounds">
      ${rounds.map((one, i) => {
        const open = (): void => {
          state.openRound(i + 1);
        };
        const name = say(messages, `flow.round.${i + 1}`);
        const isShown = round === i + 1;
        return html`<li class=${isShown ? 'current' : ''}>
          <b>${name}</b>
          ${
            isShown
              ? html`<span class="muted">${say(messages, 'flow.round-shown')}</span>`
              : html`<button
                  type="button"
                  class="link"
                  aria-label="${say(messages, 'flow.round-open')} ${name}"
                  @click=${open}
                >
                  ${say(messages, 'flow.round-open')}
                </button>`
          }
          ${roundBar(one, Math.max(...rounds.map(({ cases: many }) => (many === 'c' ? 0 : many))))}
          <p class="small muted">${roundText(one, cases.followMonths, messages)}</p>
        </li>`;
      })}
    </ul>
    ${
      round === null
        ? nothing
        : html`<button
            type="button"
            class="link"
            @click=${() => {
              state.openRound(null);
            }}
          >
            ${say(messages, 'flow.round-all')}
          </button>`
    }
  </section>`;
}

/** How many, and how many of them came back: the words below say the same. */
function roundBar({ cases, back }: ShownFlowRound, most: number): TemplateResult | typeof nothing {
  if (cases === 'c' || most === 0) return nothing;
  return html`<svg class="share" viewBox="0 0 ${most} 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${cases} height="1"></rect>
    ${back === 'c' ? nothing : svg`<rect class="back" width=${back} height="1"></rect>`}
  </svg>`;
}

function roundText(
  { cases, ended, back, followed, share }: ShownFlowRound,
  months: number,
  messages: Messages,
): TemplateResult | string {
  if (cases === 'c') return say(messages, 'flow.hidden');
  const many = say(messages, 'flow.cases', { count: cases });
  if (ended === 'c' || back === 'c') return many;
  const numbers = [
    many,
    say(messages, 'flow.ended', { count: ended }),
    say(messages, 'flow.back', { count: back }),
  ].join(' · ');
  if (followed === 'c' || share === null) return numbers;
  return html`${numbers}<br />${say(messages, 'flow.followed', { share, count: followed, months })}`;
}

/** Two cohorts side by side, step by step, with volumes and how long each was followed. */
export function comparePart(
  { comparison, cohorts, words }: FlowModel,
  { messages, level }: FlowPartState,
): TemplateResult | typeof nothing {
  const [a, b] = cohorts;
  if (comparison === null || a === undefined || b === undefined) return nothing;
  const volume = {
    first: a.name,
    a: words.cases(comparison.first),
    second: b.name,
    b: words.cases(comparison.second),
  };
  return html`<section class="compare">
    ${heading(level, 'heading', say(messages, 'flow.compare'))}
    <p>${say(messages, 'flow.compare-volume', volume)} ${say(messages, 'flow.compare-note')}</p>
    ${
      comparison.followUpDiffers
        ? html`<p class="note">
            ${say(messages, 'flow.compare-follow', {
              a: comparison.firstFollowed ?? 0,
              b: comparison.secondFollowed ?? 0,
            })}
          </p>`
        : nothing
    }
    ${comparison.isNextCompared ? nothing : html`<p class="note">${say(messages, 'flow.compare-recent')}</p>`}
    <div class="scroll" tabindex="0" role="region" aria-label=${say(messages, 'flow.compare')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${say(messages, 'flow.compare-step')}</th>
            <th scope="col">${a.name}</th>
            <th scope="col">${b.name}</th>
            <th scope="col">${say(messages, 'flow.compare-points')}</th>
            <th scope="col">${say(messages, 'flow.compare-interval')}</th>
          </tr>
        </thead>
        <tbody>
          ${comparison.steps.map(
            (one) =>
              html`<tr>
                <th scope="row">${words.step(one.id)}</th>
                <td>${countText(one.first, one.firstShare, messages)}</td>
                <td>${countText(one.second, one.secondShare, messages)}</td>
                <td><b>${one.points === null ? '–' : signed(one.points)}</b></td>
                <td>
                  ${
                    one.low === null || one.high === null
                      ? ''
                      : say(messages, 'flow.interval', { low: signed(one.low), high: signed(one.high) })
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** What every number means: printed and on screen. */
export function definitionsPart(model: FlowModel, { messages, level }: FlowPartState): TemplateResult {
  const { followMonths, tooRecentDays, left } = model.cases;
  const params = { months: followMonths, days: tooRecentDays };
  return html`<section class="definitions">
    ${heading(level, 'heading', say(messages, 'flow.how-counted'))}
    <ul>
      ${['case', 'skip', 'help', 'back', 'recent', 'days'].map(
        (key) => html`<li>${say(messages, `flow.define.${key}`, params)}</li>`,
      )}
      ${left.children === 0 ? nothing : html`<li>${say(messages, 'flow.left', { count: left.children })}</li>`}
    </ul>
  </section>`;
}

/** A button that looks like a link: it changes what is shown here. */
export function link(words: string, act: () => void): TemplateResult {
  return html`<button type="button" class="link" @click=${act}>${words}</button>`;
}
