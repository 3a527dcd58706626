import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  accept,
  isMachineWording,
  newChronology,
  propose,
  reword,
  type Chronology,
  type Entry,
} from '@case-journey/core';
import {
  readChronologyCsv,
  readChronologyJson,
  writeChronologyCsv,
  writeChronologyJson,
} from '@case-journey/formats';
import { small } from '@case-journey/synthetic';

const { children, recordsOf, asAt } = small();

function acceptedAll(childId: string): Chronology {
  const events = recordsOf(childId);
  const empty = newChronology({
    childIds: [childId],
    title: 'Everything',
    purpose: 'Test',
    audience: 'Nobody',
  });
  const at = '2016-03-31T10:00:00Z';
  return propose(events, { childId, asAt }).proposals.reduce<Chronology>(
    (chronology, proposal) => accept(chronology, proposal, events, { by: 'A worker', at }),
    empty,
  );
}

describe('chronologies made of records', () => {
  it('come back from JSON exactly', () => {
    for (const { id } of children) {
      const chronology = acceptedAll(id);
      const { chronology: back, problems } = readChronologyJson(writeChronologyJson(chronology), {
        file: 'a.json',
      });
      assert.deepEqual(problems, []);
      assert.deepEqual(back, chronology);
    }
  });

  it('come back from the table in all that its columns hold', () => {
    let entries = 0;
    for (const { id } of children) {
      const chronology = acceptedAll(id);
      const csv = writeChronologyCsv(chronology);
      const { chronology: back, problems } = readChronologyCsv(csv, { file: 'a.csv', asAt });
      assert.deepEqual(problems, [], id);
      assert.equal(writeChronologyCsv(back ?? chronology), csv);
      chronology.entries.forEach((entry, i) => {
        const { history: _history, provenance: _provenance, ...held } = withAgenciesOnly(entry);
        const { history: _none, provenance: _line, ...read } = back?.entries[i] ?? entry;
        assert.deepEqual(read, withoutNulls(held), id);
        entries += 1;
      });
    }
    assert.ok(entries > 150);
  });

  it('come back from the table in own words where somebody had put them so, and only there', () => {
    const [{ id: childId } = { id: '' }] = children;
    const before = acceptedAll(childId);
    const own = { title: 'Sam was hurt', whatHappened: null, impact: null, response: null };
    const act = { by: 'A worker', at: '2016-03-31T11:00:00Z' };
    const chronology = reword(before, before.entries[1]?.id ?? '', own, act);
    const csv = writeChronologyCsv(chronology);
    const { chronology: back } = readChronologyCsv(csv, { file: 'a.csv', asAt });
    assert.deepEqual(
      back?.entries.map(isMachineWording),
      before.entries.map((_, i) => i !== 1),
    );
    assert.deepEqual(back.entries[1]?.provenance.at(-1), { kind: 'entered', ...act });
  });
});

/** Of an account the table holds the agency and the role of its source, and what it told. */
function withAgenciesOnly(entry: Entry): Entry {
  if (entry.accounts === undefined) return entry;
  const accounts = entry.accounts.map(({ source: { agency, role }, text }) => ({
    source: { agency, role, documentRef: null, recordedBy: null },
    text,
  }));
  return { ...entry, accounts };
}

/** Of a child, what is not recorded is not there: the table cannot tell null from nothing. */
function withoutNulls<T extends Pick<Chronology['entries'][number], 'children'>>(entry: T): T {
  return {
    ...entry,
    children: entry.children.map(
      (child) =>
        Object.fromEntries(Object.entries(child).filter(([, value]) => value !== null)) as typeof child,
    ),
  };
}
