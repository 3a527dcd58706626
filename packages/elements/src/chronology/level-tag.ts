import { say, type Level, type Messages } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';

/** How an event stands in a chronology: at which level, and whether a person or only a rule says so. */
export interface Standing {
  readonly level: Level;
  /** False: a rule proposes it and nobody has decided. */
  readonly decided: boolean;
}

/** The level as a word in a frame: filled for key, outlined for the others, dashed while nobody has decided. */
export function levelTag(standing: Standing, messages: Messages): TemplateResult {
  const decided = standing.decided ? 'is-decided' : 'is-proposed';
  return html`<span class="tag ${standing.level} ${decided}" part="level"
    >${levelWords(standing, messages)}</span
  >`;
}

/** The level in words, and whether it is only proposed. */
export function levelWords(standing: Standing | undefined, messages: Messages): string {
  if (standing === undefined) return say(messages, 'level.none');
  const level = say(messages, `level.${standing.level}`);
  return standing.decided ? level : say(messages, 'level.proposed', { level });
}
