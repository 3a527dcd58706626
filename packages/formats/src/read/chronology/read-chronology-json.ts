import {
  readChronology,
  type ChronologyProblemCode,
  type Problem,
  type ProblemEffect,
} from '@case-journey/core';
import { toUtf8 } from '../encoding.js';
import { problemAt } from '../problem-at.js';
import type { ChronologyFileReading } from './read-chronology-csv.js';

/**
 * Reads chronology format 1 as JSON, strictly: see {@link readChronology}. A problem's `column` is its place in the
 * file, `/entries/3/date`. Files of more than 64 MiB are refused.
 */
export function readChronologyJson(
  source: string | Uint8Array,
  { file }: { readonly file: string },
): ChronologyFileReading {
  const refused = (code: string): ChronologyFileReading => ({
    chronology: null,
    problems: [problemAt(code, 'file-refused', { file })],
  });
  if (source.length > MOST_BYTES) return refused('chronology-too-long');
  const { text, problem } = textOf(source);
  if (text.trim() === '') return refused('file-empty');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('json-unreadable');
  }
  const { chronology, problems } = readChronology(value);
  return {
    chronology,
    problems: [
      ...(problem === null ? [] : [problemAt(problem, 'kept', { file })]),
      ...problems.map(({ code, path }): Problem =>
        problemAt(code, effectOf(code, chronology === null), place(file, path)),
      ),
    ],
  };
}

const MOST_BYTES = 64 * 1024 * 1024;

function textOf(source: string | Uint8Array): { readonly text: string; readonly problem: string | null } {
  if (typeof source === 'string') return { text: source.replace(/^\ufeff/, ''), problem: null };
  const { bytes, problem } = toUtf8(source);
  return { text: new TextDecoder().decode(bytes), problem };
}

function effectOf(code: ChronologyProblemCode, refused: boolean): ProblemEffect {
  if (refused) return 'file-refused';
  if (code === 'item-dropped') return 'row-dropped';
  return KEPT.has(code) ? 'kept' : 'field-dropped';
}

const KEPT: ReadonlySet<ChronologyProblemCode> = new Set(['repeated-id', 'unknown-entry', 'more-problems']);

function place(file: string, path: string): { readonly file: string; readonly column?: string } {
  return path === '' ? { file } : { file, column: path };
}
