import { isCoded } from '../model/absent.js';
import type { CaseEvent } from '../model/event.js';

/** What the rules of significance ask of an event: read from its typed fields and codes, never from its text. */
export interface EventFacts {
  readonly event: CaseEvent;
  /** The code named `kind`, for example `initial` of a conference; null where there is none. */
  readonly kind: string | null;
  /** A child's own words are recorded. */
  readonly said: boolean;
  /** A child is recorded as not seen. Nothing recorded is not "not seen". */
  readonly unseen: boolean;
  /** The recorded effect on the children; `mixed` also where it differs between them or its direction is not known. */
  readonly effect: 'positive' | 'negative' | 'mixed' | null;
  /** An outcome or a reason is recorded, whoever decided. */
  readonly decided: boolean;
}

/**
 * The facts of an event.
 *
 * @param childId - Only what is recorded of this child counts; without it, of every child that the event concerns.
 */
export function eventFacts(event: CaseEvent, childId?: string): EventFacts {
  let said = false;
  let unseen = false;
  let effect: EventFacts['effect'] = null;
  for (const child of event.children) {
    if (childId !== undefined && child.childId !== childId) continue;
    said ||= isText(child.said);
    unseen ||= child.seen === 'no';
    if (child.impact !== undefined) effect = together(effect, child.impact);
  }
  return { event, kind: kindOf(event), said, unseen, effect, decided: isDecided(event) };
}

function isText(text: string | null | undefined): boolean {
  return text !== undefined && text !== null && text.trim() !== '';
}

type Effect = EventFacts['effect'];

function together(sofar: Effect, { polarity, text }: { polarity: string; text: string }): Effect {
  if (polarity === 'unknown' && !isText(text)) return sofar;
  const effect = polarity === 'positive' || polarity === 'negative' ? polarity : 'mixed';
  return sofar === null || sofar === effect ? effect : 'mixed';
}

function kindOf({ codes }: CaseEvent): string | null {
  for (const named of codes) if (named[0] === 'kind' && isCoded(named[1])) return named[1].value;
  return null;
}

function isDecided({ decision }: CaseEvent): boolean {
  return decision !== undefined && (decision.outcomes.some(isCoded) || isText(decision.rationale));
}
