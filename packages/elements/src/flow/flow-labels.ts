import {
  say,
  type FlowWords,
  type Messages,
  type ShownFlow,
  type ShownFlowBand,
  type ShownFlowNode,
} from '@case-journey/core';
import type { FlowMark } from './flow-cursor.js';

/** "214 · 41%", or c for a number that is hidden. */
export function countText(cases: number | 'c', share: number | null, messages: Messages): string {
  if (cases === 'c') return say(messages, 'flow.c');
  const number = cases.toLocaleString('en-GB');
  if (share === null) return number;
  return `${number} · ${share > 0 && share < 0.5 ? '<1' : Math.round(share)}%`;
}

/** The name of a step; of one that stands for several rare ones also how many routes lead through it. */
export function stepName(
  { id, routes }: Pick<ShownFlowNode, 'id' | 'routes'>,
  words: FlowWords,
  messages: Messages,
): string {
  const name = words.step(id);
  if (routes === null) return name;
  const many = say(messages, 'flow.routes', { count: routes }).replaceAll(' ', '\u00a0');
  return `${name} (${many})`;
}

/** Days on a band, the longest form first; none where nothing may be said. */
export function dayTexts({ median, lower, upper }: ShownFlowBand, words: FlowWords): string[] {
  if (median === null) return [];
  const middle = Math.round(median);
  const short = words.days(middle);
  if (lower === null || upper === null) return [short];
  const [least, most] = [Math.round(lower), Math.round(upper)];
  return least === most ? [short] : [`${short} (${least}–${most})`, short, `${middle} d`];
}

/** A mark as a sentence: "Assessment to Child in need plan: 214 cases, 41% of Assessment, median 32 days". */
export function markText(flow: ShownFlow, mark: FlowMark, words: FlowWords, messages: Messages): string {
  if (mark.kind === 'band') {
    const band = flow.bands.find(({ from, to }) => from === mark.from && to === mark.to);
    return band === undefined
      ? ''
      : words.band({ ...band, median: band.median === null ? null : Math.round(band.median) });
  }
  const node = flow.nodes.find(({ id }) => id === mark.id);
  if (node === undefined) return '';
  const key = node.share === null ? 'flow.start-hidden' : 'flow.start';
  const many = node.routes === null ? '' : `, ${say(messages, 'flow.routes', { count: node.routes })}`;
  return (
    say(messages, key, {
      step: words.step(node.id),
      cases: words.cases(node.cases),
      share: node.share ?? 0,
    }) + many
  );
}
