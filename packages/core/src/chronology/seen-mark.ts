import type { CaseEvent } from '../model/event.js';
import { fingerprint } from '../model/ids.js';

/**
 * What a chronology keeps of an event that was looked at, to notice later that the record changed: 16 characters
 * worked out from its {@link fingerprint}. The fingerprint itself is not kept, for it holds all that the record says, of
 * events left out too. Not a secret: it is no protection for a text that can be guessed.
 */
export function seenMark(event: CaseEvent): string {
  return digest(fingerprint(event));
}

/** 64 bits of a text as 16 hexadecimal digits (cyrb53's mixing, both halves whole): for telling apart, not for safety. */
export function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return hex(high) + hex(low);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
