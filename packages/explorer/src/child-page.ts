import type { CaseEvent } from '@case-journey/core';
import { segments } from '@case-journey/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Caseload, ChildRow } from './caseload.js';
import type { Context } from './context.js';

/** The child that is shown, with the significant events or the whole record. */
export interface PickedChild {
  readonly caseload: Caseload;
  readonly childId: string;
  readonly whole: boolean;
  readonly events: readonly CaseEvent[];
}

/** What a child's page needs, and what it does when a person acts. */
export interface ChildPage extends PickedChild {
  /** The children that were found, in the list's order: previous and next go by it. */
  readonly found: readonly ChildRow[];
  readonly back: () => void;
  readonly go: (childId: string) => void;
  readonly read: (whole: boolean) => void;
}

/** One child's chronology, with the way back and to the neighbours in the list. */
export function childPage(page: ChildPage, { say }: Context): TemplateResult {
  const { caseload, childId, events, found } = page;
  const at = found.findIndex(({ child }) => child.id === childId);
  const step = (row: ChildRow | undefined, name: string): TemplateResult => {
    const go = (): void => {
      if (row !== undefined) page.go(row.child.id);
    };
    return html`<button type="button" class="control" ?disabled=${row === undefined} @click=${go}>
      ${say(name)}
    </button>`;
  };
  return html`<div class="path">
      <button type="button" class="control" @click=${page.back}>← ${say('back')}</button>
      ${
        caseload.recordsOf === undefined
          ? nothing
          : segments(
              say('records.label'),
              [
                [false, say('records.significant')],
                [true, say('records.all')],
              ],
              page.whole,
              page.read,
            )
      }
      <span class="gap"></span>
      ${step(found[at - 1], 'previous')} ${step(found[at + 1], 'next')}
    </div>
    <cj-chronology
      .events=${events}
      .people=${caseload.people}
      .known=${caseload.known}
      child-id=${childId}
      as-at=${caseload.asAt}
      heading-level="1"
    ></cj-chronology>`;
}
