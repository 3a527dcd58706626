import { say, type Level, type Messages } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';

/** How an event stands in a chronology: at which level, and whether a person or only a rule says so. */
export interface Standing {
  readonly level: Level;
  /** False: a rule proposes it and nobody has decided. */
  readonly decided: boolean;
}

/** The level as a word in a frame: filled for key, outlined for the others, dashed while nobody has decided. */
export function levelTag({ level, decided }: Standing, messages: Messages): TemplateResult {
  const words = say(messages, `level.${level}`);
  return html`<span class="tag ${level} ${decided ? 'decided' : 'proposed'}" part="level"
    >${decided ? words : say(messages, 'level.proposed', { level: words })}</span
  >`;
}
