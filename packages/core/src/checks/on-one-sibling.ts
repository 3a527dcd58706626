import { at, byteAt } from '../journey/int-table.js';
import type { Check } from './check.js';
import { cannotTell, couldHold, typeOf, type CheckContext } from './check-context.js';
import { SEEN } from './sightings.js';
import { TYPE } from './type-numbers.js';

/** A document is about several children, and it is not filed on this child's record. */
export const documentOnOneSibling: Check = {
  definition: {
    id: 'document-on-one-sibling',
    group: 'siblings',
    params: [],
    source: 'Peer review of a council, July 2013',
  },
  run: (context, hit) => {
    askAboutFiling(context, hit, (row) => PAPERS.has(typeOf(context, row)));
    const [first] = context.rows;
    const reason = first === undefined ? null : cannotTell(context, 'document', context.asAt, context.asAt);
    if (reason === 'not-in-source') hit.cannotTell(reason);
  },
};

/** A decision or another step is about several children, and it is not on this child's record. */
export const decisionOnOneSibling: Check = {
  definition: {
    id: 'decision-on-one-sibling',
    group: 'siblings',
    params: [],
    source: 'Peer review of a council, July 2013',
  },
  run: (context, hit) => {
    askAboutFiling(context, hit, (row) => !PAPERS.has(typeOf(context, row)));
    const [first] = context.rows;
    if (first !== undefined && !couldHold(context, first, 'on-record')) hit.cannotTell('field-not-in-source');
  },
};

function askAboutFiling(
  context: CheckContext,
  hit: Parameters<Check['run']>[1],
  isMeant: (row: number) => boolean,
): void {
  const { facts } = context;
  if (facts === null) return;
  for (const row of context.rows)
    if (byteAt(facts.onRecord, row) === SEEN.no && isMeant(row))
      hit.yes({ rows: [row], episode: at(context.episodeOf, row) });
}

const PAPERS: ReadonlySet<number> = new Set([
  TYPE.document,
  TYPE.letter,
  TYPE.note,
  TYPE['e-mail'],
  TYPE.diary,
]);
