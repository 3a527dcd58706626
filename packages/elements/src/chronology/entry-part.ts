import {
  dayWords,
  isMachineWording,
  proposalSentence,
  say,
  type Entry,
  type Messages,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import {
  proposalActs,
  proposalForms,
  type Considered,
  type ConsiderState,
  type Editing,
} from './consider-panel.js';
import { entryForm, type EntryDraft } from './entry-form.js';
import { leaveOutForm } from './leave-out-form.js';

/** What a row shows of a decision, or of its absence. */
export interface DecidedState {
  readonly messages: Messages;
  /** Undefined where nobody may decide. */
  readonly consider: ConsiderState | undefined;
  readonly revise: (entry: Entry, draft: EntryDraft) => void;
  readonly takeOut: (entry: Entry, reason: string) => void;
}

/** Why an event is proposed, and what can be done with it. */
export function proposedPart(one: Considered, { messages, consider }: DecidedState): TemplateResult {
  return html`<div class="decided" part="proposed">
    <p>
      <span class="muted">${say(messages, 'entry.proposed')}</span>
      ${proposalSentence(one.proposal, messages)}
    </p>
    ${
      consider === undefined
        ? nothing
        : html`${proposalActs(one, 'row', consider)}${proposalForms(one, 'row', consider)}`
    }
  </div>`;
}

/** Who rated an entry, by which tests and why, how it came to its words, and the way to change it. */
export function entryPart(entry: Entry, state: DecidedState): TemplateResult {
  const { messages, consider } = state;
  const { rating, history, analysis } = entry;
  const tests = rating.tests.map((test) => say(messages, `test.${test}`)).join('; ');
  const facts: (readonly [string, string])[] = [
    ['entry.tests', tests],
    ['entry.reason', rating.reason],
    ['entry.analysis', analysis ?? ''],
    ['entry.wording', isMachineWording(entry) ? say(messages, 'entry.machine') : ''],
    ['entry.history', history.map((change) => changeWords(change, messages)).join('. ')],
  ];
  return html`<div class="decided" part="decided">
    <dl>
      ${facts
        .filter(([, text]) => text !== '')
        .map(
          ([name, text]) =>
            html`<dt>${say(messages, name)}</dt>
              <dd>${text}</dd>`,
        )}
    </dl>
    ${consider === undefined ? nothing : entryActs(entry, consider, state)}
  </div>`;
}

function entryActs(entry: Entry, consider: ConsiderState, state: DecidedState): TemplateResult {
  const { messages } = state;
  const { title } = entry.words;
  const { editing } = consider;
  const open = editing?.key === entry.id ? editing.kind : null;
  const press = (kind: Editing['kind'], name: string): TemplateResult => {
    const toggle = (): void => {
      consider.edit(open === kind ? null : { key: entry.id, kind, place: 'row' });
    };
    return html`<button
      type="button"
      class="control"
      aria-expanded=${open === kind ? 'true' : 'false'}
      aria-label=${say(messages, `${name}.of`, { title })}
      @click=${toggle}
    >
      ${say(messages, name)}
    </button>`;
  };
  return html`<div class="bar">
      ${press('reword', 'entry.change')}
      ${entry.eventIds.length === 0 ? nothing : press('leave-out', 'entry.take-out')}
    </div>
    ${open === null ? nothing : entryFormPart(entry, open, consider, state)}`;
}

function entryFormPart(
  entry: Entry,
  kind: Editing['kind'],
  consider: ConsiderState,
  { messages, revise, takeOut }: DecidedState,
): TemplateResult {
  const { words, rating, id } = entry;
  const cancel = (): void => {
    consider.edit(null);
  };
  if (kind === 'leave-out') {
    const save = (reason: string): void => {
      takeOut(entry, reason);
    };
    return leaveOutForm({ messages, save, cancel });
  }
  const save = (draft: EntryDraft): void => {
    revise(entry, draft);
  };
  const write = (draft: EntryDraft): void => {
    consider.write(id, draft);
  };
  const draft = consider.drafts.get(id) ?? { words, level: rating.level, why: '' };
  return entryForm(draft, { messages, save, cancel, write, standing: rating.level });
}

function changeWords({ at, by, was, why }: Entry['history'][number], messages: Messages): string {
  const day = at.slice(0, 10);
  const words = say(messages, was === null ? 'entry.made' : 'entry.changed', {
    by,
    date: dayWords(day, { messages }),
  });
  return why === '' ? words : say(messages, 'entry.because', { words, why });
}
