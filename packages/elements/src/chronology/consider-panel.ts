import {
  dateWords,
  eventTitle,
  LEVELS,
  machineWords,
  mayAcceptInBulk,
  proposalSentence,
  say,
  typeDefinition,
  type CaseEvent,
  type Level,
  type Messages,
  type Proposal,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { once } from '../shared/once.js';
import { laneGlyph } from '../shared/lane-glyph.js';
import { entryForm, type EntryDraft } from './entry-form.js';
import { leaveOutForm } from './leave-out-form.js';

/** A proposal and its events, the first of which names it. */
export interface Considered {
  readonly proposal: Proposal;
  readonly events: readonly CaseEvent[];
}

/** What a person can do with what is to be considered, and what is being done now. */
export interface ConsiderState {
  readonly messages: Messages;
  readonly locale: string;
  /** How many are shown; the rest is behind a button. */
  readonly limit: number;
  readonly showAll: () => void;
  /** Ticked for accepting together, by key. Nothing is ticked unless a person did. */
  readonly ticked: ReadonlySet<string>;
  readonly tick: (key: string) => void;
  readonly levels: ReadonlyMap<string, Level>;
  readonly setLevel: (key: string, level: Level) => void;
  /** Which proposal is being put into other words, or left out, and where on the page. */
  readonly editing: Editing | null;
  readonly edit: (editing: Editing | null) => void;
  readonly drafts: ReadonlyMap<string, EntryDraft>;
  readonly write: (key: string, draft: EntryDraft) => void;
  /** Takes the last decision back; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  readonly accept: (considered: Considered, draft?: EntryDraft) => void;
  readonly acceptTicked: () => void;
  readonly leaveOut: (considered: Considered, reason: string) => void;
}

/** What a person is writing or leaving out just now: a proposal or an entry by key, in the panel or in its row. */
export interface Editing {
  readonly key: string;
  readonly kind: 'reword' | 'leave-out';
  readonly place: 'panel' | 'row';
}

/** A name for a proposal that lasts as long as its events do. */
export function proposalKey({ eventIds, rule }: Proposal): string {
  return `${rule}:${eventIds.join(' ')}`;
}

/** The level a person chose for a proposal, else the one that the rule proposes. */
export function chosenLevel(proposal: Proposal, levels: ReadonlyMap<string, Level>): Level {
  return levels.get(proposalKey(proposal)) ?? proposal.level;
}

/** What the rules propose and nobody has decided yet, each with its reason and what can be done with it. */
export function considerPanel(considered: readonly Considered[], state: ConsiderState): TemplateResult {
  const { messages, locale, limit, ticked } = state;
  const count = considered.length;
  const shown = considered.slice(0, limit);
  return html`<section class="consider" part="consider" aria-labelledby="consider-title">
    <div class="consider-title" id="consider-title" tabindex="-1">
      ${say(messages, 'consider.title', { count }, locale)}
    </div>
    <p class="muted small">${say(messages, 'consider.kept')}</p>
    <ol>
      ${repeat(
        shown,
        ({ proposal }) => proposalKey(proposal),
        (one) => proposalRow(one, state),
      )}
    </ol>
    <div class="bar">
      ${
        shown.length === count
          ? nothing
          : html`<button type="button" class="control" @click=${state.showAll}>
              ${say(messages, 'consider.more', { count: count - shown.length }, locale)}
            </button>`
      }
      ${
        ticked.size === 0
          ? nothing
          : html`<button type="button" class="control strong" @click=${once(state.acceptTicked)}>
              ${say(messages, 'consider.accept-ticked', { count: ticked.size }, locale)}
            </button>`
      }
      ${
        state.undo === undefined
          ? nothing
          : html`<button type="button" class="control" @click=${once(state.undo)}>
              ${say(messages, 'consider.undo')}
            </button>`
      }
    </div>
  </section>`;
}

function proposalRow(one: Considered, state: ConsiderState): TemplateResult | typeof nothing {
  const { proposal, events } = one;
  const { messages } = state;
  const first = events[0];
  const last = events.at(-1);
  if (first === undefined || last === undefined) return nothing;
  const { lane } = typeDefinition(first.type);
  const title = eventTitle(first, messages);
  const from = dateWords(first.date, { messages });
  const when =
    first === last ? from : say(messages, 'consider.span', { from, to: dateWords(last.date, { messages }) });
  return html`<li class="proposal" part="proposal">
    <div class="proposal-line">
      <span class="when">${when}</span>
      <div class="proposal-what">
        <div class="headline">${laneGlyph(lane)} ${title}</div>
        <div class="small muted">
          ${say(messages, `lane.${lane}`)}. ${proposalSentence(proposal, messages)}
          ${events.length > 1 ? say(messages, 'consider.together', { count: events.length }, state.locale) : nothing}
        </div>
      </div>
      ${proposalActs(one, 'panel', state)}
    </div>
    ${proposalForms(one, 'panel', state)}
  </li>`;
}

/** The form that is open for a proposal in one place, if any. */
export function proposalForms(
  one: Considered,
  place: Editing['place'],
  state: ConsiderState,
): TemplateResult | typeof nothing {
  const { messages, editing } = state;
  if (editing?.key !== proposalKey(one.proposal) || editing.place !== place) return nothing;
  const cancel = (): void => {
    state.edit(null);
  };
  if (editing.kind === 'leave-out') {
    const save = (reason: string): void => {
      state.leaveOut(one, reason);
    };
    return leaveOutForm({ messages, save, cancel });
  }
  const save = (draft: EntryDraft): void => {
    state.accept(one, draft);
  };
  const key = proposalKey(one.proposal);
  const write = (draft: EntryDraft): void => {
    state.write(key, draft);
  };
  return entryForm(state.drafts.get(key) ?? draftOf(one, state), { messages, save, cancel, write });
}

/** What can be done with a proposal: tick (where it may be accepted with others), rate, accept, leave out, reword. */
export function proposalActs(one: Considered, place: Editing['place'], state: ConsiderState): TemplateResult {
  const { proposal, events } = one;
  const { messages } = state;
  const [first] = events;
  const title = first === undefined ? '' : eventTitle(first, messages);
  const key = proposalKey(proposal);
  const level = chosenLevel(proposal, state.levels);
  const act = (name: string, kind: 'reword' | 'leave-out'): TemplateResult => {
    const { editing } = state;
    const open = editing?.key === key && editing.kind === kind && editing.place === place;
    const press = (): void => {
      state.edit(open ? null : { key, kind, place });
    };
    return html`<button
      type="button"
      class="control"
      aria-expanded=${open ? 'true' : 'false'}
      aria-label=${say(messages, `${name}.of`, { title })}
      @click=${press}
    >
      ${say(messages, name)}
    </button>`;
  };
  const changeLevel = (change: Event): void => {
    const { value } = change.target as HTMLSelectElement;
    const chosen = LEVELS.find((name) => name === value);
    if (chosen !== undefined) state.setLevel(key, chosen);
  };
  const accept = (): void => {
    state.accept(one);
  };
  const tick = (): void => {
    state.tick(key);
  };
  return html`<div class="proposal-acts">
    ${
      place === 'panel' && mayAcceptInBulk(proposal, events)
        ? html`<label class="tick"
            ><input
              type="checkbox"
              .checked=${state.ticked.has(key)}
              aria-label=${say(messages, 'consider.tick.of', { title })}
              @change=${tick}
            />
          </label>`
        : nothing
    }
    <select
      class="control"
      aria-label=${say(messages, 'consider.level.of', { title })}
      @change=${changeLevel}
    >
      ${LEVELS.map(
        (name) =>
          html`<option value=${name} .selected=${name === level}>${say(messages, `level.${name}`)}</option>`,
      )}
    </select>
    <button
      type="button"
      class="control strong"
      aria-label=${say(messages, 'consider.accept.of', { title })}
      @click=${once(accept)}
    >
      ${say(messages, 'consider.accept')}
    </button>
    ${act('consider.leave-out', 'leave-out')} ${act('consider.reword', 'reword')}
  </div>`;
}

function draftOf({ proposal, events }: Considered, { messages, levels }: ConsiderState): EntryDraft {
  return { words: machineWords(events, messages), level: chosenLevel(proposal, levels), why: '' };
}
