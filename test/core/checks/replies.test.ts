import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  openQueries,
  readReplies,
  repliesByQuery,
  repliesDocument,
  replyOf,
  replyState,
  replyTo,
  type QueryReply,
  type RecordQuery,
  type ReplyWords,
} from '@case-journey/core';

const query: RecordQuery = {
  id: 'referrer-not-told/child-a/referral-1',
  rule: 'referrer-not-told',
  answer: 'yes',
  reason: null,
  childId: 'child-a',
  episodeId: null,
  eventIds: ['referral-1'],
  day: '2013-05-01',
  params: [],
};

function reply(changes: Partial<ReplyWords> = {}): ReplyWords {
  return {
    kind: 'recorded-elsewhere',
    words: 'In the front door’s call log.',
    by: 'Worker 1',
    at: '2013-06-01T09:00:00Z',
    ...changes,
  };
}

describe('A reply to a record query', () => {
  it('is kept with who and when', () => {
    assert.deepEqual(replyTo([], query, reply()), [
      {
        queryId: query.id,
        kind: 'recorded-elsewhere',
        words: 'In the front door’s call log.',
        doneBy: null,
        by: 'Worker 1',
        at: '2013-06-01T09:00:00Z',
      },
    ]);
  });

  it('leaves the list that was given as it was', () => {
    const before = replyTo([], query, reply());
    const after = replyTo(before, query, reply({ at: '2013-06-02T09:00:00Z' }));
    assert.deepEqual([before.length, after.length], [1, 2]);
  });

  it('counts until a later one is made; the earlier ones are its history', () => {
    let replies = replyTo([], query, reply({ words: 'second', at: '2013-06-02T09:00:00Z' }));
    replies = replyTo(replies, query, reply({ words: 'first', at: '2013-06-01T09:00:00Z' }));
    replies = replyTo(replies, { id: 'another' }, reply({ words: 'of another', at: '2013-06-03T09:00:00Z' }));
    const { latest, earlier } = replyOf(replies, query.id) ?? {};
    assert.equal(latest?.words, 'second');
    assert.deepEqual(
      earlier?.map(({ words }) => words),
      ['first'],
    );
    assert.deepEqual(repliesByQuery(replies).get(query.id), { latest, earlier });
  });

  it('is ordered by the instant, whatever the zone in which it was written', () => {
    let replies = replyTo([], query, reply({ words: 'later', at: '2013-06-01T09:30:00+00:00' }));
    replies = replyTo(replies, query, reply({ words: 'earlier', at: '2013-06-01T10:00:00.5+01:00' }));
    replies = replyTo(replies, query, reply({ words: 'earliest', at: '2013-06-01T03:59Z' }));
    const { latest, earlier } = replyOf(replies, query.id) ?? {};
    assert.deepEqual([earlier?.map(({ words }) => words), latest?.words], [['earliest', 'earlier'], 'later']);
  });

  it('is none where nobody replied, whatever the name', () => {
    assert.equal(replyOf([], '__proto__'), null);
    assert.equal(repliesByQuery([]).get('constructor'), undefined);
  });

  for (const [what, changes] of [
    ['an instant', { at: '2013-06-01' }],
    ['the name of whoever makes it', { by: ' ' }],
    ['words, but where it will be done', { words: '  ' }],
    ['the day by which it will be done', { kind: 'will-be-done' }],
    ['no such day otherwise', { doneBy: '2013-07-01' }],
  ] as const) {
    it(`needs ${what}`, () => {
      assert.throws(() => replyTo([], query, reply(changes)), RangeError);
    });
  }
});

describe('Where a query stands', () => {
  const will: QueryReply = {
    queryId: query.id,
    kind: 'will-be-done',
    words: '',
    doneBy: '2013-06-14',
    by: 'Worker 1',
    at: '2013-06-01T09:00:00Z',
  };

  it('is unanswered, answered, to be done, or overdue from the day after', () => {
    assert.deepEqual(
      [
        replyState(null, '2013-06-14'),
        replyState({ ...will, kind: 'does-not-apply', doneBy: null }, '2013-06-14'),
        replyState(will, '2013-06-14'),
        replyState(will, '2013-06-15'),
      ],
      ['unanswered', 'answered', 'will-be-done', 'overdue'],
    );
  });

  it('leaves open what is unanswered or overdue', () => {
    const queries = ['a', 'b', 'c', 'd'].map((id) => ({ ...query, id }));
    const replies = [
      { ...will, queryId: 'b' },
      { ...will, queryId: 'c', doneBy: '2013-06-01' },
      { ...will, queryId: 'd', kind: 'recorded-elsewhere' as const, doneBy: null },
    ];
    assert.deepEqual(
      openQueries(queries, replies, { asAt: '2013-06-10' }).map(({ id }) => id),
      ['a', 'c'],
    );
  });
});

describe('Replies that are kept', () => {
  const replies = [
    ...replyTo([], query, reply({ words: '<b>__proto__</b> 🙂\n' })),
    ...replyTo([], { id: '__proto__' }, reply({ kind: 'will-be-done', words: '', doneBy: '2013-07-01' })),
  ];

  it('come back exactly as they were', () => {
    const text = JSON.stringify(repliesDocument(replies));
    const read = readReplies(JSON.parse(text));
    assert.deepEqual(read, { replies, problems: [] });
    assert.equal(JSON.stringify(repliesDocument(read.replies)), text);
  });

  it('are refused where they are something else or of another version', () => {
    for (const value of [null, 3, 'text', [], {}, { format: 'case-journey/chronology', version: 1 }]) {
      assert.deepEqual(readReplies(value), { replies: null, problems: [{ code: 'not-replies', path: '' }] });
    }
    assert.deepEqual(readReplies({ format: 'case-journey/replies', version: 2, replies: [] }).problems, [
      { code: 'version-unknown', path: '/version' },
    ]);
    assert.equal(readReplies({ format: 'case-journey/replies', version: 1 }).replies, null);
  });

  it('are read as far as they go: what cannot be is left out and told, with its place and without its text', () => {
    const [good] = replies;
    const { replies: read, problems } = readReplies({
      format: 'case-journey/replies',
      version: 1,
      replies: [
        'secret',
        { ...good, kind: 'secret' },
        { ...good, doneBy: '2013-07-01' },
        { ...good, at: 'yesterday' },
        { ...good, secret: 'secret' },
      ],
    });
    assert.deepEqual(read, [good]);
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path}`),
      [
        'wrong-value /replies/0',
        'item-dropped /replies/0',
        'wrong-value /replies/1/kind',
        'item-dropped /replies/1',
        'wrong-value /replies/2/doneBy',
        'item-dropped /replies/2',
        'wrong-value /replies/3/at',
        'item-dropped /replies/3',
        'unknown-field /replies/4',
      ],
    );
    assert.ok(!JSON.stringify(problems).includes('secret'));
  });

  it('put no name of theirs on a prototype', () => {
    const text =
      '{"format":"case-journey/replies","version":1,"__proto__":{"x":1},"replies":[{"__proto__":{"x":1}}]}';
    const { replies: read, problems } = readReplies(JSON.parse(text));
    assert.deepEqual(read, []);
    assert.ok(problems.length > 0);
    assert.ok(!('x' in {}));
  });
});
