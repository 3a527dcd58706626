import type { CaseEvent, Source } from '../model/event.js';
import { typeDefinition, type Category, type Lane } from '../model/vocabulary.js';
import { matchDates } from './date-match.js';
import type { FilterContext } from './filter-context.js';
import type { Clause, Filter } from './filter.js';
import { hasFlag } from './flag-match.js';
import { searchWords } from './fold-text.js';
import { personKey, personRef, sourceKey } from './origin-keys.js';
import { NO, opposite, truth, YES, type Truth } from './truth.js';

/** A filter made ready: asked of one event at a time. */
export type EventTest = (event: CaseEvent) => Truth;

/** A filter made ready for many events: whatever does not depend on the event is worked out here, once. */
export function compileFilter(filter: Filter, context: FilterContext): EventTest {
  switch (filter.kind) {
    case 'and':
      return allOf(filter.filters.map((each) => compileFilter(each, context)));
    case 'or':
      return anyOf(filter.filters.map((each) => compileFilter(each, context)));
    case 'not': {
      const test = compileFilter(filter.filter, context);
      return (event) => opposite(test(event));
    }
    case 'dates':
      return (event) => matchDates(event, filter);
    default: {
      const test = compileClause(filter, context);
      return (event) => truth(test(event));
    }
  }
}

/** Whether one event is shown: it matches, or possibly matches. For many events, {@link compileFilter} once. */
export function matches(filter: Filter, event: CaseEvent, context: FilterContext): boolean {
  return compileFilter(filter, context)(event) !== NO;
}

function allOf(tests: readonly EventTest[]): EventTest {
  return (event) => {
    let least: Truth = YES;
    for (const test of tests) {
      const answer = test(event);
      if (answer === NO) return NO;
      if (answer < least) least = answer;
    }
    return least;
  };
}

function anyOf(tests: readonly EventTest[]): EventTest {
  return (event) => {
    let greatest: Truth = NO;
    for (const test of tests) {
      const answer = test(event);
      if (answer === YES) return YES;
      if (answer > greatest) greatest = answer;
    }
    return greatest;
  };
}

type PlainClause = Exclude<Clause, { readonly kind: 'dates' }>;
type PlainTest = (event: CaseEvent) => boolean;

function compileClause(clause: PlainClause, context: FilterContext): PlainTest {
  switch (clause.kind) {
    case 'significance': {
      const levels = new Set(clause.levels);
      return ({ id }) => levels.has(context.levelOf(id));
    }
    case 'lane':
      return byLane(new Set(clause.lanes));
    case 'category':
      return byCategory(new Set(clause.categories));
    case 'type': {
      const types = new Set(clause.types);
      return ({ type }) => types.has(type);
    }
    case 'child': {
      const ids = new Set(clause.childIds);
      return ({ children }) => children.some(({ childId }) => ids.has(childId));
    }
    case 'text': {
      const words = searchWords(clause.text);
      return (event) => hasAll(context.textOf(event), words);
    }
    case 'flag':
      return (event) => clause.flags.some((flag) => hasFlag(event, flag, context));
    case 'gap':
      return (event) => {
        const days = context.gapBeside(event);
        return days > 0 && days >= clause.days;
      };
    default:
      return compileOrigin(clause);
  }
}

type OriginClause = Extract<PlainClause, { readonly kind: 'agency' | 'source' | 'person' }>;

function compileOrigin(clause: OriginClause): PlainTest {
  switch (clause.kind) {
    case 'agency': {
      const agencies = new Set(clause.agencies);
      return (event) => toldBy(event, ({ agency }) => agencies.has(agency));
    }
    case 'source': {
      const keys = new Set(clause.sources.map(sourceKey));
      return (event) => toldBy(event, (source) => keys.has(sourceKey(source)));
    }
    case 'person': {
      const keys = new Set(clause.people.map(personKey));
      return ({ people }) => people.some((person) => keys.has(personKey(personRef(person))));
    }
  }
}

function byLane(lanes: ReadonlySet<Lane>): PlainTest {
  return ({ type }) => lanes.has(typeDefinition(type).lane);
}

function byCategory(categories: ReadonlySet<Category>): PlainTest {
  return ({ type }) => categories.has(typeDefinition(type).category);
}

function hasAll(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

function toldBy({ source, accounts }: CaseEvent, test: (source: Source) => boolean): boolean {
  return test(source) || (accounts?.some((account) => test(account.source)) ?? false);
}
