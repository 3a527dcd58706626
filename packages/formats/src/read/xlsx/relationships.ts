import { FileRefusedError } from '../batch.js';
import { partKey } from './zip-directory.js';
import { readListPart } from './xml-part.js';
import type { OpenZip } from './zip-part.js';

/** A link from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`. The same in transitional and strict files. */
  readonly kind: string;
  /** The key of the part meant, or null where it lies outside the package: that is never opened. */
  readonly target: string | null;
}

/** The relationships of a part, or of the package when `part` is empty; none where there is no such list. */
export async function readRelationships(zip: OpenZip, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const entry = zip.entries.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const limit = zip.limits.parts;
  const found: Relationship[] = [];
  if (entry === undefined) return found;
  await readListPart(zip, entry, {
    open(path, attributes) {
      if (path.length !== 2 || path[1] !== 'Relationship') return;
      if (found.length === limit) throw new FileRefusedError('xlsx-too-many-parts', [['limit', limit]]);
      const type = attributes['Type'] ?? '';
      const outside = attributes['TargetMode'] === 'External';
      found.push({
        id: attributes['Id'] ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: outside ? null : resolve(part.slice(0, slash), attributes['Target'] ?? ''),
      });
    },
  });
  return found;
}

/** The key of a target that is written relative to a folder, or from the root with a slash. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  const key = partKey(target);
  for (const step of (key.startsWith('/') ? key : folder + key).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
