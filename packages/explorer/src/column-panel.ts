import { CSV_FIELDS, type ColumnChoice, type CsvField, type TableHeader } from '@case-journey/formats';
import { html, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/** The columns of a table, what each was taken for, and a way to say otherwise. */
export function columnPanel(
  header: TableHeader,
  choice: ColumnChoice,
  choose: (choice: ColumnChoice) => void,
  { say }: Context,
): TemplateResult {
  const fieldOf = new Map(Object.entries(header.map).map(([field, column]) => [column, field]));
  return html`<details class="columns-read" ?open=${fieldOf.size === 0 || Object.keys(choice).length > 0}>
    <summary>${say('columns.title', { count: fieldOf.size, all: header.headings.length })}</summary>
    <p class="muted small">${say('columns.hint')}</p>
    ${header.headings.map((heading, column) => {
      const taken = fieldOf.get(column) ?? '';
      const change = (event: Event): void => {
        choose(corrected(choice, heading, taken, (event.target as HTMLSelectElement).value));
      };
      return html`<label class="small">
        <span>${heading === '' ? say('columns.unnamed', { column: column + 1 }) : heading}</span>
        <select @change=${change}>
          <option value="" ?selected=${taken === ''}>${say('columns.none')}</option>
          ${CSV_FIELDS.map((field) => html`<option value=${field} ?selected=${taken === field}>${fieldWords(field)}</option>`)}
        </select>
      </label>`;
    })}
  </details>`;
}

// The column gives up the field that it had and takes the chosen one from whichever column had that.
function corrected(choice: ColumnChoice, heading: string, had: string, wanted: string): ColumnChoice {
  const next: Partial<Record<CsvField, number | string | null>> = { ...choice };
  const hadField = CSV_FIELDS.find((field) => field === had);
  const wantedField = CSV_FIELDS.find((field) => field === wanted);
  if (hadField !== undefined) next[hadField] = null;
  if (wantedField !== undefined) next[wantedField] = heading;
  return next;
}

// Our names for fields are English words written together: whatHappened
function fieldWords(field: CsvField): string {
  const words = field.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
