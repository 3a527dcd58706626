import {
  clauseOf,
  personKey,
  personWords,
  say,
  sourceKey,
  sourceWords,
  withClause,
  withoutPart,
  type Clause,
  type Facets,
  type FacetValue,
  type Filter,
  type Lane,
  type Messages,
  type PersonRef,
  typeDefinition,
  VOCABULARY,
} from '@case-journey/core';

/** The clauses of which a reader chooses values, each from a list with counts. */
export type ListKind = 'significance' | 'lane' | 'category' | 'agency' | 'source' | 'person' | 'flag';

/** One value that a reader can choose. */
export interface Option {
  readonly words: string;
  readonly count: number;
  readonly chosen: boolean;
  /** The shape to show beside it. */
  readonly lane?: Lane;
  /** The filter with the value chosen, or no longer chosen. */
  readonly toggled: () => Filter;
}

/** What options are made from. */
export interface OptionsContext {
  readonly filter: Filter;
  readonly facets: Facets;
  readonly messages: Messages;
  readonly names: ReadonlyMap<string, string>;
}

/** The values of one clause with their counts; those that are chosen are there even where no event has them. */
export function optionsOf(kind: ListKind, context: OptionsContext): readonly Option[] {
  const { filter, facets, messages } = context;
  const message = (key: string): string => say(messages, key);
  switch (kind) {
    case 'significance':
      return options(filter, facets.levels, {
        clause: clauseOf(filter, kind),
        chosen: clauseOf(filter, kind)?.levels,
        words: (level) => message(`level.${level ?? 'none'}`),
        make: (levels) => ({ kind, levels }),
      });
    case 'lane':
      return options(filter, facets.lanes, {
        clause: clauseOf(filter, kind),
        chosen: clauseOf(filter, kind)?.lanes,
        words: (lane) => message(`lane.${lane}`),
        make: (lanes) => ({ kind, lanes }),
        lane: (lane) => lane,
      });
    case 'category':
      return options(filter, facets.categories, {
        clause: clauseOf(filter, kind),
        chosen: clauseOf(filter, kind)?.categories,
        words: (category) => message(`category.${category}`),
        make: (categories) => ({ kind, categories }),
        lane: (category) => LANE_OF.get(category) ?? typeDefinition('note').lane,
      });
    case 'flag':
      return options(filter, facets.flags, {
        clause: clauseOf(filter, kind),
        chosen: clauseOf(filter, kind)?.flags,
        words: (flag) => message(`filter-flag.${flag}`),
        make: (flags) => ({ kind, flags }),
      });
    default:
      return originOptions(kind, context);
  }
}

const LANE_OF: ReadonlyMap<string, Lane> = new Map(VOCABULARY.map(({ category, lane }) => [category, lane]));

function originOptions(kind: 'agency' | 'source' | 'person', context: OptionsContext): readonly Option[] {
  const { filter, facets, messages, names } = context;
  const none = say(messages, 'filter-bar.none-recorded');
  switch (kind) {
    case 'agency':
      return options(filter, facets.agencies, {
        clause: clauseOf(filter, kind),
        chosen: clauseOf(filter, kind)?.agencies,
        words: (agency) => agency ?? none,
        make: (agencies) => ({ kind, agencies }),
      });
    case 'source':
      return options(filter, facets.sources, {
        clause: clauseOf(filter, kind),
        chosen: clauseOf(filter, kind)?.sources,
        key: sourceKey,
        words: (source) =>
          source.agency === null && source.role === null ? none : sourceWords(source, messages),
        make: (sources) => ({ kind, sources }),
      });
    case 'person': {
      const people = facets.people.map(({ value, count }) => ({ value: value.person, count }));
      const labels = new Map(facets.people.map(({ value }) => [personKey(value.person), value.label]));
      const called = (person: PersonRef): string =>
        ('id' in person ? names.get(person.id) : undefined) ??
        labels.get(personKey(person)) ??
        personWords(person, names);
      return options(filter, people, {
        clause: clauseOf(filter, kind),
        chosen: clauseOf(filter, kind)?.people,
        key: personKey,
        words: called,
        make: (chosen) => ({ kind, people: chosen }),
      });
    }
  }
}

interface Choosing<T> {
  readonly clause: Clause | undefined;
  readonly chosen: readonly T[] | undefined;
  readonly key?: (value: T) => unknown;
  readonly words: (value: T) => string;
  readonly make: (values: readonly T[]) => Clause;
  readonly lane?: (value: T) => Lane;
}

function options<T>(
  filter: Filter,
  values: readonly FacetValue<T>[],
  choosing: Choosing<T>,
): readonly Option[] {
  const { clause, chosen = [], key = (value: T): unknown => value, words, make, lane } = choosing;
  const listed = new Set(values.map(({ value }) => key(value)));
  const unlisted = chosen.filter((value) => !listed.has(key(value))).map((value) => ({ value, count: 0 }));
  const keys = new Set(chosen.map(key));
  return [...values, ...unlisted].map(({ value, count }): Option => {
    const own = key(value);
    const isChosen = keys.has(own);
    return {
      words: words(value),
      count,
      chosen: isChosen,
      ...(lane === undefined ? {} : { lane: lane(value) }),
      toggled: () => {
        const next = isChosen ? chosen.filter((each) => key(each) !== own) : [...chosen, value];
        return next.length === 0 && clause !== undefined
          ? withoutPart(filter, clause)
          : withClause(filter, make(next));
      },
    };
  });
}
