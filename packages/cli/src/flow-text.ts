import type {
  FlowCases,
  FlowResult,
  FlowRound,
  FlowSums,
  FlowWords,
  SharedNumber,
  ShownFlow,
} from '@case-journey/core';

/** What is printed beside the numbers of a flow. */
export interface FlowTextContext {
  readonly sums: FlowSums;
  readonly rounds: readonly FlowRound[];
  readonly words: FlowWords;
  readonly cases: FlowCases;
}

/** A flow for reading: steps column by column, bands, routes, rounds, and whether everything adds up. */
export function flowText(result: FlowResult, { sums, rounds, words, cases }: FlowTextContext): string {
  const { left, followMonths, asAt } = cases;
  const lines = [`${result.cases} cases of ${result.children} children, as at ${asAt}`];
  for (const { column, at, passing, ended } of sums.columns) {
    lines.push('', `${words.column(column)}: ${at} with a step, ${passing} pass, ${ended} had ended`);
    for (const node of result.nodes)
      if (node.column === column) lines.push(stepLine(node.id, node.cases, words));
  }
  lines.push('', 'From step to step', ...result.bands.map((band) => `  ${words.band(rounded(band))}`));
  lines.push('', ...routeLines(result.routes.slice(0, 12), words));
  const listed = result.routes.slice(0, 12).reduce((sum, route) => sum + route.cases, 0);
  lines.push(
    `${Math.min(12, result.routes.length)} of ${result.routes.length} routes cover ${listed} of ${result.cases} cases`,
  );
  lines.push('', 'Rounds');
  for (const { round, ended, back, followed, backOfFollowed, ...one } of rounds)
    lines.push(
      `  ${round}${round === 3 ? ' and later' : ''}: ${one.cases} cases, ${ended} ended, ${back} came back; ` +
        `of ${followed} followed for ${followMonths} months ${backOfFollowed} came back in that time`,
    );
  if (left.children > 0) lines.push('', `${left.children} children have stages and are in no case`);
  lines.push(
    '',
    sums.addsUp ? 'Everything adds up at every column.' : `Does not add up: ${sums.wrong.join(', ')}`,
  );
  return `${lines.join('\n')}\n`;
}

/** A flow for reading as it may be shared. */
export function sharedFlowText(shown: ShownFlow, words: FlowWords): string {
  const lines = [`${shown.cases} cases; c: hidden, ${shown.sharing?.hidden ?? 0} numbers`];
  for (const column of shown.columns) {
    lines.push('', words.column(column));
    for (const node of shown.nodes)
      if (node.column === column) lines.push(stepLine(node.id, node.cases, words));
  }
  lines.push('', 'From step to step', ...shown.bands.map((band) => `  ${words.band(rounded(band))}`));
  lines.push('', ...routeLines(shown.routes, words));
  lines.push(
    `The other ${shown.otherCases} cases took ${shown.otherRoutes === null ? '' : `${shown.otherRoutes} `}other routes`,
  );
  return `${lines.join('\n')}\n`;
}

function stepLine(id: string, cases: SharedNumber, words: FlowWords): string {
  return `  ${words.step(id).padEnd(36)} ${cases}`;
}

function routeLines(
  routes: readonly { readonly steps: readonly string[]; readonly cases: SharedNumber }[],
  words: FlowWords,
): string[] {
  return ['Routes', ...routes.map(({ steps, cases }) => `  ${cases}: ${steps.map(words.step).join(' > ')}`)];
}

function rounded<Band extends { readonly median: number | null; readonly cases: SharedNumber }>(
  band: Band,
): Band & { readonly share: number | null } {
  return { ...band, share: null, median: band.median === null ? null : Math.round(band.median) };
}
