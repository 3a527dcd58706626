import { clausesOf, filterPhrase, filterSentence, say, withoutPart, type Filter } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Option, OptionsContext } from './filter-options.js';
import { optionsOf, type ListKind } from './filter-options.js';

/** One thing that is asked for, and the filter without it. */
export interface Chip {
  readonly words: string;
  readonly removed: () => Filter;
}

/** What a filter asks for, one chip for each value or part, in the filter's own order. */
export function chipsOf(context: OptionsContext, locale: string): readonly Chip[] {
  const { filter, messages, names } = context;
  const seen = new Set<Filter['kind']>();
  return clausesOf(filter).flatMap((part): readonly Chip[] => {
    const first = !seen.has(part.kind);
    seen.add(part.kind);
    const chosen =
      first && isListed(part.kind) ? optionsOf(part.kind, context).filter((each) => each.chosen) : [];
    if (chosen.length > 0) return chosen.map(chipOf);
    const words = isGroup(part)
      ? filterSentence(part, messages, { names, locale })
      : sentenceCase(filterPhrase(part, messages, { names, locale }), locale);
    return [{ words, removed: () => withoutPart(filter, part) }];
  });
}

/** The chips as a list of buttons: pressing one takes it away. */
export function chipList(
  chips: readonly Chip[],
  { messages }: OptionsContext,
  remove: (filter: Filter, position: number) => void,
): TemplateResult | typeof nothing {
  if (chips.length === 0) return nothing;
  return html`<ul class="chips" aria-label=${say(messages, 'filter-bar.chips')}>
    ${chips.map(({ words, removed }, position) => {
      const press = (): void => {
        remove(removed(), position);
      };
      return html`<li>
        <button
          type="button"
          class="chip"
          part="chip"
          aria-label=${say(messages, 'filter-bar.remove', { value: words })}
          @click=${press}
        >
          <span>${words}</span>
          <svg class="cross" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1 9 9M9 1 1 9"></path></svg>
        </button>
      </li>`;
    })}
  </ul>`;
}

const LISTED: readonly ListKind[] = [
  'significance',
  'lane',
  'category',
  'agency',
  'source',
  'person',
  'flag',
];

function isListed(kind: Filter['kind']): kind is ListKind {
  return (LISTED as readonly string[]).includes(kind);
}

function chipOf({ words, toggled }: Option): Chip {
  return { words, removed: toggled };
}

function isGroup({ kind }: Filter): boolean {
  return kind === 'and' || kind === 'or';
}

function sentenceCase(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
