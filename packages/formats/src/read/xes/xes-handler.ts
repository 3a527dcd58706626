import { FileRefusedError } from '../batch.js';
import type { XmlAttributes, XmlHandler } from '../xlsx/xml-part.js';
import type { AttributeValues, WantedAttributes } from './wanted-attributes.js';
import { xesLimits, type XesFacts, type XesOptions } from './xes-log.js';
import type { TraceTaker, XesEvent } from './xes-trace.js';

/** What is done with the elements of an XES file, and what the file says of itself once it is read. */
export interface XesHandler {
  readonly handler: XmlHandler;
  readonly facts: Pick<XesFacts, 'version' | 'extensions' | 'classifiers' | 'globals'>;
  /** Events that lack an attribute which every event is said to have. */
  readonly lacking: () => number;
}

/** Hands the traces of an XES file on as they are read. */
export function xesHandler(options: XesOptions, taker: TraceTaker, wanted: WantedAttributes): XesHandler {
  const { activity: activityKeys = ['concept:name'], time: timeKey = 'time:timestamp' } = options;
  const facts = { version: null as string | null, extensions: [], classifiers: [], globals: [] } as Facts;
  const globals = { scope: 'event', ofEvents: new Set<string>() };
  let lacking = 0;

  let events: XesEvent[] = [];
  const trace = holder(wanted.values('case'));
  const event = holder(wanted.values('event'));
  let within: Holder | null = null; // what the attributes that come belong to
  let depth = 0; // of the element that holds them
  let astray = Infinity; // depth of an event that lies in no trace of the log

  const openAttribute = (
    path: readonly string[],
    { key = '', value = '' }: XmlAttributes,
    of: Holder,
  ): void => {
    of.count += 1;
    if (of.count > xesLimits.attributes)
      throw new FileRefusedError('xes-too-many-attributes', [['limit', xesLimits.attributes]]);
    const name = path.at(-1);
    of.keys.push(name === 'values' ? null : key);
    if (name === 'list') of.lists.push([]);
    else if (name !== 'values') {
      if (isInList(path)) of.lists.at(-1)?.push(value);
      noteValue(key, value, of);
    }
  };

  const noteValue = (key: string, value: string, of: Holder): void => {
    if (of.keys.length === 1 && of.plain.has(key)) taker.counts.keysTwice += 1;
    else if (of.keys.length === 1) of.plain.set(key, value);
    const found = wanted.find(keysOf(of));
    if (found >= 0) of.values.set(found, value);
  };

  const closeAttribute = (path: readonly string[], of: Holder): void => {
    if (path.at(-1) === 'list') {
      const members = JSON.stringify(of.lists.pop() ?? []);
      if (isInList(path)) of.lists.at(-1)?.push(members);
      const found = wanted.find(keysOf(of));
      if (found >= 0) of.values.set(found, members);
    }
    of.keys.pop();
  };

  const noteAstray = (path: readonly string[]): void => {
    if (path.at(-1) !== 'event' || isEventOfTrace(path)) return;
    taker.leaveOut();
    astray = Math.min(astray, path.length);
  };

  const open = (path: readonly string[], attributes: XmlAttributes): void => {
    noteAstray(path);
    if (path.length >= astray) return;
    if (within !== null && path.length > depth && !isEventOfTrace(path)) {
      openAttribute(path, attributes, within);
    } else if (path.length === 1) {
      if (path[0] !== 'log') throw new FileRefusedError('xes-not-xes');
      facts.version = attributes['xes.version'] ?? null;
    } else if (path[1] === 'trace' && path.length <= 3) {
      within = path.length === 2 ? trace : event;
      depth = path.length;
    } else declared(path, attributes, facts, globals);
  };

  const close = (path: readonly string[]): void => {
    if (path.length >= astray) {
      if (path.length === astray) astray = Infinity;
    } else if (within !== null && path.length > depth) {
      closeAttribute(path, within);
    } else if (within === event) {
      const values = activityKeys.map((key) => event.plain.get(key));
      const isNamed = values.every((value) => value !== undefined);
      const time = event.plain.get(timeKey) ?? null;
      if ([...globals.ofEvents].some((key) => !event.plain.has(key))) lacking += 1;
      events.push({ activity: isNamed ? values.join('+') : null, time, codes: event.values.take() });
      start(event);
      within = trace;
      depth = 2;
    } else if (within === trace) {
      taker.take(trace.plain.get('concept:name') ?? null, events, trace.values.take());
      events = [];
      start(trace);
      within = null;
    }
  };

  return { handler: { open, close }, facts, lacking: () => lacking };
}

function isEventOfTrace(path: readonly string[]): boolean {
  return path.length === 3 && path[1] === 'trace' && path[2] === 'event';
}

type Facts = {
  -readonly [Name in keyof XesHandler['facts']]: XesHandler['facts'][Name] extends readonly (infer T)[]
    ? T[]
    : XesHandler['facts'][Name];
};

/** A trace or an event whose attributes are being read. */
interface Holder {
  /** Keys of the attributes that are open; null for the element that holds the values of a list. */
  readonly keys: (string | null)[];
  /** The values of the lists that are open. */
  readonly lists: string[][];
  /** Attributes that lie in no other. */
  readonly plain: Map<string, string>;
  readonly values: AttributeValues;
  count: number;
}

function holder(values: AttributeValues): Holder {
  return { keys: [], lists: [], plain: new Map(), values, count: 0 };
}

function start(of: Holder): void {
  of.plain.clear();
  of.count = 0;
}

function keysOf({ keys }: Holder): readonly string[] {
  return keys.filter((key) => key !== null);
}

function isInList(path: readonly string[]): boolean {
  const parent = path.at(-2);
  return parent === 'list' || parent === 'values';
}

function declared(
  path: readonly string[],
  attributes: XmlAttributes,
  facts: Facts,
  globals: { scope: string; readonly ofEvents: Set<string> },
): void {
  if (facts.extensions.length + facts.classifiers.length + facts.globals.length >= MOST_DECLARED) return;
  const [, kind] = path;
  if (kind === 'global') declaredGlobal(path.length, attributes, facts, globals);
  if (path.length !== 2) return;
  const { name = '', prefix = '', keys = '' } = attributes;
  if (kind === 'extension') facts.extensions.push({ name, prefix });
  if (kind === 'classifier') facts.classifiers.push({ name, keys });
}

function declaredGlobal(
  depth: number,
  { scope = 'event', key = '' }: XmlAttributes,
  facts: Facts,
  globals: { scope: string; readonly ofEvents: Set<string> },
): void {
  if (depth === 2) globals.scope = scope;
  if (depth !== 3) return;
  facts.globals.push({ scope: globals.scope, key });
  if (globals.scope === 'event') globals.ofEvents.add(key);
}

const MOST_DECLARED = 10_000;
