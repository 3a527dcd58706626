import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../shared/data');

/** Public data that may stand beside the repository. */
export interface SharedData {
  readonly path: string;
  /** Why tests of it are skipped; false where it is there. */
  readonly skip: string | false;
}

/** A file or folder of the public data. */
export function sharedData(name: string): SharedData {
  const path = join(root, name);
  return { path, skip: existsSync(path) ? false : `the shared ${name} is not there` };
}

/** A filled Annex A workbook. */
export const ANNEX_A = sharedData('social-care/annex-a/liia-Annex_A.xlsx');
