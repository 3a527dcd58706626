import type { CheckDefinition } from '../model/record-query.js';
import type { Sign } from './sign.js';
import { RANGE_SIGNS } from './sign-range.js';
import { SOURCE_SIGNS } from './sign-sources.js';
import { TIME_SIGNS } from './sign-times.js';
import { WORD_SIGNS } from './sign-words.js';

/** Every sign with how it reads a chronology, in the order in which they are shown. */
export const SIGNS: readonly Sign[] = [...WORD_SIGNS, ...SOURCE_SIGNS, ...RANGE_SIGNS, ...TIME_SIGNS];

/**
 * What is asked of a kept chronology, for those who show or configure it: ids, numbers and sources. Words are messages
 * under `check.` and the id. A sign asks about the writing; it is no measure of whoever wrote.
 */
export const CHRONOLOGY_SIGNS: readonly CheckDefinition[] = SIGNS.map(({ definition }) => definition);

/** What the sentence of each sign says beside the numbers of its definition: names by id. */
export const SIGN_SAYS: ReadonlyMap<string, readonly string[]> = new Map(
  SIGNS.map(({ definition, says = [] }) => [definition.id, says]),
);
