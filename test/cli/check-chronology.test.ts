import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addEntry, newChronology, onDay } from '@case-journey/core';
import { fileOf, onTable, type Ran } from '../support/command-line.js';

const TABLE = 'Child ID,DOB,Date,Event type\nC1,01/02/2005,12/03/2010,Referral\n';

const start = newChronology({ childIds: ['C1'], title: 'T', purpose: 'current', audience: 'court' });
const kept = addEntry(
  start,
  {
    category: 'harm',
    children: [{ childId: 'C1', onRecord: 'yes' }],
    date: onDay('2010-03-11'),
    words: { title: 'Zebedee', whatHappened: 'Marmalade.', impact: null, response: null },
    rating: { level: 'key', tests: ['safety'], reason: 'A reason.' },
  },
  { by: 'Worker 1', at: '2010-04-01T09:00:00Z' },
);

const checked = async (chronology: string, ...args: string[]): Promise<Ran> => {
  const path = await fileOf('chronology.json', chronology);
  return onTable('check', { table: TABLE, asAt: '2011-01-01' }, '--chronology', path, ...args);
};

describe('case-journey check --chronology', () => {
  it('adds what is asked of a kept chronology, without its words', async () => {
    const { code, stdout } = await checked(JSON.stringify(kept));
    assert.equal(code, 0);
    assert.match(stdout, /\n {2}entries-without-source: [^\n]+ \(1\)\n/);
    assert.match(stdout, /\n {2}no-voice: /);
    assert.match(stdout, /\nLooked at, nothing to ask\n {2}[^\n]*entries-alike/);
    assert.doesNotMatch(stdout, /Zebedee|Marmalade/);
  });

  it('asks of one child only what is about that child', async () => {
    const { stdout } = await checked(JSON.stringify({ ...kept, childIds: ['C2'] }), '--child', 'C1');
    assert.doesNotMatch(stdout, /entries-without-source: /);
  });

  it('refuses a file that holds no chronology', async () => {
    const { code, stdout, stderr } = await checked('{}');
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^chronology\.json: /);
  });
});
