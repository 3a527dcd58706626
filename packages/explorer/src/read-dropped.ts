import type { Dataset, IsoDay } from '@case-journey/core';
import { readFiles } from '@case-journey/formats';

/** Reads dropped or chosen files, all together, so that one child in two files is one child. */
export async function readDropped(files: readonly File[], asAt: IsoDay): Promise<Dataset> {
  const bytes = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return readFiles(bytes, { asAt });
}
