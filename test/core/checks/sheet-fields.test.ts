import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseEvent, checksOf, onDay, sheetFields, sourceHolds, type CaseEvent } from '@case-journey/core';

const asAt = '2013-06-07';

const visit = (childId: string, seenAlone?: 'yes'): CaseEvent =>
  caseEvent({
    id: `visit-${childId}`,
    type: 'visit',
    date: onDay('2013-05-01'),
    children: [{ childId, onRecord: 'yes', seen: 'yes', ...(seenAlone === undefined ? {} : { seenAlone }) }],
    provenance: [{ kind: 'recorded', file: 'invented.csv', line: 2 }],
  });

const all = [visit('a'), visit('b', 'yes')];
const own = all.slice(0, 1);
const aboutA = (events: readonly CaseEvent[], options = {}): string[] =>
  checksOf({ events }, { asAt, childId: 'a', ...options }).map(({ id, answer }) => `${id} ${answer}`);

describe('sheetFields', () => {
  it('lets the checks of one child say what they say where everything that was read is at hand', () => {
    const whole = { sheets: sheetFields(all), holds: sourceHolds({ events: all, people: [] }) };
    assert.deepEqual(aboutA(own, whole), aboutA(all));
    assert.notDeepEqual(aboutA(own), aboutA(all), 'of one child alone less can be told');
  });

  it('gives a sheet what is filled in anywhere in it, and nothing for events of a host’s own', () => {
    assert.deepEqual([...sheetFields(all).keys()], ['["invented.csv",""]']);
    assert.equal(sheetFields(all.map((event) => ({ ...event, provenance: [] }))).size, 0);
  });
});
