import { dictionary, type EventColumns } from '../log/event-columns.js';
import type { CaseEvent, EventChild } from '../model/event.js';

/** Who tells of each event and who takes part, and what is told of several children at once: one value for each row. */
export interface AgencyFacts {
  /** The agency that tells of it, as a position in `agencies`; 0: none is recorded. */
  readonly agency: Uint16Array;
  /** Who took part or was asked (agencies and people, as they are called), as a position in `groups`; 0: nobody. */
  readonly group: Uint16Array;
  /** 1 where somebody is named who is to do something: the owner of an action, or who helps next. */
  readonly isHolderNamed: Uint8Array;
  /** 1 where the effect on this child is told in the very words of the effect on another child of the event. */
  readonly isImpactShared: Uint8Array;
  readonly agencies: readonly string[];
  readonly groups: readonly (readonly string[])[];
}

/** The facts of events, beside the columns that were made from them. */
export function agencyFacts(events: readonly CaseEvent[], columns: EventColumns): AgencyFacts {
  const { length } = columns;
  const agencies = dictionary();
  const groupTexts = dictionary();
  const groups: string[][] = [[]];
  agencies.intern('');
  groupTexts.intern('[]');
  const facts = {
    agency: new Uint16Array(length),
    group: new Uint16Array(length),
    isHolderNamed: new Uint8Array(length),
    isImpactShared: new Uint8Array(length),
  };
  for (let row = 0; row < length; row += 1) {
    const event = events[columns.event?.[row] ?? -1];
    if (event === undefined) continue;
    const names = namesOf(event);
    facts.agency[row] = agencies.intern(agencyName(event.source.agency ?? ''));
    const group = groupTexts.intern(JSON.stringify(names));
    groups[group] = names;
    facts.group[row] = group;
    facts.isHolderNamed[row] = isHolderNamed(event) ? 1 : 0;
    facts.isImpactShared[row] = isImpactShared(event, columns.children[columns.child[row] ?? -1]) ? 1 : 0;
  }
  return { ...facts, agencies: agencies.texts, groups };
}

/** An agency's name as it is compared: without regard to capitals and to spaces at the ends. */
function agencyName(name: string): string {
  return name.trim().toLowerCase();
}

function namesOf({ people }: CaseEvent): string[] {
  return [...new Set(people.map(({ label }) => agencyName(label)))].sort();
}

function isHolderNamed({ response, people }: CaseEvent): boolean {
  return (
    (response ?? []).some(({ owner }) => owner !== null && owner.trim() !== '') ||
    people.some(({ role }) => HOLDERS.has(role.trim().toLowerCase()))
  );
}

const HOLDERS: ReadonlySet<string> = new Set(['helps next', 'holds next', 'accepted', 'lead professional']);

function isImpactShared({ children }: CaseEvent, childId: string | undefined): boolean {
  if (children.length < 2) return false;
  const own = impactText(children.find((child) => child.childId === childId));
  return own !== '' && children.some((child) => child.childId !== childId && impactText(child) === own);
}

function impactText(child: EventChild | undefined): string {
  return child?.impact?.text.trim() ?? '';
}
