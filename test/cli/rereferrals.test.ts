import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onTable, type Ran } from '../support/command-line.js';

const TABLE = `Child ID,DOB,Date,Event type,What happened
C1,01/02/2005,12/03/2010,Referral,From school
C1,01/02/2005,01/04/2010,Case closed,Done
C1,01/02/2005,14/04/2012,Referral,From school
C1,01/02/2005,01/06/2012,Case closed,Done
C1,01/02/2005,10/10/2012,Referral,Again
C2,01/01/2001,14/03/2012,Referral,Zebedee Marmalade
C2,01/01/2001,14/05/2012,Case closed,Zebedee Marmalade
`;

const rereferrals = (...args: string[]): Promise<Ran> =>
  onTable('rereferrals', { table: TABLE, asAt: '2014-12-31' }, ...args);

describe('case-journey rereferrals', () => {
  it('prints each measure by its name, with what it counts, who counts and who is left out', async () => {
    const { code, stdout } = await rereferrals();
    assert.equal(code, 0);
    assert.match(stdout, /^Re-referrals within 12 months\n {2}Of the referrals in the period/);
    assert.match(stdout, /\n {2}1 of 3: 33\.3% \(95%: \d+\.\d to \d+\.\d\)\n/);
    assert.match(stdout, /\n {2}left out: 1, the time before is not in the records\n/);
    assert.match(stdout, /\nRepeat contacts within 12 months\n/);
    assert.match(stdout, /\n {2}2010: 0 of 0, no rate: the 12 months before/);
    assert.match(stdout, /\n {2}2013: 1 of 2, 50\.0%; of the others/);
    assert.doesNotMatch(stdout, /Zebedee|C1|rereferral\./);
  });

  it('prints JSON: name, numerator, denominator, left out and why, children and families', async () => {
    const told = JSON.parse((await rereferrals('--json', '--from', '2012-01-01')).stdout) as {
      readonly summaries: readonly Readonly<Record<string, unknown>>[];
      readonly published: unknown;
    };
    const [first, second] = told.summaries;
    assert.ok(first !== undefined && second !== undefined);
    assert.deepEqual(
      [first['measure'], first['numerator'], first['denominator'], first['percent'], first['asAt']],
      ['re-referral', 1, 3, 33.3, '2014-12-31'],
    );
    assert.deepEqual(first['children'], { numerator: 1, denominator: 2 });
    assert.match(String(first['definition']), /12 calendar months/);
    assert.deepEqual(second['excluded'], []);
    assert.equal(told.published, null);
  });

  it('puts the published figures beside where they are asked for', async () => {
    const { stdout } = await rereferrals('--published');
    assert.match(stdout, /Open Government Licence/);
    assert.match(stdout, /\n {2}England 2013: 146770 of 593470, 24\.7%\n/);
  });

  it('says apart how many records lie after the day on which everything is judged', async () => {
    for (const command of ['rereferrals', 'flow', 'journeys']) {
      const { code, stderr } = await onTable(command, { table: TABLE, asAt: '2012-05-31' });
      assert.equal(code, 0);
      assert.equal(stderr.split('\n').at(1), '2 records are dated after 31 May 2012: they are not counted.');
    }
  });

  it('says apart that problems were met in what was read, and not what was written', async () => {
    assert.equal((await rereferrals()).stderr, '');
    const table =
      'Child ID,Date,Event type\nC1,01/02/2010,Referral\nC1,SECRET,Case closed\nC1,ALSO,Referral\n';
    for (const command of ['rereferrals', 'flow']) {
      const { code, stdout, stderr } = await onTable(command, { table, asAt: '2014-12-31' });
      assert.equal(code, 0);
      assert.match(stderr, /^\d+ problems were met in what was read: "case-journey read" lists them\.\n$/);
      assert.doesNotMatch(stdout + stderr, /SECRET|ALSO/);
    }
    const listed = await onTable('read', { table, asAt: '2014-12-31' });
    assert.equal(listed.stderr, '');
  });

  it('says what is wrong with the command line', async () => {
    const { code, stderr } = await rereferrals('--from', '31/12/2012');
    assert.equal(code, 2);
    assert.match(stderr, /^The days after --from and --to must be real dates/);
    const turned = await rereferrals('--from', '2013-01-01', '--to', '2012-12-31');
    assert.equal(turned.code, 2);
    assert.match(turned.stderr, /^The day after --to must not be before/);
    assert.equal((await rereferrals('--from', '2012-12-31', '--to', '2012-12-31')).code, 0);
  });
});
