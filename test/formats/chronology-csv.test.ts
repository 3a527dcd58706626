import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CATEGORIES,
  isMachineWording,
  LEVELS,
  onDay,
  problemMessages,
  readCode,
  readDate,
  SIGNIFICANCE_TESTS,
  type Chronology,
  type End,
  type Entry,
  type EventChild,
  type PartialDate,
} from '@case-journey/core';
import {
  readChronologyCsv,
  readCsvRows,
  writeChronologyCsv,
  type ChronologyCsvReading,
} from '@case-journey/formats';
import { dice, HOSTILE, type Dice } from '../core/chronology/any-chronology.js';

const AS_AT = '2016-03-31';
const OPTIONS = { file: 'a.csv', asAt: AS_AT };
const read = (csv: string): ChronologyCsvReading => readChronologyCsv(csv, OPTIONS);
const problemsOf = (csv: string): string[] =>
  read(csv).problems.map(({ code, line, column }) => `${code} ${line ?? ''} ${column ?? ''}`.trim());

describe('a chronology as a table', () => {
  it('reads back as it was written, in all that the columns hold, whatever the texts are', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const chronology = tableChronology(dice(seed));
      const csv = writeChronologyCsv(chronology, { bom: seed % 2 === 0 });
      const { chronology: back, problems, rows } = read(csv);
      const told = problems.filter(({ code }) => code !== 'csv-nul'); // kept, and told
      assert.deepEqual(told, [], `seed ${seed}`);
      assert.equal(rows.unaccounted, 0);
      assert.deepEqual(
        back,
        { ...chronology, entries: chronology.entries.map((e, i) => placed(e, back, i)) },
        `seed ${seed}`,
      );
      assert.equal(writeChronologyCsv(back, { bom: seed % 2 === 0 }), csv);
    }
  });

  it('writes no cell that a spreadsheet would take for a formula', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { rows } = readCsvRows(writeChronologyCsv(tableChronology(dice(seed))));
      for (const cell of rows.flat())
        assert.ok(!/^(?: *[=+\-@＝＋－＠]|[\t\r\n\0])/u.test(cell), JSON.stringify(cell));
    }
  });

  it('asks for a date and a title only', () => {
    const { chronology, problems, rows } = read(
      'Title,Date\nReferred by school,14/03/2010\nHome visit,March 2010\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual([rows.rows, rows.entry, rows.unaccounted], [2, 2, 0]);
    const [first, second] = chronology?.entries ?? [];
    assert.deepEqual(first?.date, onDay('2010-03-14', '14/03/2010'));
    assert.equal(first.id, 'chronology/entries/2010-03-14/Referred by school');
    assert.deepEqual(second?.date.latest, '2010-03-31');
    assert.deepEqual(
      [first.rating, first.category, first.children],
      [{ level: 'significant', tests: [], reason: '' }, 'record', []],
    );
  });

  it('takes columns in any order, headings in any case, and lines parted by semicolons or tabs', () => {
    for (const sign of [',', ';', '\t']) {
      const csv = `\ufeff\n${['TITLE', 'category', 'date'].join(sign)}\n${['Seen', 'home VISITING', '2010-03-14'].join(sign)}\n`;
      assert.deepEqual(problemsOf(csv), ['category-unknown 3 B category']);
    }
    const { chronology } = read(
      'Date,Title,Category\n1/2/2010,Met,Strategy discussion\n2/2/2010,Plan,plan\n',
    );
    assert.deepEqual(
      chronology?.entries.map(({ category }) => category),
      ['enquiry', 'plan'],
    );
  });

  it('takes what is said of the whole from any row, and children named once for every entry', () => {
    const { chronology, problems, rows } = read(
      'Date,Title,Chronology,Chronology about,Covers from,Purpose\n' +
        ',,Life of A,child-a; child-b,01/01/2010,\n14/03/2010,Born,,,,Court\n15/03/2010,Home,,,,Court\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual([rows.whole, rows.entry], [1, 2]);
    assert.equal(chronology?.title, 'Life of A');
    assert.deepEqual([chronology.scope, chronology.purpose], [{ from: '2010-01-01', to: null }, 'Court']);
    assert.deepEqual(
      chronology.entries.map(({ children }) => children.map(({ childId }) => childId)),
      [
        ['child-a', 'child-b'],
        ['child-a', 'child-b'],
      ],
    );
    const single = readChronologyCsv('Date,Title\n14/03/2010,Born\n', { ...OPTIONS, child: 'child-c' });
    assert.deepEqual(single.chronology?.childIds, ['child-c']);
    assert.equal(single.chronology.entries[0]?.children[0]?.childId, 'child-c');
  });

  it('says whether an entry is in somebody’s own words, whose and since when', () => {
    const csv =
      'Date,Title,Records,Wording,Worded by,Worded on\n' +
      '14/03/2010,One,r1,Own words,Ann,2026-11-22T14:05:00Z\n' +
      '15/03/2010,Two,r2,as recorded,,\n16/03/2010,Three,r3,,,\n' +
      '17/03/2010,Four,r4,,Ann,1/6/2011\n18/03/2010,Five,r5,own words,,\n';
    const { chronology, problems } = read(csv);
    assert.deepEqual(problems, []);
    const entries = chronology?.entries ?? [];
    assert.deepEqual(entries.map(isMachineWording), [false, true, true, false, false]);
    assert.deepEqual(
      entries.flatMap(({ provenance }) => provenance.filter(({ kind }) => kind === 'entered')),
      [
        { kind: 'entered', by: 'Ann', at: '2026-11-22T14:05:00Z' },
        { kind: 'entered', by: 'Ann', at: '2011-06-01T00:00:00Z' },
        { kind: 'entered', by: '', at: `${AS_AT}T00:00:00Z` },
      ],
    );
    assert.deepEqual(problemsOf('Date,Title,Wording\n14/03/2010,One,Marmalade\n'), [
      'chronology-word 2 C wording',
    ]);
  });

  it('says of another child what a further row with the same entry says', () => {
    const csv =
      'Date,Title,Entry,Child,Child seen,What the child said\n' +
      '14/03/2010,Visit,e1,child-a,Yes,I like school\n,,e1,child-b; child-c,No,\n';
    const { chronology, problems, rows } = read(csv);
    assert.deepEqual(problems, []);
    assert.deepEqual([rows.entry, rows.child], [1, 1]);
    assert.deepEqual(chronology?.entries[0]?.children, [
      { childId: 'child-a', onRecord: 'not-recorded', seen: 'yes', said: 'I like school' },
      { childId: 'child-b', onRecord: 'not-recorded', seen: 'no' },
      { childId: 'child-c', onRecord: 'not-recorded', seen: 'no' },
    ]);
  });

  it('numbers entries of one day and title', () => {
    const { chronology } = read(`Date,Title\n${'14/03/2010,Call\n'.repeat(3)}`);
    const id = 'chronology/entries/2010-03-14/Call';
    assert.deepEqual(
      chronology?.entries.map((entry) => entry.id),
      [id, `${id}~2`, `${id}~3`],
    );
  });

  it('says where each problem is, counts every row, and never repeats a cell or heading', () => {
    const csv =
      'Date,Title,Secretheading,Significance,Tests of significance,Recorded on,Order in the day,Entry,Records,Left out because,Time\n' +
      '31/02/2010,Marmalade,x,Marmalade,Marmalade; 4,Marmalade,first,,,,25:00\n' +
      ',Marmalade,,,,,,e1,,,\n' +
      '14/03/2010,Other,,,,,,e1,,,\n' +
      '\n' +
      ',,,Key,,,,,,,\n' +
      ',,,,,,,,,Marmalade,\n' +
      ',Marmalade,,,,,,,r1,Marmalade,\n';
    const { problems, rows } = read(csv);
    assert.deepEqual(problemsOf(csv), [
      'chronology-column-unknown 1 C',
      'date-impossible 2 A date',
      'time-impossible 2 K time',
      'chronology-day 2 F recordedOn',
      'chronology-word 2 D level',
      'chronology-word 2 E tests',
      'chronology-number 2 G sequence',
      'entry-without-date 3 A date',
      'entry-differs 4 A date',
      'entry-differs 4 B title',
      'entry-twice 4 H entry',
      'entry-empty 6',
      'left-out-without-record 7 I events',
      'left-out-with-words 8',
    ]);
    assert.deepEqual(rows, {
      rows: 7,
      entry: 2,
      child: 0,
      leftOut: 1,
      whole: 0,
      problem: 3,
      blank: 1,
      unaccounted: 0,
    });
    assert.ok(!/marmalade|secret/i.test(JSON.stringify(problems)));
    for (const { code } of problems) assert.ok(`problem.${code}` in problemMessages, code);
  });

  it('takes rows that are too short, and tells of those that are too long', () => {
    assert.deepEqual(problemsOf('Date,Title,Source\n14/03/2010,Met\n15/03/2010,Met,School,,\n'), []);
    assert.deepEqual(problemsOf('Date,Title\n14/03/2010,Met,School\n'), ['csv-ragged-row 2']);
  });

  it('refuses a table without headings for a date and a title', () => {
    assert.deepEqual(problemsOf(''), ['file-empty']);
    assert.deepEqual(problemsOf('a,b\n1,2\n'), ['chronology-no-headings']);
    assert.equal(read('Date,Notes\n').chronology, null);
  });

  it('gives lines as an editor counts them, past cells of several lines', () => {
    const csv = 'Date,Title\n14/03/2010,"one\ntwo\r\nthree"\n99/99/2010,x\n';
    assert.deepEqual(problemsOf(csv), ['date-impossible 5 A date']);
  });

  it('reads any damaged table without throwing, and accounts for every row', () => {
    const roll = dice(5);
    for (let round = 0; round < 300; round += 1) {
      const csv = writeChronologyCsv(tableChronology(roll));
      const bytes = new TextEncoder().encode(csv);
      for (let i = 0; i < 5; i += 1) bytes[roll(bytes.length)] = roll(256);
      const { rows } = readChronologyCsv(bytes, OPTIONS);
      assert.equal(rows.unaccounted, 0);
    }
  });

  it('numbers fifty thousand entries of one day and title', () => {
    const { chronology } = read(`Date,Title\n${'14/03/2010,Call\n'.repeat(50_000)}`);
    assert.equal(chronology?.entries.length, 50_000);
  });
});

// What the columns hold, and nothing else: see docs/format.md, "What the table does not hold".
function tableChronology(roll: Dice): Chronology {
  const childIds = some(roll, 3, () => text(roll));
  const entries = some(roll, 5, (i) => tableEntry(roll, i));
  return {
    format: 'case-journey/chronology',
    version: 1,
    childIds,
    title: maybe(roll, () => text(roll)) ?? '',
    purpose: maybe(roll, () => text(roll)) ?? '',
    audience: maybe(roll, () => text(roll)) ?? '',
    scope: { from: maybe(roll, () => '2009-02-03'), to: maybe(roll, () => '1899-12-31') },
    status: (['active', 'finished', 'reopened'] as const)[roll(3)] ?? 'active',
    reviewedAt: maybe(roll, () => '2015-04-01T09:30:00Z'),
    reviewDue: maybe(roll, () => '2099-01-01'),
    entries,
    leftOut: some(roll, 3, () => ({
      eventId: text(roll),
      reason: text(roll),
      by: text(roll),
      at: '2015-04-01T09:30:00.123+01:00',
    })),
    seen: [],
  };
}

function tableEntry(roll: Dice, i: number): Entry {
  const decision = {
    outcomes: some(roll, 3, () =>
      roll(4) === 0
        ? { absent: (['refused', 'not-recorded', 'not-yet-obtained'] as const)[roll(3)] ?? 'refused' }
        : readCode(
            'outcome',
            roll(2) === 0 ? text(roll) : (['NFA', 'Not recorded', 'Assessment'][roll(3)] ?? ''),
          ),
    ),
    forum: maybe(roll, () => text(roll)),
    by: text(roll),
    role: maybe(roll, () => text(roll)),
    rationale: maybe(roll, () => text(roll)),
    options: maybe(roll, () => text(roll)),
  };
  const accounts = some(roll, 2, () => ({
    source: {
      agency: maybe(roll, () => text(roll)),
      role: maybe(roll, () => text(roll)),
      documentRef: null,
      recordedBy: null,
    },
    text: anyText(roll),
  }));
  const disputed = some(roll, 3, () => ({
    by: anyText(roll),
    text: anyText(roll),
    day: maybe(roll, () => '2012-02-29'),
  }));
  const sequence = roll(2) === 0 ? { sequence: roll(9) - 4 } : {};
  return {
    id: `e${i} ${text(roll)}`,
    eventIds: some(roll, 3, () => anyText(roll)),
    category: CATEGORIES[roll(CATEGORIES.length)] ?? 'record',
    children: tableChildren(roll),
    people: some(roll, 3, () => ({
      ...(roll(2) === 0 ? { personId: anyText(roll) } : {}),
      label: anyText(roll),
      role: anyText(roll),
    })),
    date: anyDate(roll),
    ...(roll(2) === 0 ? { end: anyEnd(roll) } : {}),
    ...sequence,
    recordedOn: maybe(roll, () => '2011-11-30'),
    words: {
      title: text(roll),
      whatHappened: maybe(roll, () => text(roll)),
      impact: maybe(roll, () => text(roll)),
      response: maybe(roll, () => text(roll)),
    },
    source: {
      agency: maybe(roll, () => text(roll)),
      role: maybe(roll, () => text(roll)),
      documentRef: maybe(roll, () => text(roll)),
      recordedBy: maybe(roll, () => text(roll)),
    },
    ...(roll(2) === 0 ? { decision } : {}),
    standing: (['reported', 'found', 'not-stated', 'retracted'] as const)[roll(4)] ?? 'reported',
    ...(accounts.length === 0 ? {} : { accounts }),
    ...(disputed.length === 0 ? {} : { disputed }),
    labels: some(roll, 3, () => anyText(roll)),
    rating: {
      level: LEVELS[roll(LEVELS.length)] ?? 'key',
      tests: some(roll, 3, () => SIGNIFICANCE_TESTS[roll(9)] ?? 'care'),
      reason: maybe(roll, () => text(roll)) ?? '',
    },
    analysis: maybe(roll, () => text(roll)),
    history: [],
    ...(roll(3) === 0 ? { supersededBy: text(roll) } : {}),
    provenance:
      roll(3) === 0
        ? [{ kind: 'entered', by: roll(3) === 0 ? '' : text(roll), at: '2012-01-01T10:00:00Z' }]
        : [],
  };
}

function tableChildren(roll: Dice): EventChild[] {
  return some(roll, 4, () => ({
    childId: roll(5) === 0 ? 'None' : anyText(roll),
    onRecord: (['yes', 'no', 'not-recorded'] as const)[roll(3)] ?? 'yes',
    ...(roll(3) === 0 ? { seen: 'not-recorded', seenAlone: 'not-applicable', notSeenWhy: text(roll) } : {}),
    ...(roll(3) === 0 ? { said: text(roll), doneBecause: text(roll), episodeId: text(roll) } : {}),
    ...(roll(3) === 0 ? { impact: { polarity: 'mixed', text: roll(2) === 0 ? '' : text(roll) } } : {}),
  }));
}

const WRITTEN = [
  '14/03/2010',
  '2010-03-14',
  'March 2010',
  'c. 2009',
  'Summer 2012',
  'before 14 June 2012',
  'after March 2011',
  'early 2011',
  'w/c 3 May 2010',
  '11 February to 5 April 2013',
  '?2010',
  '1990s',
  'winter 2011',
  '2010-11-05',
  'about 5 May 2011',
  'by 14 June 2012',
  'rubbish',
  '31/02/2010',
];

function anyDate(roll: Dice): PartialDate {
  const { date } = readDate(WRITTEN[roll(WRITTEN.length)] ?? '', { asAt: AS_AT });
  const { time: _time, ...timeless } = date;
  const time =
    roll(3) === 0
      ? { time: roll(2) === 0 ? { clock: '14:05' } : { clock: '09:00:30', offset: '+01:00' } }
      : {};
  return { ...timeless, ...(roll(4) === 0 ? { text: text(roll) } : {}), ...time };
}

function anyEnd(roll: Dice): End {
  if (roll(3) === 0) return { open: roll(2) === 0 ? 'known' : 'not-known' };
  const { time: _time, ...end } = anyDate(roll);
  return end;
}

/** Any text that the file can hold: UTF-8 has no halves of characters. */
function anyText(roll: Dice): string {
  const texts = HOSTILE.filter((one) => one !== '\ud800');
  return (texts[roll(texts.length)] ?? '') + (roll(3) === 0 ? (texts[roll(texts.length)] ?? '') : '');
}

/** A text that is not empty: an empty cell says that nothing is recorded. */
function text(roll: Dice): string {
  const made = anyText(roll);
  return made.trim() === '' ? `x${made}x` : made;
}

function maybe<T>(roll: Dice, make: () => T): T | null {
  return roll(3) === 0 ? null : make();
}

function some<T>(roll: Dice, most: number, make: (i: number) => T): T[] {
  return Array.from({ length: roll(most + 1) }, (_, i) => make(i));
}

/** The entry as it is, with the line of the file that reading gives it. */
function placed(entry: Entry, back: Chronology | null, i: number): Entry {
  const [line] = back?.entries[i]?.provenance ?? [];
  return { ...entry, provenance: [...(line === undefined ? [] : [line]), ...entry.provenance] };
}
