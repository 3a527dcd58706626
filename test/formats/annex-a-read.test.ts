import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseEvent, Dataset } from '@case-journey/core';
import { looksLikeAnnexA } from '@case-journey/formats';
import { errorCell, GIRL, HEADINGS, on, readSheets, workbookOf } from './annex-a-workbook.js';

function said({ events }: Dataset): string[] {
  return events.map(({ type, date, codes, decision, children, team }) => {
    const coded = codes.map(
      ([name, code]) => `${name} ${'value' in code ? String(code.value) : code.absent}`,
    );
    const outcomes = (decision?.outcomes ?? []).map(
      (code) => `-> ${'value' in code ? String(code.value) : ''}`,
    );
    const sight = children.flatMap(({ seen, seenAlone }) => [
      ...(seen === undefined ? [] : [`seen ${seen}`]),
      ...(seenAlone === undefined ? [] : [`alone ${seenAlone}`]),
    ]);
    return [
      date.earliest ?? '?',
      type,
      ...coded,
      ...outcomes,
      ...sight,
      ...(team === null ? [] : [team]),
    ].join(', ');
  });
}

function valuesOf(event: CaseEvent | undefined): (string | number | null)[][] {
  return (event?.values ?? []).map(({ field, raw, value }) => [field, raw, value]);
}

function problemsOf({ problems }: Dataset): (string | number | undefined)[][] {
  return problems.map(({ code, sheet, line, column }) => [code, sheet, line, column]);
}

test('list 1: a row is a contact with its source, and the child', async () => {
  const data = await readSheets({ List_1: [HEADINGS.contacts, [...GIRL, on('2021-03-02'), 'q) 6: Police']] });
  assert.deepEqual(said(data), ['2021-03-02, contact, source 6']);
  assert.equal(data.events[0]?.id, 'annex-a/contact/C1/2021-03-02');
  assert.deepEqual(data.events[0].provenance, [
    { kind: 'recorded', file: 'a.xlsx', sheet: 'List_1', line: 2 },
  ]);
  assert.deepEqual(valuesOf(data.events[0]), [['age', '8', 8]]);
  const [child] = data.people;
  assert.deepEqual(
    [child?.id, child?.birth?.earliest, child?.gender, child?.ethnicity, child?.sex],
    [
      'C1',
      '2012-05-01',
      { raw: 'b) Female', value: 'F', set: 'gender' },
      { raw: 'a) WBRI', value: 'WBRI', set: 'ethnicity' },
      { absent: 'not-recorded' },
    ],
  );
});

test('list 2: early help starts, and ends where there is an end, at the organisation', async () => {
  const data = await readSheets({
    'Early Help': [
      HEADINGS.earlyHelp,
      [...GIRL, on('2021-01-04'), on('2021-02-01'), 'Top Town Academy'],
      ['C2', ...GIRL.slice(1), on('2021-01-05'), null, 'Locality 2'],
    ],
  });
  assert.deepEqual(said(data), [
    '2021-01-04, early-help-start',
    '2021-01-05, early-help-start',
    '2021-02-01, early-help-end',
  ]);
  assert.deepEqual(
    data.events.map(({ source }) => source.agency),
    ['Top Town Academy', 'Locality 2', 'Top Town Academy'],
  );
});

test('list 3: a referral has its outcome, whatever it was, with team, worker and number of referrals', async () => {
  const data = await readSheets({
    'List 3': [
      HEADINGS.referrals,
      [...GIRL, on('2021-01-04'), '2A', 'a) Yes', 2, 'Team 1', 'Ann\u00a0Other'],
      [...GIRL, on('2021-02-04'), 'School', 'No', 2, 'Team 2', null],
      [...GIRL, on('2021-03-04'), '6', null, 2, null, null],
    ],
  });
  assert.deepEqual(said(data), [
    '2021-01-04, referral, nfa yes, source 2A, -> NFA, Team 1',
    '2021-02-04, referral, nfa no, source 2A, -> FURTHER_ACTION, Team 2',
    '2021-03-04, referral, source 6',
  ]);
  assert.equal(data.events[0]?.worker, 'Ann Other');
  assert.deepEqual(valuesOf(data.events[2]), [
    ['age', '8', 8],
    ['referrals-in-12-months', '2', 2],
  ]);
});

test('list 4: an assessment starts; at its end the child was seen or not, and needs a service or not', async () => {
  const data = await readSheets({
    Assessments: [
      HEADINGS.assessments,
      [...GIRL, 'b) No', on('2021-01-04'), 'a) Yes', on('2021-02-04'), 'b) No', 'Team 1', 'Worker 1'],
      [...GIRL, 'b) No', on('2021-03-04'), 'b) No', null, null, 'Team 1', 'Worker 1'],
    ],
  });
  assert.deepEqual(said(data), [
    '2021-01-04, assessment-start, Team 1',
    '2021-02-04, assessment-end, -> NO_SERVICES, seen yes, Team 1',
    '2021-03-04, assessment-start, Team 1',
  ]);
  assert.deepEqual(valuesOf(data.events[2]), [
    ['age', '8', 8],
    ['seen', 'b) No', 'no'],
  ]);
  assert.deepEqual(data.people[0]?.disability, [{ raw: 'b) No', value: 'no', set: 'yes-no' }]);
});

test('list 5: one event stands for strategy discussion and enquiry, another for the conference', async () => {
  const data = await readSheets({
    'Sec47 and ICPC': [
      HEADINGS.enquiries,
      [...GIRL, null, on('2021-01-04'), 'b) No', on('2021-01-20'), 'a) Yes', 1, 0, 'Team 1', 'Worker 1'],
      ['C2', ...GIRL.slice(1), null, on('2021-01-05'), 'a) Yes', null, null, 0, 0, 'Team 1', 'Worker 1'],
    ],
  });
  assert.deepEqual(said(data), [
    '2021-01-04, section-47-start, conference-unnecessary no, Team 1',
    '2021-01-05, section-47-start, conference-unnecessary yes, Team 1',
    '2021-01-20, conference, kind initial, -> CP_PLAN',
  ]);
});

test('list 6: the start is a referral, with the day last seen and the closure; the status is kept', async () => {
  const data = await readSheets({
    CIN: [
      HEADINGS.inNeed,
      [
        ...GIRL,
        null,
        on('2020-01-04'),
        'N1 - Abuse or neglect',
        on('2021-01-20'),
        on('2021-02-01'),
        'RC7',
        'e) Closed episode',
        'Team 1',
        null,
      ],
      [
        'C2',
        ...GIRL.slice(1),
        null,
        on('2020-01-05'),
        'N3',
        null,
        null,
        null,
        'c) Child in need plan',
        'Team 2',
        'Worker 2',
      ],
    ],
  });
  assert.deepEqual(said(data), [
    '2020-01-04, referral, need N1',
    '2020-01-05, referral, need N3',
    '2021-01-20, visit, seen yes',
    '2021-02-01, closure, reason RC7, Team 1',
  ]);
  assert.deepEqual(valuesOf(data.events[1]), [
    ['age', '8', 8],
    ['current-team', 'Team 2', 'Team 2'],
    ['current-worker', 'Worker 2', 'Worker 2'],
    ['status', 'c) Child in need plan', 'child-in-need-plan'],
  ]);
});

test('list 7: a plan starts with its categories, the child was seen alone, a review was held, the plan ended', async () => {
  const data = await readSheets({
    'Child Protection': [
      HEADINGS.protection,
      [
        ...GIRL,
        'a) Yes',
        on('2020-10-04'),
        'a) Neglect',
        'Emotional abuse',
        on('2021-01-20'),
        'a) Yes',
        on('2021-01-04'),
        on('2021-02-01'),
        'b) No',
        1,
        'Team 1',
        'Worker 1',
      ],
    ],
  });
  assert.deepEqual(said(data), [
    '2020-10-04, protection-plan-start, category NEG, emergency-protection no, latest-category EMO',
    '2021-01-04, conference, kind review',
    '2021-01-20, visit, seen yes, alone yes',
    '2021-02-01, protection-plan-end, Team 1',
  ]);
});

test('list 8: a period of care has order, placement, review, visits, checks and end; its address is to be withheld', async () => {
  const data = await readSheets({
    List_8: [
      ['List 8: Children in care'],
      [
        ...HEADINGS.contacts.slice(0, 5),
        'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
        'Date Started to be Looked After',
        "Child's Category of Need",
        'Start date of current legal status',
        "Child's Legal Status",
        'Date of Latest Statutory Review',
        'Date of Last Social Work Visit',
        'What is the permanence plan for this child?',
        'Date of Last IRO Visit / Contact to the Child',
        'Date of Last Health Assessment',
        'Date of Last Dental Check',
        'Date Ceased to be Looked After ',
        'Reason Ceased to be Looked After',
        'Start Date of Most Recent Placement',
        'Placement Type',
        'Placement postcode',
        'Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months',
        'Was the child offered a Return Interview after their last missing episode (Y/N)?',
      ],
      [
        ...GIRL,
        'a) Yes',
        on('2019-01-01'),
        'N1',
        on('2019-02-01'),
        'C1: ICO',
        on('2021-01-01'),
        on('2021-01-02'),
        'f) Long-term fostering',
        on('2021-01-03'),
        on('2021-01-04'),
        on('2021-01-05'),
        on('2021-02-01'),
        'e) E4A: Returned home',
        on('2020-02-01'),
        'f) U6: Foster placement - not FFA',
        'ZZ1 1ZZ',
        2,
        'b) No',
      ],
    ],
  });
  assert.deepEqual(said(data), [
    '2019-01-01, looked-after-start, need N1, unaccompanied yes',
    '2019-02-01, order-start, legal-status C1',
    '2020-02-01, placement-start, placement U6',
    '2021-01-01, looked-after-review',
    '2021-01-02, visit',
    '2021-01-03, contact-with-child, kind independent-reviewing-officer',
    '2021-01-04, health-assessment',
    '2021-01-05, health-assessment, kind dental',
    '2021-02-01, looked-after-end, ceased E4A',
  ]);
  assert.deepEqual(
    data.events.map(({ labels }) => labels.length),
    [0, 0, 1, 0, 0, 0, 0, 0, 0],
  );
  assert.deepEqual(valuesOf(data.events[2]), [['placement-postcode', 'ZZ1 1ZZ', 'ZZ1 1ZZ']]);
  assert.deepEqual(valuesOf(data.events[0]), [
    ['age', '8', 8],
    ['missing-in-12-months', '2', 2],
    ['permanence-plan', 'f) Long-term fostering', 'fostering'],
    ['return-interview-offered', 'b) No', 'no'],
  ]);
});

test('the referral of list 3 and the start of the episode in list 6 are one event', async () => {
  const data = await readSheets({
    'List 3': [HEADINGS.referrals, [...GIRL, on('2021-01-04'), '2A', 'b) No', 0, 'Duty', 'Worker 1']],
    'List 6': [
      HEADINGS.inNeed,
      [...GIRL, null, on('2021-01-04'), 'N1', null, null, null, 'd) Open assessment', 'Locality', 'Worker 2'],
    ],
  });
  assert.deepEqual(said(data), ['2021-01-04, referral, need N1, nfa no, source 2A, -> FURTHER_ACTION, Duty']);
  assert.deepEqual(
    data.events[0]?.provenance.map((one) => (one.kind === 'recorded' ? one.sheet : null)),
    ['List 3', 'List 6'],
  );
  assert.deepEqual(
    [data.sources[0]?.rows, data.sources[0]?.eventRows, data.sources[0]?.unaccounted],
    [2, 2, 0],
  );
});

test('of two referrals on one day the one that was not closed at once began the episode', async () => {
  const data = await readSheets({
    'List 3': [
      HEADINGS.referrals,
      [...GIRL, on('2021-01-04'), '1A', 'a) Yes', 0, 'Duty', null],
      [...GIRL, on('2021-01-04'), '6', 'b) No', 0, 'Duty', null],
    ],
    'List 6': [HEADINGS.inNeed, [...GIRL, null, on('2021-01-04'), 'N1', null, null, null, null, null, null]],
  });
  assert.deepEqual(said(data).sort(), [
    '2021-01-04, referral, need N1, nfa no, source 6, -> FURTHER_ACTION, Duty',
    '2021-01-04, referral, nfa yes, source 1A, -> NFA, Duty',
  ]);
});

test('a visit that lists 6 and 7 both tell of is one visit', async () => {
  const data = await readSheets({
    'List 6': [
      HEADINGS.inNeed,
      [...GIRL, null, on('2020-01-04'), 'N1', on('2021-01-20'), null, null, null, null, null],
    ],
    'List 7': [
      HEADINGS.protection,
      [
        ...GIRL,
        null,
        on('2020-10-04'),
        'NEG',
        'NEG',
        on('2021-01-20'),
        'b) No',
        null,
        null,
        null,
        0,
        null,
        null,
      ],
    ],
  });
  assert.deepEqual(
    said(data).filter((one) => one.includes('visit')),
    ['2021-01-20, visit, seen yes, alone no'],
  );
});

test('an age of -1 is an unborn child whose birth is expected', async () => {
  const data = await readSheets({
    'List 1': [
      HEADINGS.contacts,
      ['U1', 'c) Not stated/recorded', 's) NOBT', on('2021-06-01'), -1, on('2021-03-02'), '3A'],
    ],
  });
  const [child] = data.people;
  assert.deepEqual(
    [child?.birth, child?.expectedBirth, child?.ethnicity],
    [null, '2021-06-01', { absent: 'not-yet-obtained' }],
  );
  assert.deepEqual(data.problems, []);
});

test('a child in several lists is one child: what is known wins, contradictions are told and kept', async () => {
  const data = await readSheets({
    'List 1': [
      HEADINGS.contacts,
      ['C1', 'Female', 's) REFU', null, 8, on('2021-03-02'), '6'],
      ['C1', 'b) Female', 's) NOBT', on('2011-05-01'), 8, on('2021-03-03'), '6'],
    ],
    'List 6': [
      HEADINGS.inNeed,
      [...GIRL, 'a) Yes', on('2021-01-04'), 'N1', null, null, null, null, null, null],
    ],
  });
  assert.deepEqual(
    data.people.map(({ birth, gender, ethnicity }) => [birth?.earliest, gender, ethnicity]),
    [
      [
        '2012-05-01',
        { raw: 'b) Female', value: 'F', set: 'gender' },
        { raw: 'a) WBRI', value: 'WBRI', set: 'ethnicity' },
      ],
    ],
  );
  assert.deepEqual(problemsOf(data), [['child-differs', 'List 1', 3, 'D birth']]);
  assert.deepEqual(valuesOf(data.events.find(({ date }) => date.earliest === '2021-03-03')), [
    ['age', '8', 8],
    ['birth', '2011-05-01', '2011-05-01'],
    ['ethnicity', 's) NOBT', 'NOBT'],
  ]);
});

test('what is dirty is kept as written, and told by place without its text', async () => {
  const data = await readSheets({
    'List 4': [
      HEADINGS.assessments,
      [
        'C9',
        'Female',
        '',
        null,
        6.1382614647501708,
        null,
        on('2020-12-01'),
        'Yes',
        on('2021-01-02'),
        'CS Close Case',
        errorCell('#N/A'),
        '#N/A',
      ],
    ],
    'List 6': [
      HEADINGS.inNeed,
      [...GIRL, null, on('2020-01-04'), 'PSRMEM - Support', null, null, null, null, null, null],
    ],
  });
  assert.deepEqual(problemsOf(data), [
    ['code-unknown', 'List 4', 2, 'J support-required'],
    ['cell-error', 'List 4', 2, 'K team'],
    ['cell-error', 'List 4', 2, 'L worker'],
    ['code-unknown', 'List 6', 2, 'H need'],
  ]);
  const end = data.events.find(({ type }) => type === 'assessment-end');
  assert.deepEqual(end?.decision?.outcomes, [{ raw: 'CS Close Case', value: null, set: 'outcome' }]);
  assert.deepEqual(valuesOf(data.events.find(({ type }) => type === 'assessment-start')), [
    ['age', '6.138261464750171', 6.1382614647501708],
    ['team', '#N/A', null],
    ['worker', '#N/A', null],
  ]);
  assert.equal(JSON.stringify(data.problems).includes('PSRMEM'), false);
});

test('how far the lists can speak: six months before the extract, for lists 6 to 8 its day alone', async () => {
  const sheets = {
    'List 1': [HEADINGS.contacts, [...GIRL, on('2021-03-02'), '6']],
    'List 6': [HEADINGS.inNeed, [...GIRL, null, on('2020-01-04'), 'N1', null, null, null, null, null, null]],
  };
  const known = (data: Dataset): unknown => data.known.map(({ what, from, to }) => [what, from, to]);
  assert.deepEqual(known(await readSheets(sheets)), [
    ['list-1', '2020-09-02', '2021-03-02'],
    ['list-6', '2021-03-02', '2021-03-02'],
  ]);
  assert.deepEqual(known(await readSheets(sheets, { extractDate: '2021-03-31' })), [
    ['list-1', '2020-09-30', '2021-03-31'],
    ['list-6', '2021-03-31', '2021-03-31'],
  ]);
});

test('a workbook of anything else does not look like Annex A', () => {
  assert.equal(
    looksLikeAnnexA(
      workbookOf({
        Contacts: [
          ['Name', 'Phone'],
          ['A', 'B'],
        ],
      }),
    ),
    false,
  );
  assert.equal(looksLikeAnnexA(workbookOf({ Sheet1: [HEADINGS.contacts] })), true);
  assert.equal(looksLikeAnnexA(workbookOf({})), false);
});
