import type { IsoDay } from '../dates/day.js';
import { isCoded } from '../model/absent.js';
import type { Dataset } from '../model/dataset.js';
import type { CaseEvent } from '../model/event.js';
import { compareText } from '../model/order.js';
import type { Matcher } from './timescale-rule.js';

/**
 * How far a source can speak of events of one type. Outside, "not recorded" says nothing about what was done.
 */
export interface TypeReach {
  /** A type, or a type and a kind: `visit`, `conference.review`. */
  readonly type: string;
  /** Null: no limit known. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** It holds only the latest of each child. */
  readonly latestOnly: boolean;
}

/** What a source holds. Types that are not named are not in it. */
export type SourceReach = readonly TypeReach[];

/**
 * How far a dataset can speak, by type: of each type that it holds of any child, the widest that one of its files can
 * say. A type that is nowhere in it counts as not held: its absence on one record tells nothing.
 */
export function reachOf({ events, known }: Pick<Dataset, 'events' | 'known'>): SourceReach {
  const limits: Limits = new Map(known.map((one) => [`${one.file}/${one.what}`, one]));
  const found = new Map<string, TypeReach>();
  for (const event of events) {
    const type = keyOf(event);
    if (isWidest(found.get(type))) continue;
    const files = event.provenance.flatMap((origin) => (origin.kind === 'recorded' ? [origin.file] : []));
    if (files.length === 0) widen(found, { type, from: null, to: null, latestOnly: false });
    for (const file of files) widen(found, reachIn(file, type, limits));
  }
  return [...found.values()].sort((a, b) => compareText(a.type, b.type));
}

type Limits = ReadonlyMap<string, Dataset['known'][number]>;

function isWidest(reach: TypeReach | undefined): boolean {
  return reach?.from === null && reach.to === null && !reach.latestOnly;
}

function reachIn(file: string, type: string, limits: Limits): TypeReach {
  const lists = LISTS.filter(([, types]) => types.includes(type)).map(([name]) => name);
  const limit = [...lists, 'all']
    .map((name) => limits.get(`${file}/${name}`))
    .find((one) => one !== undefined);
  const latestOnly = limit !== undefined && LATEST.includes(limit.what);
  return { type, from: latestOnly ? null : (limit?.from ?? null), to: limit?.to ?? null, latestOnly };
}

/** How far a source speaks of anything that one of the matchers means; null where it holds nothing of it. */
export function reachFor(reach: SourceReach, matchers: readonly Matcher[]): TypeReach | null {
  const found = new Map<string, TypeReach>();
  for (const one of reach)
    if (matchers.some((matcher) => isOf(one.type, matcher))) widen(found, { ...one, type: '' });
  return found.get('') ?? null;
}

function widen(found: Map<string, TypeReach>, more: TypeReach): void {
  const known = found.get(more.type);
  if (known === undefined) {
    found.set(more.type, more);
    return;
  }
  found.set(more.type, {
    type: more.type,
    from: known.from === null || more.from === null ? null : known.from < more.from ? known.from : more.from,
    to: known.to === null || more.to === null ? null : known.to > more.to ? known.to : more.to,
    latestOnly: known.latestOnly && more.latestOnly,
  });
}

function isOf(key: string, { types, kinds }: Matcher): boolean {
  const [type = '', kind] = key.split('.', 2);
  if (!types.some((one) => one === type)) return false;
  return kinds === undefined || kinds.includes(kind ?? null);
}

function keyOf(event: CaseEvent): string {
  const coded = event.codes.find(([name]) => name === 'kind')?.[1];
  const kind = coded === undefined || !isCoded(coded) ? null : (coded.value ?? coded.raw);
  return kind === null ? event.type : `${event.type}.${kind}`;
}

// Ofsted's Annex A: which list holds which events; lists 6 to 8 hold the latest of each child only
const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['list-1', ['contact']],
  ['list-2', ['early-help-start', 'early-help-end']],
  ['list-3', ['referral']],
  ['list-4', ['assessment-start', 'assessment-end']],
  ['list-5', ['section-47-start', 'conference.initial']],
  ['list-6', ['visit', 'closure']],
  ['list-7', ['visit', 'protection-plan-start', 'protection-plan-end', 'conference.review']],
  [
    'list-8',
    [
      'visit',
      'looked-after-start',
      'looked-after-end',
      'placement-start',
      'order-start',
      'looked-after-review',
      'health-assessment',
      'health-assessment.dental',
      'contact-with-child.independent-reviewing-officer',
    ],
  ],
];
const LATEST = ['list-6', 'list-7', 'list-8'];
