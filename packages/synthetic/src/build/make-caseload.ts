import { dayNumber, isCoded, type CaseEvent, type Dataset, type Person } from '@case-journey/core';
import type { Caseload, Family } from '../caseload.js';
import type { Plant } from '../faults/planting.js';
import { inOrderByDay } from './order.js';

/** One family as it goes into a caseload. */
export interface FamilyContent {
  readonly family: Family;
  readonly people: readonly Person[];
  /** The family's significant events, and the documents that the key speaks of. */
  readonly events: readonly CaseEvent[];
  readonly faults: readonly Plant[];
  readonly nearMisses: readonly Plant[];
  /** Makes the family's ordinary records, in any order. */
  readonly ordinary: () => readonly CaseEvent[];
}

/** Joins families into a caseload. */
export function makeCaseload(
  preset: string,
  seed: number,
  asAt: string,
  contents: readonly FamilyContent[],
): Caseload {
  dayNumber(asAt);
  const byChild = new Map(
    contents.flatMap((content) => content.people.map(({ id }) => [id, content] as const)),
  );
  const written = inOrderByDay(contents.flatMap(({ events }) => events));
  const children = contents.flatMap(({ people }) => people);
  const all = remembering((content: FamilyContent) =>
    inOrderByDay([...content.events, ...content.ordinary()]),
  );
  return {
    preset,
    seed,
    asAt,
    families: contents.map(({ family }) => family),
    children,
    significantEvents: written.filter((event) => !isFiled(event)),
    key: {
      faults: contents.flatMap(({ faults }) => faults),
      nearMisses: contents.flatMap(({ nearMisses }) => nearMisses),
    },
    recordsOf(childId) {
      const content = byChild.get(childId);
      return content === undefined ? [] : all(content).filter((event) => concerns(event, childId));
    },
    dataset({ ordinary = false } = {}): Dataset {
      const events = ordinary ? inOrderByDay(contents.flatMap(all)) : written;
      return { people: children, events, problems: [], known: [], sources: [] };
    },
  };
}

/** A chronology or a report that was filed: an ordinary record, for what it tells of has events of its own. */
function isFiled({ type, codes }: CaseEvent): boolean {
  if (type !== 'document') return false;
  return codes.some(
    ([name, coded]) =>
      name === 'kind' && isCoded(coded) && (coded.value === 'chronology' || coded.value === 'report'),
  );
}

function concerns(event: CaseEvent, childId: string): boolean {
  return event.children.some((child) => child.childId === childId && child.onRecord !== 'no');
}

/** Keeps the last few results, so that opening siblings one after another makes their records once. */
function remembering<T>(make: (content: FamilyContent) => T): (content: FamilyContent) => T {
  const kept = new Map<FamilyContent, T>();
  return (content) => {
    const known = kept.get(content);
    if (known !== undefined) return known;
    const made = make(content);
    kept.set(content, made);
    const [oldest] = kept.keys();
    if (kept.size > 20 && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
