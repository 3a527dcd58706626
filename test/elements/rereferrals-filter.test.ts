import { addCohort, emptyCohort, rereferralRecords, type CohortParts } from '@case-journey/core';
import type { CasesSelectEvent, RereferralsCohort } from '@case-journey/elements';
import { assert } from 'chai';
import { clearFixtures, texts } from '../support/fixture.js';
import { asAt, eventsOf, root, shown } from './rereferrals-page.js';

const teamOf = (number: number): string => (number % 3 === 0 ? 'East' : 'West');
const numbers = Array.from({ length: 90 }, (_, number) => number);

function partsOf(some: readonly number[]): CohortParts {
  const events = some.flatMap((number) =>
    eventsOf(number).map((event) => ({ ...event, team: teamOf(number) })),
  );
  return addCohort(emptyCohort(), rereferralRecords({ events, people: [], known: [] }, { asAt }));
}

const parts = partsOf(numbers);
const east = partsOf(numbers.filter((number) => teamOf(number) === 'East'));
const WEST: RereferralsCohort = { name: 'West', filter: { teams: ['West'] } };
const SIDES: readonly RereferralsCohort[] = [{ name: 'East', filter: { teams: ['East'] } }, WEST];
const MAIN = ['.summary', '.headlines', '.rounds', '.matrix', '.years', '.ladder'];

describe('the filter of cj-rereferrals', () => {
  afterEach(() => {
    clearFixtures();
  });

  it('narrows every number to the cases it takes, in a period too', async () => {
    for (const period of [{}, { from: '2011-04-01', to: '2013-03-31' }]) {
      const fields = { period, sharing: null };
      const narrowed = await shown({ parts, filter: { teams: ['East'] }, ...fields });
      const alone = await shown({ parts: east, ...fields });
      for (const part of MAIN) assert.deepEqual(texts(root(narrowed), part), texts(root(alone), part), part);
      assert.match(root(narrowed).querySelector('.summary')?.textContent ?? '', /\d/);
    }
  });

  it('leaves what is compared as it is: cohorts are taken from all cases', async () => {
    const whole = await shown({ parts, cohorts: SIDES, sharing: null });
    const narrowed = await shown({ parts, filter: { teams: ['East'] }, cohorts: SIDES, sharing: null });
    assert.deepEqual(texts(root(narrowed), '.sides tbody tr'), texts(root(whole), '.sides tbody tr'));
    assert.deepEqual(texts(root(narrowed), '.curve'), texts(root(whole), '.curve'));
    assert.notDeepEqual(texts(root(narrowed), '.headlines'), texts(root(whole), '.headlines'));
  });

  it('opens exactly as many cases as a narrowed number says', async () => {
    const element = await shown({ parts, filter: { teams: ['East'] }, sharing: null });
    const opened: number[] = [];
    element.addEventListener('cj-cases-select', (select: CasesSelectEvent) =>
      opened.push(select.cases.length),
    );
    const links = [...root(element).querySelectorAll<HTMLElement>('.figure .link')];
    assert.isAbove(links.length, 1);
    for (const link of links) link.click();
    assert.deepEqual(
      opened,
      links.map(({ textContent }) => Number.parseInt(textContent, 10)),
    );
  });

  it('gives away nobody by what a cohort has that the narrowed numbers have not', async () => {
    const filter = { teams: ['East'] };
    for (const to of ['2014-12-20', '2014-12-01', '2014-10-01', '2014-08-01']) {
      const cohorts = [{ name: 'Most', filter: { ...filter, to } }, WEST];
      const open = await shown({ parts, filter, cohorts, sharing: null });
      const safe = await shown({ parts, filter, cohorts });
      const [exact, told] = [numbersOf(open), numbersOf(safe)];
      assert.lengthOf(told, exact.length);
      told.forEach((one, i) => {
        if (one !== 'c') assert.equal(one, exact[i]);
      });
      for (const [whole, part] of PAIRS) {
        const apart = Math.abs(Number(told[whole]) - Number(told[part]));
        assert.notInclude([1, 2, 3, 4, 5], apart, `${to}: ${exact.join(' ')} | ${told.join(' ')}`);
      }
    }
  });

  it('does not count its days: those of the period do', async () => {
    const dated = await shown({ parts, filter: { teams: ['East'], to: '2011-01-01' }, sharing: null });
    const plain = await shown({ parts, filter: { teams: ['East'] }, sharing: null });
    for (const part of MAIN) assert.deepEqual(texts(root(dated), part), texts(root(plain), part));
  });
});

/** Numerator and denominator of all and of the first side: first of the re-referrals, then of the returns. */
function numbersOf(element: Parameters<typeof root>[0]): string[] {
  const [, , referrals = '', returns = ''] = texts(root(element), '.sides tbody tr');
  const found = (text: string): string[] =>
    [...text.matchAll(/(\d+|c) of (\d+|c)/g)].flatMap(([, yes = '', all = '']) => [yes, all]);
  const whole = texts(root(element), '.figure').flatMap(found);
  return [...whole, ...found(referrals).slice(0, 2), ...found(returns).slice(0, 2)];
}

/** Places in those numbers of which one holds the other. */
const PAIRS = [
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
] as const;
