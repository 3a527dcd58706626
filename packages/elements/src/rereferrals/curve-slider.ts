import { html, nothing, type TemplateResult } from 'lit';
import type { CohortModel } from './cohort-model.js';
import type { Drawable } from './drawable-curve.js';
import { numberText, shareText, teller, type RereferralsState } from './rereferrals-words.js';

/** Which day the slider is at, and what to do when a person moves it. */
export interface CurveState {
  /** Days since closure; null: nowhere yet. */
  readonly day: number | null;
  readonly setDay: (day: number) => void;
}

/** Goes from point to point of the curves and tells each: its day, shares, and who is still followed. */
export function curveSlider(
  model: CohortModel,
  curves: readonly Drawable[],
  state: RereferralsState,
  { day, setDay }: CurveState,
): TemplateResult | typeof nothing {
  const stops = stopsOf(curves);
  if (state.onPaper || stops.length < 2) return nothing;
  const at = Math.max(0, stops.indexOf(day ?? 0));
  const words = sentenceAt(model, curves, stops[at] ?? 0, state);
  return html`<label class="slider"
    >${teller(state)('curve-slider')}
    <input
      type="range"
      min="0"
      max=${stops.length - 1}
      step="1"
      .value=${String(at)}
      aria-valuetext=${words}
      @input=${(input: Event) => {
        setDay(stops[Number((input.target as HTMLInputElement).value)] ?? 0);
      }}
    />
    <output class="small">${words}</output></label
  >`;
}

/** "by 182 days 17% (310 still followed)", of several curves one after the other. */
function sentenceAt(
  model: CohortModel,
  curves: readonly Drawable[],
  day: number,
  state: RereferralsState,
): string {
  const tell = teller(state);
  const parts = curves.map(({ c, name, points }) => {
    const i = points.findIndex(({ time }) => time === day);
    const params = {
      name,
      count: day,
      share: shareText(points[i]?.share ?? null, state),
      followed: numberText(model.numbers.of(`${c}.followed.${i}`), state),
    };
    return tell(curves.length > 1 ? 'curve-at-group' : 'curve-at', params);
  });
  return curves.length > 1 ? `${tell('days', { count: day })}. ${parts.join('; ')}` : parts.join('');
}

/** The days at which every curve has a point. */
function stopsOf(curves: readonly Drawable[]): number[] {
  const [first, ...others] = curves.map(({ points }) => points.map(({ time }) => time));
  return (first ?? []).filter((time) => others.every((times) => times.includes(time)));
}
