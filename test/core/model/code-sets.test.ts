import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  codeMessages,
  codeSet,
  ethnicityAbsence,
  isCoded,
  isCodeSetName,
  readCode,
  type CodeSetName,
} from '@case-journey/core';
import { CODE_SETS } from '../../../packages/core/src/model/code-sets-data.js';

function valueOf(set: CodeSetName, raw: string): string | null {
  const coded = readCode(set, raw);
  return isCoded(coded) ? coded.value : coded.absent;
}

const names = Object.keys(CODE_SETS).filter(isCodeSetName);

test('a code is read alone, with its label, with a letter before it, and from its label', () => {
  const written: [CodeSetName, string, string][] = [
    ['source', '1A', '1A'],
    ['source', 'q) 6: Police', '6'],
    ['source', 'a) 1A: Individual', '1A'],
    ['source', 'INDIVIDUAL – family member, relative or carer', '1A'],
    ['source', 'HEALTH SERVICES – A&E (accident and emergency department)', '3E'],
    ['source', 'School', '2A'],
    ['gender', 'a) Male', 'M'],
    ['gender', 'Female', 'F'],
    ['gender', 'c) Not stated/recorded (or unborn)', 'U'],
    ['sex', '2', 'F'],
    ['ethnicity', 'a) WBRI', 'WBRI'],
    ['ethnicity', 'Gypsy/Roma', 'WROM'],
    ['need', 'N1 - Abuse or Neglect', 'N1'],
    ['need', "Child's disability", 'N2'],
    ['abuse', 'Physical abuse', 'PHY'],
    ['abuse', 'e) Multiple/not recommended', 'MUL'],
    ['closure', 'rc7', 'RC7'],
    ['legal', 'C1: ICO', 'C1'],
    ['legal', 'Interim care order', 'C1'],
    ['placement', 'zz) T4: Temporary placement - seven days or less', 'T4'],
    ['placement-provider', 'e) PR4 - Private provision', 'PR4'],
    ['ceased', 'u) X1:CodeError', 'X1'],
    ['case-status', 'c) Child in need plan', 'child-in-need-plan'],
    ['yes-no', 'Y', 'yes'],
  ];
  assert.deepEqual(
    written.map(([set, raw]) => [set, raw, valueOf(set, raw)]),
    written,
  );
});

test('case, spaces of every kind, dashes and apostrophes make no difference', () => {
  for (const raw of [
    'n1 – abuse or neglect',
    ' N1\u00a0- Abuse\u00a0or  neglect',
    'ABUSE OR\u00a0NEGLECT',
    'n1:',
  ]) {
    assert.equal(valueOf('need', raw), 'N1', raw);
  }
});

test('what a set does not have keeps its words and has no value', () => {
  const raw = 'PSRMEM - Support with memory and cognition';
  assert.deepEqual(readCode('need', raw), { raw, value: null, set: 'need' });
  for (const other of ['4 weeks', 'Health', 'Individual', 'a)', '__proto__', 'constructor', '=1+1']) {
    assert.equal(valueOf('source', other), null, other);
  }
});

test('blank is not recorded', () => {
  for (const blank of ['', ' ', '\u00a0\t'])
    assert.deepEqual(readCode('need', blank), { absent: 'not-recorded' });
});

test('the edition of a set is kept where the source says it', () => {
  assert.deepEqual(readCode('sex', 'M', 2024), { raw: 'M', value: 'M', set: 'sex', year: 2024 });
});

test('an ethnicity that was refused differs from one not yet obtained', () => {
  const absences = ['s) REFU', 's) NOBT', 'a) WBRI', ''].map((raw) =>
    ethnicityAbsence(readCode('ethnicity', raw)),
  );
  assert.deepEqual(absences, ['refused', 'not-yet-obtained', null, 'not-recorded']);
});

test('every code of every set is read back from itself and from its label, unless codes share the label', () => {
  for (const set of names) {
    const codes = codeSet(set);
    for (const { code, label } of codes) {
      assert.equal(valueOf(set, code), code, `${set} ${code}`);
      const shared = codes.filter((other) => other.label === label).length > 1;
      assert.equal(valueOf(set, label), shared ? null : code, `${set} ${label}`);
    }
  }
});

test('every code has words, and every word a code', () => {
  const keys = names.flatMap((set) => codeSet(set).map(({ code }) => `code.${set}.${code}`));
  assert.deepEqual(Object.keys(codeMessages).sort(), keys.sort());
});

test('a cell as long as a spreadsheet allows is read at once', () => {
  const started = process.hrtime.bigint();
  for (const set of names) for (const unit of ['a) ', '- ', 'N1', ' ']) valueOf(set, unit.repeat(16_000));
  assert.ok(Number(process.hrtime.bigint() - started) < 1e9);
});
