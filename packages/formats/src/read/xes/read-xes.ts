import { FileRefusedError } from '../batch.js';
import { logBuilder } from '../case-log/log-builder.js';
import type { LogStep } from '../case-log/log-columns.js';
import { pause } from '../pause.js';
import { refusePacked } from '../refuse-packed.js';
import { xmlDecoding, xmlMachine } from '../xlsx/xml-part.js';
import { wantedAttributes } from './wanted-attributes.js';
import { xesHandler } from './xes-handler.js';
import { xesLimits, type XesLog, type XesOptions } from './xes-log.js';
import { traceTaker } from './xes-trace.js';

/**
 * Reads an event log in XES 1.0 or 2.0 straight into columns, piece by piece. A trace is a case, by its `concept:name`;
 * traces of one name are one case, and reported. `event` is the event's place in the file, so that the order of the
 * trace decides where times are the same. A trace without a name and an event without an activity are problems and no
 * events; an event without a usable time is an event without a day. There is a pause after every 256 KiB.
 *
 * @throws {FileRefusedError} `file-packed`; `xes-...` where it is no such file, not well formed, has a DOCTYPE or is over a limit;
 *   `log-too-many-activities`.
 */
export async function* readXes(
  source: Uint8Array,
  options: XesOptions,
): AsyncGenerator<LogStep<XesLog>, void> {
  options.signal?.throwIfAborted();
  refusePacked(source);
  if (source.length > xesLimits.bytes)
    throw new FileRefusedError('xes-too-large', [['limit', xesLimits.bytes / 2 ** 20]]);
  const builder = logBuilder(options, Math.ceil(source.length / BYTES_AN_EVENT));
  const wanted = wantedAttributes(options.attributes ?? []);
  const taker = traceTaker(builder, wanted);
  const { handler, facts, lacking } = xesHandler(options, taker, wanted);
  const machine = xmlMachine(handler, 'xes');
  const decode = xmlDecoding('xes');
  for (let at = 0; at < source.length; at += SLICE) {
    const end = Math.min(source.length, at + SLICE);
    for (let piece = at; piece < end; piece += PIECE)
      machine(decode(source.subarray(piece, Math.min(end, piece + PIECE))));
    yield { done: false, rows: taker.counts.rows, bytesRead: end, bytes: source.length };
    await pause(options.signal);
  }
  machine(decode(null));
  machine(null);
  const { traces, emptyTraces, keysTwice, outside, rows, eventRows, problemRows } = taker.counts;
  if (outside > 0) builder.report('xes-event-outside', 'row-dropped', {}, [['count', outside]]);
  if (keysTwice > 0) builder.report('xes-key-twice', 'field-dropped', {}, [['count', keysTwice]]);
  if (lacking() > 0) builder.report('xes-global-missing', 'kept', {}, [['count', lacking()]]);
  const { columns, ...problems } = builder.finish();
  yield {
    done: true,
    log: {
      columns,
      attributes: wanted.finish(taker.cases, columns.children.length),
      ...{ rows, eventRows, problemRows, blankRows: 0 },
      unaccounted: rows - eventRows - problemRows,
      ...problems,
      facts: { ...facts, traces, emptyTraces },
    },
  };
}

/** All of an event log in XES: the last step of {@link readXes}. */
export async function xesLog(source: Uint8Array, options: XesOptions): Promise<XesLog> {
  for await (const step of readXes(source, options)) if (step.done) return step.log;
  throw new RangeError('The reader ended without its last step');
}

/** Whether bytes begin as XML does: after a mark and white space, with `<`. */
export function looksLikeXml(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200).filter((byte) => byte > 32 && byte < 0x80);
  return start[0] === 60;
}

const SLICE = 2 ** 18;
const PIECE = 2 ** 16;
const BYTES_AN_EVENT = 300;
