import '@case-journey/elements/define.js';
import { isoDayOf } from '@case-journey/core';
import { printPage } from '@case-journey/elements';
import { ExplorerElement } from './explorer-element.js';
import { pageStyles } from './explorer-styles.js';
import { handedFiles } from './handed-files.js';
import { inventedCaseload } from './invented-caseload.js';

if (!customElements.get('cj-explorer')) customElements.define('cj-explorer', ExplorerElement);

const sheets = [pageStyles, printPage].map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];

// The explorer is the host: here, and only here, today is read from the clock, by the calendar on the wall.
const now = new Date(Date.now());
const explorer = new ExplorerElement();
explorer.asAt = isoDayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '';
document.body.append(explorer);

const files = handedFiles(document.getElementById('files')?.textContent ?? '');
if (files.length > 0) void explorer.openFiles(files);
setTimeout(() => {
  explorer.invented = inventedCaseload(); // after the first paint: the page stands before the caseload does
});

declare global {
  interface HTMLElementTagNameMap {
    'cj-explorer': ExplorerElement;
  }
}
