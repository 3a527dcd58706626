import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CHECK_GROUPS,
  CHECK_REASONS,
  CHECKS,
  checkReasonMessages,
  checkSentence,
  queryWords,
  type RecordQuery,
} from '@case-journey/core';

const query = (rule: string, params: RecordQuery['params'] = []): RecordQuery => ({
  id: '1',
  rule,
  answer: 'yes',
  reason: null,
  childId: 'a',
  episodeId: null,
  eventIds: [],
  day: null,
  params,
});

describe('the words of record queries', () => {
  it('are there for every check, its title, sentence, reason for asking and what would settle it', () => {
    for (const { definition, says = [] } of CHECKS) {
      const values = [
        ...definition.params,
        ...says.map(([name, as]) => [name, as === 'number' ? 2 : 'x'] as const),
      ];
      const { title, sentence, why, settles } = queryWords(query(definition.id, values));
      for (const words of [title, sentence, why, settles]) {
        assert.doesNotMatch(words, /^check\./, definition.id);
        assert.doesNotMatch(words, /[{}]/, definition.id);
      }
    }
  });

  it('never blame', () => {
    for (const { definition } of CHECKS) {
      const { title, sentence, why, settles } = queryWords(query(definition.id));
      for (const words of [title, sentence, why, settles])
        assert.doesNotMatch(
          words,
          /\b(fail|failed|failure|error|wrongly|violat|breach|neglected)\b/i,
          definition.id,
        );
    }
  });

  it('name groups and reasons', () => {
    const has = (key: string): boolean => Object.hasOwn(checkReasonMessages, key);
    assert.ok(CHECK_GROUPS.every((group) => has(`check.group.${group}`)));
    assert.ok(CHECK_REASONS.every((reason) => has(`check.reason.${reason}`)));
  });

  it('say days, counts and codes in words', () => {
    const unallocated = query('unallocated', [
      ['working-days', 20],
      ['count', 22],
      ['until', '2013-04-03'],
    ]);
    assert.equal(
      checkSentence(unallocated),
      'For 22 working days, until 3 April 2013, nobody is recorded as holding the work.',
    );
    const contradicted = query('nfa-contradicted', [
      ['outcome', 'code.outcome.PRIVATE_FOSTERING code.outcome.STRATEGY_DISCUSSION'],
    ]);
    assert.match(checkSentence(contradicted), /also: .+, .+\.$/);
    assert.doesNotMatch(checkSentence(contradicted), /code\./);
  });

  it('say that it cannot be told, and why', () => {
    const one = { ...query('supervision-absent'), answer: 'cannot-tell' as const, reason: 'not-in-source' };
    assert.equal(
      checkSentence(one),
      'No supervision on record: cannot tell. The source holds no records of this kind.',
    );
  });

  it('can be a host’s', () => {
    const overrides = { 'check.8568.title': 'NFA box empty' };
    assert.equal(queryWords(query('8568'), overrides).title, 'NFA box empty');
  });
});
