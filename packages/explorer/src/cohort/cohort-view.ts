import {
  cohortMembers,
  selectFlow,
  sharingPreset,
  type CohortMeasure,
  type FlowFilter,
  type SharingPreset,
} from '@case-journey/core';
import type { CasesSelectEvent, FlowCohort } from '@case-journey/elements';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Caseload, ChildRow } from '../caseload.js';
import type { Context } from '../context.js';
import { childrenOf, type CaseList } from './case-list.js';
import type { CohortPartName } from './cohort-controls.js';
import { cohortData, type CohortData } from './cohort-data.js';
import { figuresOf } from './cohort-figures.js';
import { cohortPage, type CohortPage } from './cohort-page.js';
import { periodOf } from './comeback-part.js';
import { sidesOf, type CompareWith } from './cohort-sides.js';
import { figuresTogether, yearsIn, type Year } from './cohort-years.js';
import { narrowedParts } from './narrowed-parts.js';

/** What is worked out of a caseload once. */
interface Counted {
  readonly caseload: Caseload;
  readonly data: CohortData;
  readonly years: readonly Year[];
}

/** What the page of all cases keeps while the page is open: which cases, what they are compared with, which list is open. */
export class CohortView implements ReactiveController {
  private counted: Counted | null = null;
  private asked: Caseload | null = null;
  private filter: FlowFilter = {};
  private compare: CompareWith = { kind: 'nothing' };
  private isShared = false;
  private shared: CohortPartName = 'figures';
  private isPrinting = false;
  private list: CaseList | null = null;
  private shown: { readonly key: string; readonly derived: Derived } | null = null;
  private readonly host: ReactiveControllerHost;
  private readonly drawNow: () => void;

  /** `drawNow` draws the host at once: paper is drawn as soon as the browser has told that it will. */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.host = host;
    this.drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.onPrint);
    globalThis.addEventListener('afterprint', this.onPrint);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.onPrint);
    globalThis.removeEventListener('afterprint', this.onPrint);
  }

  /** The page of all cases of a caseload. Counting begins after the page stands. */
  page(caseload: Caseload, open: (childId: string) => void, context: Context): TemplateResult {
    const { counted } = this;
    if (counted?.caseload !== caseload) {
      this.count(caseload);
      return cohortPage(null, context);
    }
    return cohortPage({ ...this.pageOf(counted, context), openChild: open }, context);
  }

  /** The children of the list that is open, in order: previous and next on a child's page go by it. */
  found(caseload: Caseload): readonly ChildRow[] {
    return this.list === null ? [] : childrenOf(this.list, caseload.rows);
  }

  /** Shows the list that is open as far as one of its children. */
  reveal(at: number): void {
    const { list } = this;
    if (list !== null && at >= list.limit) this.renew({ list: { ...list, limit: at + 1 } });
  }

  private count(caseload: Caseload): void {
    if (this.asked === caseload) return;
    this.asked = caseload;
    setTimeout(() => {
      if (this.asked !== caseload) return; // other files have been opened since
      const data = cohortData(caseload);
      this.counted = { caseload, data, years: yearsIn(data) };
      this.shown = null;
      this.renew({ filter: {}, compare: { kind: 'nothing' }, list: null });
    });
  }

  // Small numbers are hidden on paper, whatever is chosen for the screen; the elements draw themselves right after
  private readonly onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.host.requestUpdate();
    this.drawNow();
  };

  private get preset(): SharingPreset | null {
    return this.isShared || this.isPrinting ? sharingPreset() : null;
  }

  private pageOf({ caseload, data, years }: Counted, context: Context): Omit<CohortPage, 'openChild'> {
    const { filter, compare, isShared, shared, preset, list } = this;
    return {
      caseload,
      data,
      years,
      filter,
      compare,
      isShared,
      shared,
      preset,
      list,
      ...this.derive(data, years, context),
      choose: (chosen) => {
        this.renew({ filter: chosen, list: null });
      },
      compareWith: (other) => {
        this.renew({ compare: other });
      },
      share: (shared) => {
        this.renew({ isShared: shared, list: shared ? null : list });
      },
      shareOnly: (part) => {
        this.renew({ shared: part });
      },
      goTo: (part) => {
        this.focus(`#part-${part}`);
      },
      openNumber: (name, all, title) => {
        this.openNumber(data, name, all, title);
      },
      openCases: (beside, title, event) => {
        this.openCases(beside, title, event);
      },
      more: () => {
        if (list !== null) this.renew({ list: { ...list, limit: list.limit + 50 } });
      },
      close: () => {
        this.renew({ list: null });
      },
    };
  }

  // Worked out again only when something chosen has changed: not when a list opens or a child's page is left
  private derive(data: CohortData, years: readonly Year[], context: Context): Derived {
    const { filter, compare, preset } = this;
    const key = JSON.stringify([filter, compare, preset]);
    if (this.shown?.key === key) return this.shown.derived;
    const sides = sidesOf(compare, filter, data.flow.teams.slice(1), context);
    const together = figuresTogether(data.measures, filter, years);
    const own = together.groups.find(({ key: name }) => name === together.chosen);
    const derived: Derived = {
      sides,
      cohorts: sides ?? NO_COHORTS,
      selected: selectFlow(data.flow, filter),
      chosen: together.chosen,
      shares: own?.shares ?? null,
      figures: figuresOf(together, preset),
      period: periodOf(filter),
      parts: narrowedParts(data.parts, compare.kind === 'team' ? anyTeam(filter) : filter),
    };
    this.shown = { key, derived };
    return derived;
  }

  private openNumber({ measures }: CohortData, name: CohortMeasure, all: boolean, title: string): void {
    const cases = cohortMembers(measures[name], this.filter, all);
    this.renew({ list: { title, beside: 'figures', cases, limit: LIST } });
    this.focusList();
  }

  private openCases(beside: CaseList['beside'], title: string, event: CasesSelectEvent): void {
    if (this.preset !== null) {
      event.preventDefault();
      return;
    }
    this.renew({ list: { title, beside, cases: event.cases, limit: LIST } });
    this.focusList();
  }

  private focusList(): void {
    void this.host.updateComplete.then(() => {
      this.focus('#case-list-title');
    });
  }

  private focus(selector: string): void {
    const { renderRoot } = this.host as unknown as { readonly renderRoot: ParentNode };
    const part = renderRoot.querySelector<HTMLElement>(selector);
    part?.focus({ preventScroll: true }); // which shows the end of what is taller than the window
    part?.scrollIntoView({ block: 'start' });
  }

  private renew(
    change: Partial<{
      readonly filter: FlowFilter;
      readonly compare: CompareWith;
      readonly isShared: boolean;
      readonly shared: CohortPartName;
      readonly list: CaseList | null;
    }>,
  ): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }
}

type Derived = Pick<
  CohortPage,
  'sides' | 'cohorts' | 'selected' | 'chosen' | 'shares' | 'figures' | 'parts' | 'period'
>;

function anyTeam(filter: FlowFilter): FlowFilter {
  const { teams: _, ...rest } = filter;
  return rest;
}

const LIST = 20;
const NO_COHORTS: readonly FlowCohort[] = [];
