import type { CaseEvent } from '@case-journey/core';
import { childId } from '../names.js';
import type { Story } from '../build/story.js';
import { FAULT_KINDS, type FaultKind } from './kinds.js';

/** What is to be done at a place where a kind of fault could be. */
export type Verdict = 'fault' | 'near-miss' | 'clean';

/** Decides, by the rates of the kind, whether a fault or its near miss is planted here. */
export function verdict(story: Story, kind: FaultKind): Verdict {
  const { rate, nearMissRate } = FAULT_KINDS[kind];
  const at = story.stream.next();
  if (at < rate) return 'fault';
  return at < rate + (1 - rate) * nearMissRate ? 'near-miss' : 'clean';
}

/** Writes a fault or near miss into the answer key: once for each child. A clean verdict writes nothing. */
export function plant(
  story: Story,
  kind: FaultKind,
  was: Verdict,
  children: readonly number[],
  events: readonly CaseEvent[],
): void {
  if (was === 'clean') return;
  const list = was === 'fault' ? story.planting.faults : story.planting.nearMisses;
  for (const position of children) {
    list.push({
      kind,
      childId: childId(story.family.index, position),
      eventIds: events.map((event) => event.id),
      check: FAULT_KINDS[kind].check,
    });
  }
}

/** The same for the children whom the events concern. */
export function plantFor(story: Story, kind: FaultKind, was: Verdict, events: readonly CaseEvent[]): void {
  if (was === 'clean') return;
  const list = was === 'fault' ? story.planting.faults : story.planting.nearMisses;
  const children = new Set(events.flatMap((event) => event.children.map((child) => child.childId)));
  const eventIds = events.map((event) => event.id);
  for (const child of children) list.push({ kind, childId: child, eventIds, check: FAULT_KINDS[kind].check });
}
