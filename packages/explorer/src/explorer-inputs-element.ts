import type { IsoDay } from '@case-journey/core';
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Caseload } from './caseload.js';

/** What a page sets on the explorer, and what holds where it sets nothing. */
export class ExplorerInputsElement extends LitElement {
  static override properties: PropertyDeclarations = {
    invented: { attribute: false },
    asAt: { attribute: false },
    now: { attribute: false },
  };

  /** The caseload shown until a file is opened. */
  declare invented: Caseload | undefined;
  /** The day on which files are judged; a person can change it. */
  declare asAt: IsoDay;
  /** The present as a UTC instant, for the history of decisions. */
  declare now: () => string;

  constructor() {
    super();
    this.asAt = '';
    this.now = () => '';
  }
}
