import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countFlow,
  dayNumber,
  FLOW_COLUMNS,
  FLOW_STEPS,
  flowAggregate,
  flowCaseList,
  flowFromColumns,
  flowOf,
  flowResult,
  flowRounds,
  flowSums,
  journeysFromColumns,
  person,
  selectedCases,
  selectFlow,
  type CaseEvent,
  type FlowCases,
  type FlowFilter,
} from '@case-journey/core';
import { letter, small, stress } from '@case-journey/synthetic';
import { chance } from '../../support/chance.js';
import { coded, decisionOf, event as made } from '../../support/made-event.js';

let ids = 0;

function event(
  type: CaseEvent['type'],
  day: string,
  fields: Partial<CaseEvent> = {},
  childId = 'a',
): CaseEvent {
  ids += 1;
  return made(type, day, { id: `e${ids}`, children: [{ childId, onRecord: 'yes' }], ...fields });
}

function decided(...codes: string[]): Partial<CaseEvent> {
  return { decision: decisionOf(codes.map((value) => coded(value, 'outcome'))) };
}

function reason(value: string): Partial<CaseEvent> {
  return { codes: [['reason', coded(value, 'closure')]] };
}

function flow(events: readonly CaseEvent[], asAt = '2012-01-01'): FlowCases {
  return flowOf({ events }, { asAt });
}

function routes(cases: FlowCases, columns = FLOW_COLUMNS.slice(1)): string[] {
  return flowResult(countFlow(cases, { columns })).routes.map(
    ({ steps, cases: count }) => `${count} ${steps.join(' ')}`,
  );
}

const letters = letter({ scale: 0.05 });
const council = flowOf(letters.dataset(), letters);
const families = small();
const few = flowOf(families.dataset(), families);
const rows = stress({ events: 20_000 });
const many = flowFromColumns(journeysFromColumns(rows, { asAt: '2016-03-31' }), rows);

describe('the cases of a flow', () => {
  it('follow one episode from its contact to the day on which the child came back', () => {
    const cases = flow([
      event('contact', '2010-01-04'),
      event('referral', '2010-01-06', decided('SINGLE_ASSESSMENT')),
      event('assessment-start', '2010-01-08'),
      event('section-47-start', '2010-01-20'),
      event('conference', '2010-02-01'),
      event('protection-plan-start', '2010-02-01'),
      event('protection-plan-end', '2010-08-01'),
      event('child-in-need-plan-start', '2010-08-01'),
      event('closure', '2010-09-01', reason('RC7')),
      event('referral', '2010-12-01', decided('NFA')),
    ]);
    assert.deepEqual(routes(cases, [...FLOW_COLUMNS]), [
      '1 entry.contact decision.assessment assessment.single enquiry.section-47-conference help.protection-plan position.closed-services next.came-back',
      '1 entry.referral decision.no-further-action position.closed-front-door next.none',
    ]);
    assert.deepEqual([...cases.round], [1, 2]);
  });

  it('are contacts only where a contact led to no episode', () => {
    const cases = flow([
      event('contact', '2010-01-04'),
      event('contact-decision', '2010-01-05', decided('ADVICE')),
      event('contact', '2010-05-04', {}, 'b'),
      event('referral', '2010-05-06', {}, 'b'),
    ]);
    assert.equal(cases.length, 2);
    assert.deepEqual(
      [...cases.episode].map((episode) => episode >= 0),
      [false, true],
    );
  });

  it('that begin less than 30 days before the day and have gone nowhere are too recent to tell', () => {
    const onDayOf = (day: string): string | undefined => routes(flow([event('referral', day)]))[0];
    assert.equal(onDayOf('2011-12-03'), '1 decision.not-recorded position.too-recent');
    assert.equal(onDayOf('2011-12-02'), '1 decision.not-recorded position.open-front-door');
  });

  it('are never said to have no new referral before they were followed for twelve months', () => {
    const closed = (day: string): string | undefined =>
      routes(flow([event('referral', '2010-01-01'), event('closure', day, reason('RC7'))]))[0];
    assert.match(closed('2011-01-01') ?? '', /next\.none$/);
    assert.match(closed('2011-01-02') ?? '', /next\.too-recent$/);
  });

  it('that ended with adoption or a move have nothing next unless the child came back all the same', () => {
    const events = [event('referral', '2009-01-01'), event('closure', '2009-06-01', reason('RC5'))];
    assert.match(routes(flow(events))[0] ?? '', /position\.closed-moved$/);
    for (const day of ['2009-08-01', '2011-08-01']) {
      const again = routes(flow([...events, event('referral', day)]));
      assert.ok(again.some((route) => route.endsWith('position.closed-moved next.came-back-unexpected')));
    }
  });

  it('are closed by the group of the reason, and by a step down only where the reason leaves room for it', () => {
    const position = (code: string, ...more: CaseEvent[]): string => {
      const told = [event('referral', '2009-01-01'), event('closure', '2009-06-01', reason(code)), ...more];
      return /position\.(?<name>\S+)/.exec(routes(flow(told))[0] ?? '')?.groups?.['name'] ?? '';
    };
    const help = event('early-help-start', '2009-06-10');
    const expected: readonly (readonly [code: string, closed: string, withHelp: string])[] = [
      ['RC1', 'closed-permanence', 'closed-permanence'],
      ['RC2', 'closed-other', 'closed-other'],
      ['RC3', 'closed-permanence', 'closed-early-help'],
      ['RC4', 'closed-permanence', 'closed-early-help'],
      ['RC5', 'closed-moved', 'closed-moved'],
      ['RC6', 'closed-other', 'closed-other'],
      ['RC7', 'closed-services', 'closed-early-help'],
      ['RC8', 'closed-assessed', 'closed-early-help'],
      ['RC9', 'closed-early-help', 'closed-early-help'],
    ];
    for (const [code, closed, withHelp] of expected)
      assert.deepEqual([position(code), position(code, help)], [closed, withHelp], code);
  });

  it('have no part in the share of their round where nobody was expected back', () => {
    const ended = (child: string, code: string, back: string | null): CaseEvent[] => [
      event('referral', '2009-01-01', {}, child),
      event('closure', '2009-06-01', reason(code), child),
      ...(back === null ? [] : [event('referral', back, {}, child)]),
    ];
    const told = ['RC1', 'RC2', 'RC5', 'RC6', 'RC7'].flatMap((code) => [
      ...ended(`${code} soon`, code, '2009-08-01'),
      ...ended(`${code} late`, code, '2011-01-01'),
      ...ended(`${code} not`, code, null),
    ]);
    const [first] = flowRounds(flow(told));
    assert.deepEqual([first?.ended, first?.back, first?.followed, first?.backOfFollowed], [15, 10, 3, 1]);
  });

  it('are one where the referral between the contact and the work is not recorded yet', () => {
    const of = (episodeId: string): Partial<CaseEvent> => ({
      children: [{ childId: 'a', onRecord: 'yes', episodeId }],
    });
    for (const named of [{}, of('second')]) {
      const cases = flow([
        event('referral', '2010-01-04', of('first')),
        event('closure', '2010-06-01', { ...of('first'), ...reason('RC7') }),
        event('contact', '2011-12-20', named),
        event('allocation', '2011-12-28', of('second')),
      ]);
      assert.deepEqual(routes(cases), [
        '1 decision.not-recorded position.closed-services next.came-back-later',
        '1 decision.not-recorded position.too-recent',
      ]);
      assert.deepEqual([...cases.decided].slice(1), [dayNumber('2011-12-28')]);
      assert.deepEqual([...cases.start].slice(1), [dayNumber('2011-12-20')]);
    }
  });

  it('are as many as the contacts in a caseload in which every case began with one', () => {
    const caseload = letter();
    const { events, people } = caseload.dataset();
    const contacts = events
      .filter(({ type, date }) => type === 'contact' && (date.earliest ?? '') <= caseload.asAt)
      .reduce((sum, { children }) => sum + children.length, 0);
    assert.equal(flowOf({ events, people }, caseload).length, contacts);
  });

  it('that came back after the twelve months came back later', () => {
    const back = (day: string): string =>
      routes(
        flow([event('referral', '2009-01-01'), event('closure', '2009-06-01'), event('referral', day)]),
      ).join();
    assert.match(back('2010-06-01'), /next\.came-back(?!-)/);
    assert.match(back('2010-06-02'), /next\.came-back-later/);
  });

  it('whose closures no source could show are neither open nor closed', () => {
    const known = [{ file: 'f', what: 'all', from: null, to: '2011-06-01' }];
    const cases = flowOf({ events: [event('referral', '2010-01-01')], known }, { asAt: '2012-01-01' });
    assert.match(routes(cases)[0] ?? '', /position\.not-known$/);
  });

  it('count children with stages and no case beside them', () => {
    assert.deepEqual(flow([event('looked-after-start', '2010-01-01')]).left, { children: 1 });
  });

  it('have the round of their child’s episode', () => {
    const [first, second] = flowRounds(council);
    assert.equal(first?.episodesBack, second?.episodes);
  });

  it('keep hostile names as they are', () => {
    const cases = flow([event('referral', '2010-01-01', { team: '__proto__' }, 'constructor')]);
    const found = selectFlow(cases, { teams: ['__proto__'] });
    assert.deepEqual(flowCaseList(cases, selectedCases(found))[0]?.childId, 'constructor');
  });
});

describe('a counted flow', () => {
  it('adds up at every column, over all cases and over chance choices of them', () => {
    const next = chance(7);
    for (const cases of [council, few, many])
      for (let turn = 0; turn < 25; turn += 1) {
        const share = turn === 0 ? 1 : next();
        const selected = Uint8Array.from({ length: cases.length }, () => (next() < share ? 1 : 0));
        const columns = FLOW_COLUMNS.filter(() => next() < 0.8);
        const result = flowResult(countFlow(cases, { selected, columns }));
        const sums = flowSums(result);
        assert.deepEqual(sums.wrong, []);
        assert.ok(sums.addsUp);
        assert.equal(result.cases, selectedCases(selected).length);
      }
  });

  it('opens exactly as many cases as each of its numbers says', () => {
    const result = flowResult(countFlow(council));
    const opened = (filter: FlowFilter): number => selectedCases(selectFlow(council, filter)).length;
    for (const { id, cases } of result.nodes)
      assert.equal(opened({ steps: [{ step: id, how: 'with' }] }), cases, id);
    for (const { from, to, cases } of result.bands)
      assert.equal(opened({ band: { from, to } }), cases, `${from} ${to}`);
    for (const { steps, cases } of result.routes) assert.equal(opened({ route: steps }), cases);
  });

  it('is the same in pieces: no child in two', () => {
    const part = (wanted: number): Uint8Array =>
      Uint8Array.from(council.child, (child) => (child % 3 === wanted ? 1 : 0));
    const pieces = [2, 0, 1].map((wanted) => flowAggregate.of(council, { selected: part(wanted) }));
    const merged = pieces.reduce(flowAggregate.merge, flowAggregate.empty());
    assert.deepEqual(JSON.parse(JSON.stringify(merged)), flowAggregate.of(council));
    assert.deepEqual(flowAggregate.finish(merged), flowResult(countFlow(council)));
  });

  it('is the same, to the byte, whatever the order of the rows', () => {
    const { events, people } = families.dataset();
    const turned = [...events].reverse();
    const result = (rows: readonly CaseEvent[]): string =>
      JSON.stringify(flowResult(countFlow(flowOf({ events: rows, people }, families))));
    assert.equal(result(turned), result(events));
  });

  it('refuses to put parts together that were counted otherwise', () => {
    assert.throws(
      () => flowAggregate.merge(flowAggregate.empty(), flowAggregate.empty(['next'])),
      RangeError,
    );
  });

  it('gives the median and the middle half of the days between steps', () => {
    const episode = (child: string, days: number): CaseEvent[] => [
      event('referral', '2010-03-01', {}, child),
      event('assessment-start', `2010-03-${String(1 + days).padStart(2, '0')}`, {}, child),
    ];
    const cases = flow([1, 4, 5, 8].flatMap((days, i) => episode(`c${i}`, days)));
    const band = flowResult(countFlow(cases)).bands.find(({ to }) => to === 'assessment.single');
    assert.deepEqual([band?.lower, band?.median, band?.upper], [3.25, 4.5, 5.75]);
  });

  it('counts working days where bank holidays are known, and nothing before', () => {
    const band = (year: string): unknown => {
      const cases = flow([event('referral', `${year}-12-23`), event('assessment-start', `${year}-12-29`)]);
      const found = flowResult(countFlow(cases, { unit: 'working' })).bands[0];
      return [found?.timed, found?.median];
    };
    assert.deepEqual(band('2010'), [1, 2]); // 24 and 29 December: the 27th and 28th were bank holidays
    assert.deepEqual(band('2008'), [0, null]);
  });

  it('says where the later step of a band began first, and leaves those out of the days', () => {
    const cases = flow([
      event('referral', '2010-03-01'),
      event('section-47-start', '2010-03-02'),
      event('assessment-start', '2010-03-05'),
    ]);
    const band = flowResult(countFlow(cases)).bands.find(({ to }) => to === 'enquiry.section-47');
    assert.deepEqual([band?.timed, band?.before, band?.median], [0, 1, null]);
  });
});

describe('a filter of cases', () => {
  const count = (filter: FlowFilter): number => selectedCases(selectFlow(council, filter)).length;

  it('with and without a step are all cases', () => {
    const step = 'help.child-in-need-plan';
    const all = count({ steps: [{ step, how: 'with' }] }) + count({ steps: [{ step, how: 'without' }] });
    assert.equal(all, council.length);
  });

  it('ending with a step takes the cases that nothing follows', () => {
    const ending = count({ steps: [{ step: 'position.open-child-in-need-plan', how: 'ending' }] });
    assert.equal(ending, count({ steps: [{ step: 'position.open-child-in-need-plan', how: 'with' }] }));
    assert.equal(count({ steps: [{ step: 'decision.assessment', how: 'ending' }] }), 0);
  });

  it('takes the ethnicities that are not recorded, refused and not yet obtained each by themselves', () => {
    const people = ['WBRI', 'REFU', 'NOBT', null].map((value, i) =>
      person({
        id: `c${i}`,
        ...(value === null ? {} : { ethnicity: coded(value, 'ethnicity') }),
      }),
    );
    const events = people.map(({ id }) => event('referral', '2010-01-01', {}, id));
    const cases = flowOf({ events, people }, { asAt: '2012-01-01' });
    for (const [asked, child] of [
      ['WBRI', 'c0'],
      ['refused', 'c1'],
      ['not-yet-obtained', 'c2'],
      ['not-recorded', 'c3'],
    ] as const) {
      const found = flowCaseList(cases, selectedCases(selectFlow(cases, { ethnicities: [asked] })));
      assert.deepEqual(
        found.map(({ childId }) => childId),
        [child],
      );
    }
  });

  it('takes the days of the front-door decision, both ends included', () => {
    const cases = flow([event('referral', '2010-01-31'), event('referral', '2010-02-01', {}, 'b')]);
    const found = selectFlow(cases, { from: '2010-02-01', to: '2010-02-01' });
    assert.deepEqual([...found], [0, 1]);
  });
});

describe('the table of steps', () => {
  it('has each step once and numbers that fit a byte', () => {
    assert.equal(new Set(FLOW_STEPS.map(({ id }) => id)).size, FLOW_STEPS.length);
    assert.ok(FLOW_STEPS.length < 256);
  });
});
