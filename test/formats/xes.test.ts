import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { logFromColumns, NO_DAY, problemMessages, problemSentence, variants } from '@case-journey/core';
import {
  caseLog,
  FileRefusedError,
  looksLikeXml,
  readFiles,
  readXes,
  xesLog,
  xesLimits,
  type XesLog,
} from '@case-journey/formats';
import fc from 'fast-check';
import type { XesOptions } from '../../packages/formats/src/read/xes/xes-log.js';

const OPTIONS = { file: 'log.xes', asAt: '2026-11-23' } as const;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function read(inside: string, options: Partial<XesOptions> = {}): Promise<XesLog> {
  return xesLog(bytesOf(`<log xes.version="1.0">${inside}</log>`), { ...OPTIONS, ...options });
}

function event(name: string, time: string, more = ''): string {
  return `<event><string key="concept:name" value="${name}"/><date key="time:timestamp" value="${time}"/>${more}</event>`;
}

function trace(name: string, ...events: string[]): string {
  return `<trace><string key="concept:name" value="${name}"/>${events.join('')}</trace>`;
}

async function refusal(bytes: Uint8Array | string): Promise<string> {
  try {
    await xesLog(typeof bytes === 'string' ? bytesOf(bytes) : bytes, OPTIONS);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof FileRefusedError);
    assert.ok(`problem.${error.code}` in problemMessages, `no words for ${error.code}`);
    return error.code;
  }
}

function codes(log: XesLog): string[] {
  return log.problems.map(({ code }) => code);
}

describe('readXes', () => {
  it('gives cases, activities, days as written and exact instants', async () => {
    const log = await read(
      trace('1', event('a', '2011-03-27T00:30:00.123+01:00'), event('b', '2011-03-27T03:30:00Z')) +
        trace('2', event('a', '2011-03-26')),
    );
    const { columns } = log;
    assert.deepEqual(
      [columns.children, columns.types],
      [
        ['1', '2'],
        ['a', 'b'],
      ],
    );
    assert.deepEqual(
      [...(columns.instant ?? [])],
      [Date.UTC(2011, 2, 26, 23, 30, 0, 123), Date.UTC(2011, 2, 27, 3, 30), NaN],
    );
    assert.deepEqual(
      [...columns.day].map((day) => day - Date.UTC(2011, 2, 27) / 86_400_000),
      [0, 0, -1],
    );
    assert.deepEqual([log.rows, log.eventRows, log.unaccounted, log.problems], [3, 3, 0, []]);
  });

  it('gives no instants where only days are recorded', async () => {
    const { columns } = await read(trace('1', event('a', '2011-03-26')));
    assert.equal(columns.instant, undefined);
  });

  it('keeps the order of the trace where times are the same', async () => {
    const log = await read(
      trace(
        '1',
        event('b', '2011-01-01T00:00:00Z'),
        event('a', '2011-01-01T00:00:00Z'),
        event('c', '2010-01-01T00:00:00Z'),
      ),
    );
    const made = logFromColumns(log.columns);
    assert.deepEqual(variants.finish(variants.of(made)).variants[0]?.activities, ['c', 'b', 'a']);
    assert.deepEqual([made.order.tiedCases, made.order.outOfOrderCases], [1, 1]);
  });

  it('keeps texts as they are: NA, names of the language, a comma, and white space', async () => {
    const names = ['NA', 'NULL', '__proto__', 'constructor', 'a,b', '007', ' x '];
    const log = await read(names.map((name) => trace(name, event(name, '2011-01-01T00:00:00Z'))).join(''));
    assert.deepEqual([log.columns.children, log.columns.types], [names, names]);
    assert.deepEqual(log.problems, []);
  });

  it('reports a trace without a name, an event without a name or a time, and loses none of them', async () => {
    const log = await read(
      trace(
        '1',
        event('a', '2011-01-01T00:00:00Z'),
        '<event><string key="concept:name" value="b"/></event>',
      ) +
        `<trace>${event('a', '2011-01-01T00:00:00Z')}${event('a', '2011-01-01T00:00:00Z')}</trace>` +
        trace('', event('a', '2011-01-01T00:00:00Z')) +
        trace(
          '2',
          '<event><date key="time:timestamp" value="2011-01-01T00:00:00Z"/></event>',
          event('c', 'yesterday'),
        ),
    );
    assert.deepEqual(
      log.problems.map(({ code, effect, params }) => [code, effect, Object.fromEntries(params)]),
      [
        ['xes-no-time', 'kept', { event: 2, trace: 1 }],
        ['xes-no-case', 'row-dropped', { trace: 2, count: 2 }],
        ['xes-no-case', 'row-dropped', { trace: 3, count: 1 }],
        ['xes-no-activity', 'row-dropped', { event: 1, trace: 4 }],
        ['xes-time-not-read', 'kept', { event: 2, trace: 4 }],
      ],
    );
    assert.deepEqual([log.rows, log.eventRows, log.problemRows, log.unaccounted], [7, 3, 4, 0]);
    assert.deepEqual([...log.columns.day].filter((day) => day === NO_DAY).length, 2);
    assert.equal(logFromColumns(log.columns).left.undated, 2);
    assert.equal(
      problemSentence(log.problems[1]!, problemMessages),
      'Trace 2 has no name. Its 2 events are not in the log.',
    );
  });

  it('counts events in no trace as problems, and takes a name of white space for none', async () => {
    const log = await read(
      event('a', '2011-01-01', '<list key="l"><values><int key="n" value="1"/></values></list>') +
        trace('1', event('  ', '2011-01-01'), event('b', '2011-01-02')) +
        event('c', '2011-01-03'),
    );
    assert.deepEqual([log.columns.children, log.columns.types], [['1'], ['b']]);
    assert.deepEqual([log.rows, log.eventRows, log.problemRows, log.unaccounted], [4, 1, 3, 0]);
    assert.deepEqual(
      log.problems.map(({ code, params }) => [code, params]),
      [
        [
          'xes-no-activity',
          [
            ['event', 1],
            ['trace', 1],
          ],
        ],
        ['xes-event-outside', [['count', 2]]],
      ],
    );
  });

  it('counts every event that lies where no event belongs, and reads on', async () => {
    const places: readonly (readonly [string, string, number])[] = [
      ['a log in the log', `<log>${trace('x', event('a', '2011-01-01'), event('b', '2011-01-02'))}</log>`, 2],
      ['a trace in a trace', `<trace>${trace('x', event('a', '2011-01-01'))}</trace>`, 1],
      ['an event in an event', trace('x', event('a', '2011-01-01', event('b', '2011-01-02'))), 1],
      [
        'an event in an attribute',
        trace('x', `<string key="s" value="t">${event('b', '2011-01-02')}</string>`),
        1,
      ],
      ['a declaration', `<global scope="event">${event('a', '2011-01-01')}</global>`, 1],
    ];
    for (const [where, inside, lost] of places) {
      const log = await read(inside + trace('1', event('c', '2011-01-03'), event('d', '2011-01-04')));
      const outside = log.problems.find(({ code }) => code === 'xes-event-outside');
      assert.deepEqual(outside?.params, [['count', lost]], where);
      assert.equal(log.unaccounted, 0, where);
      assert.deepEqual(log.columns.types.slice(-2), ['c', 'd'], where);
    }
  });

  it('reads traces of one name as one case, and empty traces as cases without events', async () => {
    const log = await read(
      trace('1', event('a', '2011-01-01T00:00:00Z')) +
        trace('1', event('b', '2011-01-02T00:00:00Z')) +
        trace('2'),
    );
    assert.deepEqual([log.columns.children, log.facts.traces, log.facts.emptyTraces], [['1', '2'], 3, 1]);
    assert.deepEqual(codes(log), ['xes-case-twice']);
  });

  it('finds a name that comes after the events', async () => {
    const log = await read(
      `<trace>${event('a', '2011-01-01T00:00:00Z')}<string key="concept:name" value="late"/></trace>`,
    );
    assert.deepEqual(log.columns.children, ['late']);
  });

  it('gives attributes of cases and of events, those inside others, and what lists hold', async () => {
    const log = await read(
      `<trace><string key="concept:name" value="1"/><string key="team" value="North"/>
       ${event('a', '2011-01-01T00:00:00Z', '<int key="cost" value="007"><string key="currency" value="GBP"/></int>')}
       ${event('b', '2011-01-01T00:00:00Z', '<list key="who"><values><string key="p" value="A"/><string key="p" value="B, C"><string key="role" value="x"/></string></values></list>')}
       </trace>` + trace('2', event('a', '2011-01-01T00:00:00Z')),
      { attributes: ['team', 'cost', ['cost', 'currency'], 'who', 'nowhere', '__proto__'] },
    );
    assert.deepEqual(
      log.attributes.map(({ name, of, texts, codes: [...own] }) => [name, of, texts, own]),
      [
        ['team', 'case', ['North'], [0, -1]],
        ['cost', 'event', ['007'], [0, -1, -1]],
        ['["cost","currency"]', 'event', ['GBP'], [0, -1, -1]],
        ['who', 'event', ['["A","B, C"]'], [-1, 0, -1]],
      ],
    );
  });

  it('tells what the file says of itself, and fills in no default', async () => {
    const log = await read(
      `<extension name="Concept" prefix="concept" uri="x"/>
       <global scope="event"><string key="concept:name" value="unknown"/><string key="org:group" value="none"/></global>
       <global scope="trace"><string key="concept:name" value="unknown"/></global>
       <classifier name="Both" keys="concept:name lifecycle:transition"/>
       <string key="source" value="somewhere"/>` + trace('1', event('a', '2011-01-01T00:00:00Z')),
      { attributes: ['org:group'] },
    );
    assert.deepEqual(log.facts, {
      version: '1.0',
      extensions: [{ name: 'Concept', prefix: 'concept' }],
      classifiers: [{ name: 'Both', keys: 'concept:name lifecycle:transition' }],
      globals: [
        { scope: 'event', key: 'concept:name' },
        { scope: 'event', key: 'org:group' },
        { scope: 'trace', key: 'concept:name' },
      ],
      traces: 1,
      emptyTraces: 0,
    });
    assert.deepEqual([codes(log), log.attributes], [['xes-global-missing'], []]);
  });

  it('takes the activity from other keys, and from several together', async () => {
    const inside = trace(
      '1',
      event('a', '2011-01-01T00:00:00Z', '<string key="lifecycle:transition" value="complete"/>'),
      event('b', '2011-01-01T00:00:00Z'),
    );
    const log = await read(inside, { activity: ['concept:name', 'lifecycle:transition'] });
    assert.deepEqual([log.columns.types, codes(log)], [['a+complete'], ['xes-no-activity']]);
  });

  it('keeps the first of two attributes of one key, and says so', async () => {
    const log = await read(
      trace('1', event('a', '2011-01-01T00:00:00Z', '<string key="concept:name" value="b"/>')),
    );
    assert.deepEqual([log.columns.types, codes(log)], [['a'], ['xes-key-twice']]);
  });

  it('says once how many times have no offset or are finer than a millisecond', async () => {
    const log = await read(
      trace(
        '1',
        event('a', '2011-01-01T00:00:00'),
        event('b', '2011-01-01T00:00:01.5'),
        event('c', '2011-01-01T00:00:02.000999Z'),
      ),
    );
    assert.deepEqual(
      log.problems.map(({ code, params }) => [code, ...params]),
      [
        ['log-time-without-offset', ['count', 2]],
        ['log-time-finer', ['count', 1]],
      ],
    );
    assert.deepEqual(
      [...(log.columns.instant ?? [])].map((instant) => instant - Date.UTC(2011, 0, 1)),
      [0, 1500, 2000],
    );
  });

  it('reads a namespace prefix, UTF-16 and a byte order mark', async () => {
    const text = `<?xml version="1.0"?><x:log xmlns:x="http://www.xes-standard.org/">${trace('Zoë', event('a', '2011-01-01T00:00:00Z')).replace(/<(\/?)(?=[a-z])/g, '<$1x:')}</x:log>`;
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(text)]);
    for (const bytes of [wide, marked]) {
      assert.ok(looksLikeXml(bytes));
      assert.deepEqual((await xesLog(bytes, OPTIONS)).columns.children, ['Zoë']);
    }
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const inside = Array.from({ length: 4000 }, (_, at) =>
      trace(`${at}`, event('a', '2011-01-01T00:00:00Z')),
    ).join('');
    const bytes = bytesOf(`<log>${inside}</log>`);
    let steps = 0;
    for await (const step of readXes(bytes, OPTIONS)) if (!step.done) steps += 1;
    assert.ok(steps > 1);
    const abort = new AbortController();
    await assert.rejects(async () => {
      for await (const _ of readXes(bytes, { ...OPTIONS, signal: abort.signal })) abort.abort();
    });
  });
});

describe('an XES file that is refused', () => {
  const refused: readonly [string, string, string][] = [
    ['is another kind of XML', '<html/>', 'xes-not-xes'],
    ['is not XML', 'case,activity', 'xes-xml-malformed'],
    ['is cut off', '<log><trace>', 'xes-xml-malformed'],
    ['is empty', '', 'xes-xml-malformed'],
    ['has a DOCTYPE', '<!DOCTYPE log [<!ENTITY a "aaaa">]><log/>', 'xes-xml-doctype'],
    ['names an outside entity', '<!DOCTYPE log SYSTEM "file:///etc/passwd"><log/>', 'xes-xml-doctype'],
    [
      'uses an entity that is not defined',
      '<log><trace><string key="&a;" value=""/></trace></log>',
      'xes-xml-malformed',
    ],
    [
      'is nested too deep',
      `<log>${'<list key="a">'.repeat(200)}${'</list>'.repeat(200)}</log>`,
      'xes-xml-deep',
    ],
    [
      'has an element with too many XML attributes',
      `<log><trace><string ${Array.from({ length: 100 }, (_, at) => `a${at}="1"`).join(' ')}/></trace></log>`,
      'xes-xml-attributes',
    ],
    [
      'has an event with too many attributes',
      `<log><trace><event>${Array.from({ length: xesLimits.attributes + 1 }, (_, at) => `<int key="${at}" value="1"/>`).join('')}</event></trace></log>`,
      'xes-too-many-attributes',
    ],
    [
      'has a text without an end',
      `<log><string key="a" value="${'x'.repeat(3_000_000)}"/></log>`,
      'xes-xml-text',
    ],
    [
      'is in characters that are not read',
      '<?xml version="1.0" encoding="EBCDIC"?><log/>',
      'xes-xml-encoding',
    ],
  ];
  for (const [what, text, code] of refused) {
    it(what, async () => {
      assert.equal(await refusal(text), code);
    });
  }

  it('is packed: it is refused, and the words say what to do', async () => {
    const packed = gzipSync('<log/>');
    assert.equal(await refusal(packed), 'file-packed');
    await assert.rejects(caseLog(packed, OPTIONS), { code: 'file-packed' });
    const { problems } = await readFiles([{ name: 'log.csv.gz', bytes: packed }], { asAt: OPTIONS.asAt });
    assert.deepEqual(
      problems.map(({ code, effect }) => [code, effect]),
      [['file-packed', 'file-refused']],
    );
  });

  it('is damaged anywhere: it is refused with a code or read, and never breaks the reader', async () => {
    const whole = bytesOf(
      `<log>${trace('1', event('a', '2011-01-01T00:00:00Z', '<list key="l"><values/></list>'))}</log>`,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 5,
        }),
        async (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          await refusal(bytes);
        },
      ),
      { seed: 20_261_123, numRuns: 400 },
    );
  });

  it('has problems without a word of the file in them', async () => {
    const log = await read(
      trace('SECRET-case', event('SECRET-activity', 'SECRET-time'), '<event/>') + `<trace><event/></trace>`,
    );
    assert.ok(log.problems.length > 2);
    assert.doesNotMatch(JSON.stringify(log.problems), /SECRET/);
  });
});
