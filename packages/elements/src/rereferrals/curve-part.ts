import { curvePaths, placing, shareScale, type CurveView } from '@case-journey/layout';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { MARKS } from './common-closures.js';
import type { CohortModel } from './cohort-model.js';
import { curveSlider, type CurveState } from './curve-slider.js';
import { drawable, type Drawable } from './drawable-curve.js';
import { numberText, shareText, teller, type RereferralsState } from './rereferrals-words.js';

/** Curves with marks, bands and the children still followed under them; a slider that tells each day; the same as a table. */
export function curvePart(model: CohortModel, state: RereferralsState, at: CurveState): TemplateResult {
  const tell = teller(state);
  const curves = model.curves.map((curve, c) => drawable(model, curve, c));
  if (curves.every(({ points }) => points.length < 2)) return html`<p>${tell('curve-none')}</p>`;
  const isDrawn = curves.some(({ points }) => points.filter(({ share }) => share !== null).length > 1);
  return html`${isDrawn && !fitsBeside(curves) ? lineKey(curves) : nothing}
    ${state.isNarrow ? marksTable(model, curves, state) : nothing}
    ${isDrawn ? drawing(model, curves, state, state.onPaper ? null : at.day) : html`<p>${tell('curve-all-hidden')}</p>`}
    ${isDrawn ? curveSlider(model, curves, state, at) : nothing}
    ${state.isNarrow ? nothing : marksTable(model, curves, state)}
    <p class="small muted">
      ${tell('curve-note')} ${model.preset === null ? nothing : tell('curve-hidden')}
      ${sideText(curves, state)} ${isDrawn ? chanceText(model, state) : nothing}
    </p>`;
}

function sideText(curves: readonly Drawable[], state: RereferralsState): string {
  if (curves.length < 2) return '';
  const [first, ...others] = curves.map(({ curve: { group } }) => JSON.stringify(group.curve));
  return teller(state)(others.every((one) => one === first) ? 'side-same' : 'side-note');
}

// Where small numbers are hidden only which of the two it is: the number itself depends on every one of them
function chanceText({ chance, preset }: CohortModel, state: RereferralsState): string {
  if (chance === null) return '';
  const tell = teller(state);
  const words = tell(chance < 0.05 ? 'chance-less' : 'chance-more');
  if (preset !== null) return tell('chance', { words });
  return tell('chance-p', { words, p: chance < 0.001 ? '< 0.001' : `= ${chance.toFixed(3)}` });
}

const LEFT = 44;
const TOP = 10;
const HEIGHT = 300;
const END = 26;

function drawing(
  model: CohortModel,
  curves: readonly Drawable[],
  state: RereferralsState,
  day: number | null,
): TemplateResult {
  const tell = teller(state);
  const days = state.isNarrow ? 365 : 730;
  const within = curves.flatMap(({ points }) => points.filter(({ time }) => time <= days));
  const most = Math.max(0.05, ...within.map(({ high, share }) => Math.max(high ?? 0, share ?? 0)));
  const { most: upper, lines } = shareScale(most);
  const room = Math.min(state.room, 760);
  const view: CurveView = { width: Math.max(120, room - LEFT - END), height: HEIGHT, days, most: upper };
  const place = placing(view);
  const marks = MARKS.filter((mark) => mark <= days);
  const rows = HEIGHT + 56 + curves.length * 34;
  return html`<svg
    class="curve"
    aria-hidden="true"
    width=${room}
    height=${TOP + rows}
    viewBox="${-LEFT} ${-TOP} ${room} ${TOP + rows}"
  >
    ${lines.map((share) => {
      const { y } = place(0, share);
      return svg`<path class=${share === 0 ? 'axis' : 'grid'} d="M0 ${y}H${view.width}"></path>
        <text class="tick" x="-8" y=${y + 4} text-anchor="end">${`${Math.round(100 * share)}%`}</text>`;
    })}
    ${[0, ...marks].map((mark) => {
      const { x } = place(mark, 0);
      return svg`${mark === 0 ? nothing : svg`<path class="mark" d="M${x} 0V${HEIGHT}"></path>`}
        <text class="tick" x=${x} y=${HEIGHT + 18} text-anchor="middle">${mark === days ? tell('days', { count: mark }) : String(mark)}</text>`;
    })}
    ${curves.map((one) => svg`<path class="band-${one.c}" d=${curvePaths(one.points, view, false).band}></path>`)}
    ${curves.map((one) => svg`<path class="line line-${one.c}" d=${curvePaths(one.line, view, one.isStep).line}></path>`)}
    ${markTexts(curves, view, state)} ${names(curves, view)}
    ${day === null || day > days ? nothing : svg`<path class="cursor" d="M${place(day, 0).x} 0V${HEIGHT}"></path>`}
    ${followedRows(model, curves, view, state)}
  </svg>`;
}

/** Discs and percentages at the marks: of the upper curve above, of the lower below. */
function markTexts(
  curves: readonly Drawable[],
  view: CurveView,
  state: RereferralsState,
): SVGTemplateResult[] {
  const place = placing(view);
  return MARKS.filter((mark) => mark <= view.days).flatMap((mark) => {
    const own = curves.flatMap(({ c, points }) => {
      const point = points.find(({ time }) => time === mark);
      return point === undefined || point.share === null ? [] : [{ c, share: point.share }];
    });
    const upper = Math.max(...own.map(({ share }) => share));
    return own.map(({ c, share }, i) => {
      const { x, y } = place(mark, share);
      const isUpper = share === upper && (i === 0 || own[0]?.share !== upper);
      const isEnd = mark === view.days;
      const shape =
        c === 0
          ? svg`<circle class="disc" cx=${x} cy=${y} r="4"></circle>`
          : svg`<rect class="square" x=${x - 4} y=${y - 4} width="8" height="8"></rect>`;
      return svg`${shape}<text class="value" x=${isEnd ? x + 8 : x - 6} y=${y + (isUpper ? -9 : 18)} text-anchor=${isUpper || isEnd ? 'end' : 'start'}>${shareText(share, state)}</text>`;
    });
  });
}

/** The names of two curves, at the line between the last marks, the upper above and the lower below. */
function names(curves: readonly Drawable[], view: CurveView): SVGTemplateResult[] {
  if (curves.length < 2 || !fitsBeside(curves)) return [];
  const place = placing(view);
  const day = view.days * 0.74;
  const found = curves.map(({ c, name, points }) => {
    const near = points.filter(({ time, share }) => share !== null && time <= day).at(-1);
    return { c, name, share: near?.share ?? 0 };
  });
  const upper = Math.max(...found.map(({ share }) => share));
  return found.map(({ c, name, share }, i) => {
    const { x, y } = place(day, share);
    const isUpper = share === upper && (i === 0 || found[0]?.share !== upper);
    return svg`<text class="name name-${c}" x=${x} y=${isUpper ? y - 22 : y + 30} text-anchor="middle">${name}</text>`;
  });
}

/** Whether names are short enough to stand at their lines between the last two marks. */
function fitsBeside(curves: readonly Drawable[]): boolean {
  return curves.every(({ name }) => name.length <= 16);
}

/** Longer names go above, each with a piece of its line. */
function lineKey(curves: readonly Drawable[]): TemplateResult {
  return html`<ul class="line-key small">
    ${curves.map(
      ({ c, name }) =>
        html`<li>
          <svg width="34" height="10" aria-hidden="true">
            <path class="line line-${c}" d="M0 5H34"></path>
          </svg>
          ${name}
        </li>`,
    )}
  </ul>`;
}

function followedRows(
  { numbers }: CohortModel,
  curves: readonly Drawable[],
  view: CurveView,
  state: RereferralsState,
): SVGTemplateResult {
  const place = placing(view);
  const tell = teller(state);
  return svg`<text class="value" x=${-LEFT} y=${HEIGHT + 42}>${tell('followed')}</text>
    ${curves.map(({ c, curve, name }, i) => {
      const y = HEIGHT + 60 + i * 34;
      const at = [0, ...MARKS.filter((mark) => mark <= view.days)];
      return svg`${name === '' ? nothing : svg`<text class="tick start" x=${-LEFT} y=${y}>${name}</text>`}
        ${at.map((day) => {
          const place0 = curve.points.findIndex(({ time }) => time === day);
          if (place0 < 0) return nothing;
          return svg`<text class="tick" x=${place(day, 0).x} y=${name === '' ? y : y + 15} text-anchor="middle">${numberText(numbers.of(`${c}.followed.${place0}`), state)}</text>`;
        })}`;
    })}`;
}

function marksTable(
  model: CohortModel,
  curves: readonly Drawable[],
  state: RereferralsState,
): TemplateResult {
  const tell = teller(state);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${tell('soon')}>
    ${curves.map(
      ({ c, name, points, curve }) =>
        html`<table>
          <caption class=${name === '' ? 'unseen' : ''}>
            ${name === '' ? tell('soon') : name}
          </caption>
          <thead>
            <tr>
              <th scope="col">${tell('by-days')}</th>
              <th scope="col">${tell('share')}</th>
              <th scope="col">${tell('limits')}</th>
              <th scope="col">${tell('followed')}</th>
            </tr>
          </thead>
          <tbody>
            ${MARKS.map((mark) => {
              const i = points.findIndex(({ time }) => time === mark);
              const point = points[i];
              const known = curve.group.curve.marks.find(({ time }) => time === mark);
              const share = point?.share ?? null;
              return html`<tr>
                <th scope="row">${tell('days', { count: mark })}</th>
                <td><b>${known?.incidence == null ? tell('too-few') : shareText(share, state)}</b></td>
                <td>
                  ${share === null ? '–' : `${shareText(point?.low ?? null, state)} – ${shareText(point?.high ?? null, state)}`}
                </td>
                <td>${i < 0 ? '–' : numberText(model.numbers.of(`${c}.followed.${i}`), state)}</td>
              </tr>`;
            })}
          </tbody>
        </table>`,
    )}
  </div>`;
}
