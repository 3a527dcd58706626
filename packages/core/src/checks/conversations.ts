import { typeSet } from './type-numbers.js';

/** Supervision, a case discussion, a reflection. */
export const CONVERSATIONS = typeSet('supervision', 'case-discussion', 'reflection');
