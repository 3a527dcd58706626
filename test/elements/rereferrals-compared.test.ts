import type { CasesSelectEvent, RereferralsCohort } from '@case-journey/elements';
import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { axeViolations } from '../support/axe.js';
import { clearFixtures, texts } from '../support/fixture.js';
import { parts, root, shown } from './rereferrals-page.js';

const SIDES: readonly RereferralsCohort[] = [
  { name: 'Before', filter: { to: '2012-03-31' } },
  { name: 'After', filter: { from: '2012-04-01' } },
];

describe('two cohorts of cj-rereferrals', () => {
  afterEach(async () => {
    clearFixtures();
    await setViewport({ width: 1280, height: 800 });
  });

  it('stand side by side with volume beside every rate, differences and limits, and no verdict', async () => {
    const element = await shown({ parts, cohorts: SIDES, sharing: null });
    const rows = texts(root(element), '.sides tbody tr');
    assert.lengthOf(rows, 4);
    assert.match(
      rows[3] ?? '',
      /^Came back within 12 months of a closure \d+\.\d% \d+ of \d+ \d+\.\d% \d+ of \d+ [+−]\d+\.\d [+−]\d+\.\d to [+−]\d+\.\d$/,
    );
    assert.include(root(element).textContent, 'One group could be followed much longer');
    assert.notMatch(root(element).textContent, /improve|better off|worse/i);
  });

  it('are told to differ by more or no more than chance, with its number only where every number is shown', async () => {
    const open = await shown({ parts, cohorts: SIDES, sharing: null });
    assert.match(
      root(open).textContent,
      /The two lines differ by (no )?more than chance alone .* \(log-rank test, p [=<] 0\.\d{3}, unadjusted/,
    );
    const safe = await shown({ parts, cohorts: SIDES });
    assert.notMatch(root(safe).textContent, /p [=<] 0/);
    const twice = await shown({ parts, cohorts: [SIDES[0], SIDES[0]] as never, sharing: null });
    assert.notInclude(root(twice).textContent, 'chance alone');
    assert.notMatch(root(twice).textContent, /They differ|lines differ/);
    assert.include(root(twice).textContent, 'The two lines are the same.');
  });

  it('leave every other number as it is', async () => {
    const alone = await shown({ parts, sharing: null });
    const beside = await shown({ parts, cohorts: SIDES, sharing: null });
    for (const part of ['.summary', '.headlines', '.rounds', '.matrix', '.years'])
      assert.deepEqual(texts(root(beside), part), texts(root(alone), part));
  });

  it('open exactly as many cases as they say', async () => {
    const element = await shown({ parts, cohorts: SIDES, sharing: null });
    const opened: number[] = [];
    element.addEventListener('cj-cases-select', (select: CasesSelectEvent) =>
      opened.push(select.cases.length),
    );
    const links = [...root(element).querySelectorAll<HTMLElement>('.sides .link')];
    assert.isAbove(links.length, 2);
    for (const link of links) link.click();
    assert.deepEqual(
      opened,
      links.map(({ textContent }) => Number.parseInt(textContent, 10)),
    );
  });

  it('give away nobody by what one has and the other has not, nor by what is left of all', async () => {
    for (const to of ['2014-12-20', '2014-12-01', '2014-10-01', '2010-05-01', '2010-07-01']) {
      const cohorts = [
        { name: 'Most', filter: { to } },
        { name: 'Nearly as many', filter: { to, from: '2010-04-30' } },
      ];
      const open = await shown({ parts, cohorts, sharing: null });
      const safe = await shown({ parts, cohorts });
      const exact = numbersOf(open).map(Number);
      const told = numbersOf(safe);
      told.forEach((one, i) => {
        if (one === 'c') return;
        assert.equal(Number(one), exact[i], to);
        told.slice(0, i).forEach((other, j) => {
          const apart = Math.abs(Number(other) - Number(one));
          const isOfOneMeasure = other !== 'c' && Math.floor(i / 6) === Math.floor(j / 6);
          if (isOfOneMeasure && i % 2 === j % 2)
            assert.notInclude([1, 2, 3, 4, 5], apart, `${to}: ${i}, ${j}`);
        });
        assert.notInclude(['1', '2', '3', '4', '5'], one);
      });
    }
  });

  it('give away nobody by the two rates of nearly the same referrals, nor by who is still followed', async () => {
    for (const from of ['2010-04-02', '2010-05-01', '2010-05-25', '2010-06-20', '2010-08-01']) {
      const cohorts = [
        { name: 'All', filter: { from: '2010-04-01' } },
        { name: 'Most', filter: { from } },
      ];
      const element = await shown({ parts, cohorts });
      const rows = texts(root(element), '.sides tbody tr').map((text) =>
        [...text.matchAll(/ of (\d+|c)/g)].map(([, all = '']) => Number(all)),
      );
      const referrals = [...(rows[1] ?? []), ...(rows[2] ?? [])];
      assertNotFewApart(referrals, `${from}: referrals`);
      const tables = [...root(element).querySelectorAll('.two table:not(.years)')].map((table) =>
        texts(table as never, 'tbody td:last-child').map(Number),
      );
      assert.lengthOf(tables, 2);
      tables[0]?.forEach((number, i) => {
        assertNotFewApart([number, tables[1]?.[i] ?? NaN], `${from}: followed, ${i}`);
      });
    }
  });

  it('give away nobody by the years that lie in one of them', async () => {
    for (const to of ['2013-04-02', '2013-04-20', '2013-05-10', '2013-05-25']) {
      const cohorts = [
        { name: 'Years', filter: { from: '2011-04-01', to } },
        { name: 'Later', filter: { from: '2014-04-01' } },
      ];
      const element = await shown({ parts, cohorts });
      const [, all = NaN] = numbersOfRow(texts(root(element), '.sides tbody tr')[2]);
      const years = texts(root(element), '.years tbody tr').flatMap((row) =>
        /^201[12]–/.test(row) ? Number(row.split(' ')[2]) : [],
      );
      assert.lengthOf(years, 2);
      assertNotFewApart([all, years.reduce((sum, one) => sum + one, 0)], to);
    }
  });

  it('are said to have no cases, and not to differ, where one is empty', async () => {
    const cohorts = [SIDES[0], { name: 'Long ago', filter: { to: '2001-03-31' } }] as never;
    const words = root(await shown({ parts, cohorts, sharing: null })).textContent;
    assert.include(words, 'There are no contacts, referrals or closures in: Long ago.');
    assert.notMatch(words, /differ by (a fifth|5 points)|followed much longer/);
  });

  it('take what is no cohort as it comes', async () => {
    const cohorts = [{ name: 'a' }, { name: 'b', filter: {} }] as never;
    const element = await shown({ parts, cohorts, sharing: null });
    assert.lengthOf(texts(root(element), '.sides tbody tr'), 4);
  });

  it('pass axe, and fit where there is little room', async () => {
    const element = await shown({ parts, cohorts: SIDES, sharing: null });
    assert.deepEqual(await axeViolations(element), []);
    await setViewport({ width: 320, height: 800 });
    assert.isAtMost(document.documentElement.scrollWidth, 320);
  });
});

/** No two of some numbers that are shown are few apart. Hidden ones are not numbers. */
function assertNotFewApart(numbers: readonly number[], where: string): void {
  for (const one of numbers)
    for (const other of numbers)
      assert.notInclude([1, 2, 3, 4, 5], Math.abs(one - other), `${where}: ${numbers.join(' ')}`);
}

/** Numerator and denominator of the first side. */
function numbersOfRow(row = ''): number[] {
  const [, yes, all] = / (\d+|c) of (\d+|c)/.exec(row) ?? [];
  return [Number(yes), Number(all)];
}

/** Numerator and denominator of the re-referrals and the returns of all, then of each side. */
function numbersOf(element: Parameters<typeof root>[0]): string[] {
  const [, , referrals = '', returns = ''] = texts(root(element), '.sides tbody tr');
  const found = (text: string): string[] =>
    [...text.matchAll(/(\d+|c) of (\d+|c)/g)].flatMap(([, yes = '', all = '']) => [yes, all]);
  const [a, b] = [found(referrals), found(returns)] as const;
  const whole = texts(root(element), '.figure').flatMap(found);
  return [...whole.slice(0, 2), ...a, ...whole.slice(2), ...b];
}
