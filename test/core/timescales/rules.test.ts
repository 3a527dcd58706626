import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDays,
  addMonths,
  addWorkingDays,
  allowanceWords,
  daysBetween,
  LOCAL_PACKS,
  NATIONAL_RULES,
  ruleSentence,
  timescaleMessages,
  workingDaysBetween,
  type Allowance,
  type IsoDay,
  type TimescaleResult,
  type TimescaleRule,
} from '@case-journey/core';
import { meant, scene, told } from './scene.js';

const ALL = [...NATIONAL_RULES, ...LOCAL_PACKS.flatMap(({ rules }) => rules)];
const named = ({ id, version, authority, allowance }: TimescaleRule): string =>
  `${id}/${version} (${authority}, ${allowanceWords(allowance)})`;

// Before Christmas and Easter, a month's end, 29 February, just before and on both clock changes
const PLACES = [
  '12-23',
  '01-31',
  '03-31',
  '11-30',
  '02-28',
  '02-29',
  '03-26',
  '03-27',
  '10-25',
  '10-26',
  '05-07',
  '08-28',
];
const YEARS = [1996, 2008, 2010, 2012, 2013, 2015, 2016, 2018, 2020, 2021, 2022, 2023, 2024];

function daysFor({ from, to, allowance }: TimescaleRule): IsoDay[] {
  const days = YEARS.flatMap((year) => PLACES.map((place) => `${year}-${place}`)).filter(
    (day) => !day.endsWith('02-29') || Number(day.slice(0, 4)) % 4 === 0,
  );
  return days.filter(
    (day) =>
      (from === null || day >= from) &&
      (to === null || day <= to) &&
      (allowance.unit !== 'working-days' || day >= '2010-01-01'),
  );
}

interface Around {
  readonly before: string;
  readonly due: string;
  readonly after: string;
}

// Counted another way than the engine's: day by day, or by the calendar of the platform
function around(start: string, { amount, unit }: Allowance): Around {
  if (unit === 'hours') {
    const due = instant(start) + amount * 3_600_000;
    return { before: clock(due - 60_000), due: clock(due), after: clock(due + 60_000) };
  }
  if (unit === 'working-days') {
    const due = addWorkingDays(start, amount)!;
    return { before: addWorkingDays(start, amount - 1)!, due, after: addWorkingDays(due, 1)! };
  }
  const due = unit === 'months' ? addMonths(start, amount) : addDays(start, amount);
  return { before: addDays(due, -1), due, after: addDays(due, 1) };
}

const LONDON = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

function clock(milliseconds: number): string {
  return LONDON.format(milliseconds);
}

function instant(local: string): number {
  const guess = Date.parse(`${local.replace(' ', 'T')}Z`);
  return [guess, guess - 3_600_000].find((one) => clock(one) === local)!;
}

function answered(rule: TimescaleRule, start: string, answer: string): TimescaleResult {
  const { events, trigger, birth } = scene(rule, start);
  const results = told([...events, meant(rule.due[0]!, answer)], { rules: [rule], birth });
  const result = results.find(({ triggerId }) => triggerId === trigger.id);
  assert.ok(result, `${named(rule)} says nothing of ${start}`);
  return result;
}

describe('every edition of every timescale rule', () => {
  for (const rule of ALL) {
    it(`${named(rule)}: met on the due day and before, late after, across holidays, month ends and clock changes`, () => {
      const days = daysFor(rule);
      assert.ok(days.length >= 2, 'no days to try');
      for (const day of days) {
        const start = rule.allowance.unit === 'hours' ? `${day} 10:00` : day;
        const { before, due, after } = around(start, rule.allowance);
        for (const answer of [before, due]) {
          const result = answered(rule, start, answer);
          assert.deepEqual(
            [result.state, result.over, result.due],
            ['met', 0, due.slice(0, 10)],
            `${start} ${answer}`,
          );
        }
        const result = answered(rule, start, after);
        if (rule.atMost === undefined && rule.relaxed !== true) {
          assert.deepEqual([result.state, result.over], ['late', 1], `${start} ${after}`);
        } else {
          const reason = rule.atMost === undefined ? 'relaxed' : 'allowance-not-known';
          assert.deepEqual([result.state, result.reason], ['no-data', reason], `${start} ${after}`);
        }
      }
    });

    it(`${named(rule)}: in force from its first day to its last`, () => {
      const says = (day: IsoDay): boolean => {
        const { events, trigger, birth } = scene(rule, `${day} 10:00`);
        return told(events, { rules: [rule], birth }).some(({ triggerId }) => triggerId === trigger.id);
      };
      if (rule.from !== null)
        assert.deepEqual([says(rule.from), says(addDays(rule.from, -1))], [true, false]);
      if (rule.to !== null) assert.deepEqual([says(rule.to), says(addDays(rule.to, 1))], [true, false]);
    });

    it(`${named(rule)}: has a sentence, a word for done, a source and an allowance that can be`, () => {
      assert.ok(
        `timescale.${rule.id}` in timescaleMessages && `timescale.${rule.id}.done` in timescaleMessages,
      );
      assert.match(ruleSentence(rule), /\d/);
      assert.ok(rule.source.length > 5);
      assert.ok(Number.isInteger(rule.allowance.amount) && rule.allowance.amount > 0);
      assert.ok(rule.from === null || rule.to === null || rule.from <= rule.to);
    });
  }

  it('has one name for each edition, and no two editions of a rule in force on one day', () => {
    const names = NATIONAL_RULES.map(({ id, version }) => `${id}/${version}`);
    assert.equal(new Set(names).size, names.length);
    for (const rule of NATIONAL_RULES) {
      for (const other of NATIONAL_RULES) {
        if (other === rule || other.id !== rule.id) continue;
        assert.ok(
          (rule.to ?? '9999') < (other.from ?? '') || (other.to ?? '9999') < (rule.from ?? ''),
          rule.id,
        );
      }
    }
  });

  it('longer than the longest that may apply is late', () => {
    for (const rule of ALL.filter(({ atMost, relaxed }) => atMost !== undefined && relaxed !== true)) {
      const day = daysFor(rule)[0]!;
      const { due, after } = around(day, rule.atMost!);
      assert.equal(answered(rule, day, due).state, 'no-data');
      const late = answered(rule, day, after);
      assert.deepEqual([late.state, late.over], ['late', 1]);
    }
  });

  it('counts as the calendar does: used is what lies between the trigger and the answer', () => {
    for (const rule of ALL.filter(({ allowance }) => allowance.unit !== 'hours')) {
      const day = daysFor(rule)[0]!;
      const { due } = around(day, rule.allowance);
      const expected =
        rule.allowance.unit === 'working-days' ? workingDaysBetween(day, due) : daysBetween(day, due);
      assert.equal(answered(rule, day, due).used, expected);
    }
  });

  it('calls local policy local, never national or statutory', () => {
    for (const rule of LOCAL_PACKS.flatMap(({ rules }) => rules)) {
      assert.equal(rule.authority, 'local');
      assert.match(ruleSentence(rule), /\(local\)$/);
      assert.doesNotMatch(ruleSentence(rule), /statut|national/i);
    }
    assert.ok(NATIONAL_RULES.every(({ authority }) => authority === 'national'));
  });
});
