import {
  cohortMembers,
  selectedCases,
  selectFlow,
  sharingPreset,
  type CohortMeasure,
  type SharingPreset,
} from '@case-journey/core';
import type { CasesSelectEvent, FlowCohort } from '@case-journey/elements';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Caseload, ChildRow } from '../caseload.js';
import type { Context } from '../context.js';
import { childrenOf, type CaseList } from './case-list.js';
import {
  NO_CHOICE,
  typedDays,
  withCompare,
  withDay,
  withFilter,
  type CohortChoice,
} from './cohort-choice.js';
import type { CohortPartName } from './cohort-controls.js';
import { cohortData, type CohortData } from './cohort-data.js';
import { figuresOf } from './cohort-figures.js';
import { cohortPage, type CohortPage } from './cohort-page.js';
import { periodOf } from './comeback-part.js';
import { withoutWay } from './cohort-sentence.js';
import { sidesOf } from './cohort-sides.js';
import { figuresTogether, yearsIn, type Year } from './cohort-years.js';
import { partInView, partOf } from './part-in-view.js';

/** What is worked out of a caseload once. */
interface Counted {
  readonly caseload: Caseload;
  readonly data: CohortData;
  readonly years: readonly Year[];
}

type CohortHost = Pick<LitElement, 'addController' | 'requestUpdate' | 'updateComplete' | 'renderRoot'> &
  EventTarget;

/** What the page of all cases keeps while the page is open: which cases, what they are compared with, which list is open. */
export class CohortView implements ReactiveController {
  private counted: Counted | null = null;
  private asked: Caseload | null = null;
  private choice = NO_CHOICE;
  private isShared = false;
  private shared: CohortPartName = 'figures';
  private withTeams = false;
  /** The part that is on paper; null: nothing is printed now. */
  private printed: CohortPartName | null = null;
  /** The part in which a person has just acted: where they pressed Print. */
  private acted: CohortPartName | null = null;
  private list: CaseList | null = null;
  private shown: { readonly key: string; readonly derived: Derived } | null = null;
  private readonly host: CohortHost;
  private readonly drawNow: () => void;

  /** `drawNow` draws the host at once: paper is drawn as soon as the browser has told that it will. */
  constructor(host: CohortHost, drawNow: () => void) {
    this.host = host;
    this.drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.onPrint);
    globalThis.addEventListener('afterprint', this.onPrint);
    this.host.addEventListener('click', this.onAct, { capture: true });
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.onPrint);
    globalThis.removeEventListener('afterprint', this.onPrint);
    this.host.removeEventListener('click', this.onAct, { capture: true });
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
      this.renew({ choice: NO_CHOICE, list: null });
    });
  }

  // Small numbers are hidden on paper, whatever is chosen for the screen; the elements draw themselves right after
  private readonly onPrint = ({ type }: Event): void => {
    this.printed = type === 'beforeprint' ? this.partToPrint() : null;
    this.host.requestUpdate();
    this.drawNow();
  };

  // Before whatever is pressed hears of it: it may be Print
  private readonly onAct = (act: Event): void => {
    this.acted = partOf(act);
    setTimeout(() => {
      this.acted = null;
    });
  };

  private partToPrint(): CohortPartName {
    if (this.isShared) return this.shared;
    return this.acted ?? partInView(this.root) ?? this.shared;
  }

  private get root(): ParentNode {
    return this.host.renderRoot;
  }

  private get preset(): SharingPreset | null {
    return this.isShared || this.printed !== null ? sharingPreset() : null;
  }

  private pageOf({ caseload, data, years }: Counted, context: Context): Omit<CohortPage, 'openChild'> {
    const { choice, isShared, shared, withTeams, printed, preset, list } = this;
    return {
      caseload,
      data,
      years,
      filter: choice.filter,
      days: typedDays(choice),
      compare: choice.compare,
      isShared,
      shared: printed ?? shared,
      withTeams,
      preset,
      onPaper: printed !== null,
      list,
      ...this.derive(data, years, context),
      choose: (filter) => {
        this.renew({ choice: withFilter(choice, filter), list: null });
      },
      chooseDay: (name, day) => {
        this.renew({ choice: withDay(choice, name, day), list: null });
      },
      compareWith: (other) => {
        this.renew({ choice: withCompare(choice, other, data.asAt) });
      },
      clear: () => {
        this.renew({ choice: NO_CHOICE, list: null });
      },
      share: (shared) => {
        this.renew({ isShared: shared, list: shared ? null : list });
      },
      shareTeams: (teams) => {
        this.renew({ withTeams: teams });
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
    const { preset, withTeams } = this;
    const { filter, compared } = this.choice;
    const leavesTeamsOut = preset !== null && compared.kind === 'team' && compared.team !== '' && !withTeams;
    const key = JSON.stringify([filter, compared, preset, leavesTeamsOut]);
    if (this.shown?.key === key) return this.shown.derived;
    const of = { filter, teams: data.flow.teams.slice(1), asAt: data.asAt };
    const sides = leavesTeamsOut ? null : sidesOf(compared, of, context);
    const together = figuresTogether(data.measures, filter, years);
    const own = together.groups.find(({ key: name }) => name === together.chosen);
    const derived: Derived = {
      sides,
      leavesTeamsOut,
      cohorts: sides?.cohorts ?? NO_COHORTS,
      selected: selectFlow(data.flow, withoutWay(filter)),
      inFlow: selectedCases(selectFlow(data.flow, filter)).length,
      chosen: together.chosen,
      shares: own?.shares ?? null,
      figures: figuresOf(together, preset),
      period: periodOf(filter),
    };
    this.shown = { key, derived };
    return derived;
  }

  private openNumber({ measures }: CohortData, name: CohortMeasure, all: boolean, title: string): void {
    const cases = cohortMembers(measures[name], this.choice.filter, all);
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
    const part = this.root.querySelector<HTMLElement>(selector);
    part?.focus({ preventScroll: true }); // which shows the end of what is taller than the window
    part?.scrollIntoView({ block: 'start' });
  }

  private renew(
    change: Partial<{
      readonly choice: CohortChoice;
      readonly isShared: boolean;
      readonly shared: CohortPartName;
      readonly withTeams: boolean;
      readonly list: CaseList | null;
    }>,
  ): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }
}

type Derived = Pick<
  CohortPage,
  'sides' | 'leavesTeamsOut' | 'cohorts' | 'selected' | 'inFlow' | 'chosen' | 'shares' | 'figures' | 'period'
>;

const LIST = 20;
const NO_COHORTS: readonly FlowCohort[] = [];
