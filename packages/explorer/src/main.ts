import '@case-journey/elements/define.js';
import { printPage } from '@case-journey/elements';
import { ExplorerElement } from './explorer-element.js';
import { pageStyles } from './explorer-styles.js';
import { handedFiles } from './handed-files.js';
import { inventedCaseload } from './invented-caseload.js';
import { instant, today } from './today.js';

if (!customElements.get('cj-explorer')) customElements.define('cj-explorer', ExplorerElement);

const sheets = [pageStyles, printPage]
  .map(({ styleSheet }) => styleSheet)
  .filter((sheet) => sheet !== undefined);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];

const explorer = new ExplorerElement();
explorer.asAt = today();
explorer.now = instant;
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
