import type { IsoDay } from '../dates/day.js';
import type { Entry } from '../model/chronology.js';
import type { CheckDefinition } from '../model/record-query.js';
import type { Param } from '../model/problem.js';
import type { CheckReason } from './check-reason.js';
import type { SignContext } from './sign-context.js';

/** One place where a sign of quality is found in a chronology, or cannot be told. */
export interface SignFound {
  /** The child it is about; not given: the first child of the chronology. */
  readonly childId?: string;
  /** The entries it is about, in their order. None: it is about the chronology, or a stretch of days, as a whole. */
  readonly entries?: readonly Entry[];
  /** What tells it from others of the same sign and child, where no entries do: a day, a month, an event. */
  readonly key?: string;
  /** The records it is about, before those of its entries. */
  readonly eventIds?: readonly string[];
  /** Why it cannot be told; not given: yes. */
  readonly reason?: CheckReason;
  readonly day?: IsoDay;
  /** What its sentence says, beside the sign's own parameters. */
  readonly says?: readonly Param[];
}

/** A sign of quality of a kept chronology: what it is, and how it reads one. */
export interface Sign {
  readonly definition: CheckDefinition;
  /** Names of what its sentence says, beside the parameters of the definition. */
  readonly says?: readonly string[];
  /** Reads a chronology that has at least one entry. `limits`: the parameters, or the host's, in their order. */
  readonly run: (context: SignContext, limits: readonly number[]) => readonly SignFound[];
}

/** The definition of a sign: its id, its numbers and where it comes from; ours where nothing is said. */
export function signDefinition(
  id: string,
  params: readonly Param[] = [],
  source: string | null = null,
): CheckDefinition {
  return { id, group: 'chronology', params, source };
}
