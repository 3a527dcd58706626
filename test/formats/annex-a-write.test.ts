import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  caseEvent,
  noDate,
  onDay,
  person,
  type CaseEvent,
  type CodedValue,
  type Dataset,
} from '@case-journey/core';
import {
  annexASheets,
  collect,
  readAnnexA,
  readWorkbook,
  writeWorkbook,
  type AnnexASheetsOptions,
  type WrittenSheet,
} from '@case-journey/formats';
import { readSheets } from './annex-a-workbook.js';

const asAt = '2021-04-01';

function coded(set: string, value: string): CodedValue {
  return { raw: value, value, set };
}

function event(
  day: string,
  type: CaseEvent['type'],
  fields: Partial<CaseEvent> = {},
  childId = 'C1',
): CaseEvent {
  const kind = fields.codes?.find(([name]) => name === 'kind')?.[1];
  const last = kind !== undefined && 'value' in kind && kind.value !== null ? `/${kind.value}` : '';
  return caseEvent({
    id: `annex-a/${type}/${childId}/${day}${last}`,
    type,
    date: onDay(day),
    children: [{ childId, onRecord: 'yes' }],
    ...fields,
  });
}

function decided(value: string): Partial<CaseEvent> {
  const outcomes = [coded('outcome', value)];
  return { decision: { outcomes, forum: null, by: null, role: null, rationale: null, options: null } };
}

// Everything that Annex A has a place for, once.
const STORY: readonly CaseEvent[] = [
  event('2021-01-01', 'contact', { codes: [['source', coded('source', '2A')]] }),
  event('2020-11-01', 'early-help-start', {
    source: { agency: 'Locality 1', role: null, documentRef: null, recordedBy: null },
  }),
  event('2020-12-01', 'early-help-end', {
    source: { agency: 'Locality 1', role: null, documentRef: null, recordedBy: null },
  }),
  event('2021-01-02', 'referral', {
    ...decided('FURTHER_ACTION'),
    codes: [
      ['need', coded('need', 'N1')],
      ['nfa', coded('yes-no', 'no')],
      ['source', coded('source', '2A')],
    ],
    team: 'Front door',
    worker: 'Worker 1',
  }),
  event('2021-01-04', 'assessment-start', { team: 'Team 1', worker: 'Worker 2' }),
  event('2021-02-12', 'assessment-end', {
    ...decided('PROV_OF_SERVICES'),
    children: [{ childId: 'C1', onRecord: 'yes', seen: 'yes' }],
    team: 'Team 1',
    worker: 'Worker 2',
  }),
  event('2021-01-11', 'section-47-start', {
    codes: [['conference-unnecessary', coded('yes-no', 'no')]],
    team: 'Team 1',
    worker: 'Worker 2',
  }),
  event('2021-01-25', 'conference', {
    ...decided('CP_PLAN'),
    codes: [['kind', coded('conference', 'initial')]],
  }),
  event('2021-01-25', 'protection-plan-start', {
    codes: [
      ['category', coded('abuse', 'NEG')],
      ['emergency-protection', coded('yes-no', 'no')],
      ['latest-category', coded('abuse', 'EMO')],
    ],
  }),
  event('2021-02-20', 'visit', {
    children: [{ childId: 'C1', onRecord: 'yes', seen: 'yes', seenAlone: 'yes' }],
  }),
  event('2021-02-25', 'conference', { codes: [['kind', coded('conference', 'review')]] }),
  event('2021-03-01', 'protection-plan-end', { team: 'Team 3', worker: 'Worker 3' }),
  event('2021-03-01', 'looked-after-start', {
    codes: [
      ['need', coded('need', 'N1')],
      ['second-period', coded('yes-no', 'no')],
    ],
  }),
  event('2021-03-02', 'order-start', { codes: [['legal-status', coded('legal', 'C1')]] }),
  event('2021-03-03', 'placement-start', {
    codes: [
      ['placement', coded('placement', 'U6')],
      ['placement-provider', coded('placement-provider', 'PR1')],
    ],
    labels: ['address-withheld'],
    values: [{ field: 'placement-postcode', raw: 'ZZ1 1ZZ', value: 'ZZ1 1ZZ' }],
  }),
  event('2021-03-04', 'health-assessment'),
  event('2021-03-05', 'health-assessment', { codes: [['kind', coded('health-assessment', 'dental')]] }),
  event('2021-03-20', 'looked-after-review'),
  event('2021-03-30', 'visit', { children: [{ childId: 'C1', onRecord: 'yes', seen: 'yes' }] }),
];

const CHILD = person({
  id: 'C1',
  birth: onDay('2012-05-01'),
  gender: coded('gender', 'F'),
  ethnicity: coded('ethnicity', 'WBRI'),
  disability: [coded('disability', 'LD')],
});

function written(events: readonly CaseEvent[], options: Partial<AnnexASheetsOptions> = {}): WrittenSheet[] {
  return annexASheets({ events, people: [CHILD] }, { asAt, ...options });
}

function cellsOf(sheets: readonly WrittenSheet[], list: number): unknown[][] {
  return (sheets[list - 1]?.rows ?? []).slice(2).map((row) => [...row]);
}

function facts({ events }: Dataset): unknown[] {
  return events.map(({ id, type, date, codes, decision, children, team, worker, source, labels }) => [
    id,
    type,
    date.earliest,
    codes.map(([name, code]) => [name, 'value' in code ? code.value : code.absent]),
    decision?.outcomes.map((code) => ('value' in code ? code.value : code.absent)),
    children,
    [team, worker, source.agency, labels],
  ]);
}

test('what is written is read back as the same events', async () => {
  const read = await readSheets(Object.fromEntries(written(STORY).map(({ name, rows }) => [name, rows])));
  const expected = await collect([
    {
      format: 'x',
      file: 'x',
      events: STORY,
      people: [],
      problems: [],
      known: [],
      rows: 0,
      went: { event: 0, person: 0, problem: 0, blank: 0, notRead: 0 },
    },
  ]);
  assert.deepEqual(facts(read), facts(expected));
  assert.deepEqual(read.problems, []);
  const [child] = read.people;
  assert.deepEqual(
    [child?.id, child?.birth, child?.gender, child?.ethnicity, child?.disability],
    [
      'C1',
      CHILD.birth,
      { raw: 'b) Female', value: 'F', set: 'gender' },
      { raw: 'a) WBRI', value: 'WBRI', set: 'ethnicity' },
      [{ raw: 'a) Yes', value: 'yes', set: 'yes-no' }],
    ],
  );
});

test('a workbook that is written has the same bytes each time and is read with no problem', async () => {
  const bytes = writeWorkbook(written(STORY));
  assert.deepEqual(writeWorkbook(written([...STORY].reverse())), bytes);
  const { workbook, problems } = await readWorkbook(bytes, { file: 'a.xlsx' });
  const read = await collect(readAnnexA(workbook, { file: 'a.xlsx', asAt }));
  assert.deepEqual([problems, read.problems, read.events.length], [[], [], STORY.length]);
});

test('sheets have Ofsted’s names, titles and headings, and codes with their letters', () => {
  const [, , referrals] = written(STORY);
  assert.deepEqual(referrals, {
    name: 'List_3',
    rows: [
      ['List 3: Referral'],
      [
        'Child Unique ID',
        'Gender',
        'Ethnicity',
        'Date of Birth',
        'Age of Child (Years)',
        'Date of referral',
        'Referral Source',
        'Referral NFA?',
        'Number of Referrals in Last 12 Months',
        'Allocated Team',
        'Allocated Worker',
      ],
      [
        'C1',
        'b) Female',
        'a) WBRI',
        { day: '2012-05-01' },
        8,
        { day: '2021-01-02' },
        'e) 2A: Schools',
        'b) No',
        0,
        'Front door',
        'Worker 1',
      ],
    ],
  });
  assert.equal(written(STORY, { titles: false })[2]?.rows.length, 2);
});

test('Ofsted’s scope is six months and each child’s latest period; all is all', () => {
  const events = [
    event('2019-01-01', 'referral', decided('SINGLE_ASSESSMENT')),
    event('2019-02-01', 'closure', { codes: [['reason', coded('closure', 'RC7')]] }),
    event('2020-11-01', 'referral', decided('SINGLE_ASSESSMENT')),
    event('2020-11-02', 'assessment-start'),
    event('2020-05-02', 'early-help-start'),
  ];
  const days = (sheets: WrittenSheet[], list: number, at: number): unknown[] =>
    cellsOf(sheets, list).map((row) => row[at]);
  const [short, whole] = [written(events), written(events, { scope: 'all' })];
  assert.deepEqual(days(short, 3, 5), [{ day: '2020-11-01' }]);
  assert.deepEqual(days(whole, 3, 5), [{ day: '2019-01-01' }, { day: '2020-11-01' }]);
  assert.deepEqual(days(short, 6, 6), [{ day: '2020-11-01' }]);
  assert.deepEqual(days(whole, 6, 6), [{ day: '2019-01-01' }, { day: '2020-11-01' }]);
  assert.deepEqual(days(short, 2, 5), [{ day: '2020-05-02' }]);
  assert.deepEqual(days(short, 6, 11), ['d) Open assessment']);
});

test('referrals, enquiries and plans are counted as Ofsted counts them', () => {
  const events = [
    event('2019-12-01', 'referral'),
    event('2020-11-01', 'referral'),
    event('2021-02-01', 'referral'),
    event('2018-01-01', 'protection-plan-start'),
    event('2018-06-01', 'protection-plan-end'),
    event('2021-02-10', 'protection-plan-start'),
  ];
  const sheets = written(events);
  assert.deepEqual(
    cellsOf(sheets, 3).map((row) => row[8]),
    [1, 1],
  );
  assert.deepEqual(
    cellsOf(sheets, 7).map((row) => row[14]),
    [1],
  );
});

test('a referral with no further action starts no episode of need', () => {
  assert.deepEqual(
    cellsOf(written([event('2021-01-02', 'referral', decided('NFA'))], { scope: 'all' }), 6),
    [],
  );
});

test('what did not happen, or lies after the day, is not written', () => {
  const events = [event('2021-01-02', 'contact', { occurrence: 'planned' }), event('2021-05-01', 'contact')];
  assert.deepEqual(cellsOf(written(events), 1), []);
});

test('one event of two children is a row of each, and an unborn child has the age -1', () => {
  const shared = event('2021-01-02', 'contact', {
    children: [
      { childId: 'C1', onRecord: 'yes' },
      { childId: 'U1', onRecord: 'yes' },
    ],
  });
  const people = [
    CHILD,
    person({ id: 'U1', expectedBirth: '2021-06-01', ethnicity: { absent: 'not-yet-obtained' } }),
  ];
  const rows = cellsOf(annexASheets({ events: [shared], people }, { asAt }), 1);
  assert.deepEqual(
    rows.map((row) => row.slice(0, 6)),
    [
      ['C1', 'b) Female', 'a) WBRI', { day: '2012-05-01' }, 8, { day: '2021-01-02' }],
      ['U1', '', 's) NOBT', { day: '2021-06-01' }, -1, { day: '2021-01-02' }],
    ],
  );
});

test('a date that is no day is written as its words', async () => {
  const events = [
    event('2021-01-02', 'contact', {
      date: { ...noDate('March 2021'), earliest: '2021-03-01', latest: '2021-03-31', precision: 'month' },
    }),
  ];
  assert.deepEqual(cellsOf(written(events), 1)[0]?.[5], 'March 2021');
  const read = await readSheets(Object.fromEntries(written(events).map(({ name, rows }) => [name, rows])));
  assert.deepEqual(
    read.events.map(({ date }) => date.latest),
    ['2021-03-31'],
  );
});
