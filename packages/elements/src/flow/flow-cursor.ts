import type { ShownFlow, ShownFlowBand } from '@case-journey/core';
import { weightOf } from '@case-journey/layout';

/** What is current in a flow: a step, or a band from one step to another. */
export type FlowMark =
  | { readonly kind: 'step'; readonly id: string }
  | { readonly kind: 'band'; readonly from: string; readonly to: string };

/** Whether two marks are the same. */
export function isSameMark(a: FlowMark | null, b: FlowMark | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The bands that leave a step, the largest first; hidden ones stand in the order of the steps they lead to. */
export function bandsFrom(flow: ShownFlow, id: string): ShownFlowBand[] {
  return flow.bands.filter(({ from }) => from === id).sort((a, b) => weightOf(b.cases) - weightOf(a.cases));
}

/** The step that a walk begins with: the largest of the first column that has any. */
export function firstMark(flow: ShownFlow): FlowMark | null {
  const column = flow.nodes[0]?.column;
  const nodes = flow.nodes.filter((node) => node.column === column);
  const [first] = nodes.sort((a, b) => weightOf(b.cases) - weightOf(a.cases));
  return first === undefined ? null : { kind: 'step', id: first.id };
}

/**
 * Where a key leads from a mark: Right along the largest band and on to its end, Left back along the way walked, Up and
 * Down through the bands of the same step or the steps of the same column, Home to the start.
 *
 * @param walked - Ids of the steps walked so far, the current one last.
 * @returns The next mark and the way walked; null where the key leads nowhere.
 */
export function step(
  flow: ShownFlow,
  mark: FlowMark,
  walked: readonly string[],
  key: string,
): { readonly mark: FlowMark; readonly walked: readonly string[] } | null {
  switch (key) {
    case 'Home': {
      const first = firstMark(flow);
      return first?.kind === 'step' ? { mark: first, walked: [first.id] } : null;
    }
    case 'ArrowRight':
      return forward(flow, mark, walked);
    case 'ArrowLeft':
      return back(flow, mark, walked);
    case 'ArrowDown':
      return along(flow, mark, walked, 1);
    case 'ArrowUp':
      return along(flow, mark, walked, -1);
    default:
      return null;
  }
}

type Step = ReturnType<typeof step>;

function forward(flow: ShownFlow, mark: FlowMark, walked: readonly string[]): Step {
  if (mark.kind === 'band') return { mark: { kind: 'step', id: mark.to }, walked: [...walked, mark.to] };
  const [largest] = bandsFrom(flow, mark.id);
  return largest === undefined ? null : { mark: bandMark(largest), walked };
}

function back(flow: ShownFlow, mark: FlowMark, walked: readonly string[]): Step {
  if (mark.kind === 'band') return { mark: { kind: 'step', id: mark.from }, walked };
  const before = walked.at(-2);
  if (before !== undefined)
    return { mark: { kind: 'band', from: before, to: mark.id }, walked: walked.slice(0, -1) };
  const [largest] = flow.bands
    .filter(({ to }) => to === mark.id)
    .sort((a, b) => weightOf(b.cases) - weightOf(a.cases));
  return largest === undefined ? null : { mark: bandMark(largest), walked: [largest.from] };
}

function along(flow: ShownFlow, mark: FlowMark, walked: readonly string[], by: 1 | -1): Step {
  if (mark.kind === 'band') {
    const bands = bandsFrom(flow, mark.from);
    const next = bands[bands.findIndex(({ to }) => to === mark.to) + by];
    return next === undefined ? null : { mark: bandMark(next), walked };
  }
  const column = flow.nodes.find(({ id }) => id === mark.id)?.column;
  const nodes = flow.nodes.filter((node) => node.column === column);
  const next = nodes[nodes.findIndex(({ id }) => id === mark.id) + by];
  return next === undefined
    ? null
    : { mark: { kind: 'step', id: next.id }, walked: [...walked.slice(0, -1), next.id] };
}

function bandMark({ from, to }: ShownFlowBand): FlowMark {
  return { kind: 'band', from, to };
}
