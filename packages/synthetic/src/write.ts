import type { Dataset } from '@case-journey/core';
import { annexASheets, writeEventsCsv, writeWorkbook } from '@case-journey/formats';
import type { Caseload } from './caseload.js';

/** How a caseload is written. */
export interface WriteOptions {
  /** Whether ordinary records are written too. Defaults to false. */
  readonly ordinary?: boolean;
}

/** How Annex A lists are written from a caseload. */
export interface WriteAnnexAOptions {
  /** `ofsted`: six months and latest periods only; `all`: everything the lists have a place for. Defaults to `ofsted`. */
  readonly scope?: 'ofsted' | 'all';
  /** Whether each sheet starts with its title. Defaults to true. */
  readonly titles?: boolean;
}

/** A caseload (or a dataset) as a table of events that our CSV reader reads back to the same events. */
export function toCsv(source: Caseload | Dataset, { ordinary = false }: WriteOptions = {}): string {
  return writeEventsCsv('events' in source ? source : source.dataset({ ordinary }));
}

/** A caseload as a workbook of Ofsted's Annex A lists 1 to 8, drawn up on its own day. */
export function toAnnexA(
  caseload: Caseload,
  { scope = 'ofsted', titles = true }: WriteAnnexAOptions = {},
): Uint8Array {
  return writeWorkbook(annexASheets(caseload.dataset(), { asAt: caseload.asAt, scope, titles }));
}
