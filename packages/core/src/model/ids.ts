import type { CaseEvent } from './event.js';

/**
 * An event's id before numbering: source system, list and natural key (child, type, day and so on). It never holds a
 * file, sheet or line, so the same record in another export has the same id. Parts are escaped and joined by "/".
 */
export function eventId(system: string, list: string, ...key: readonly string[]): string {
  return [system, list, ...key].map(escapePart).join('/');
}

/** Canonical JSON: names sorted, nothing undefined. Two values are the same exactly when their texts are. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/** What an event says, without its id and without where it was read: equal for two readings of one record. */
export function fingerprint(event: CaseEvent): string {
  const { id: _id, provenance: _provenance, ...said } = event;
  return canonicalJson(said);
}

function escapePart(part: string): string {
  return part.replace(/[%/~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
