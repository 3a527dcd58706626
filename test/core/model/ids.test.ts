import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson, caseEvent, eventId, fingerprint, onDay } from '@case-journey/core';

describe('eventId', () => {
  it('keeps parts apart that a separator in them would join', () => {
    assert.notEqual(eventId('s', 'l', 'a/b', 'c'), eventId('s', 'l', 'a', 'b/c'));
    assert.notEqual(eventId('s', 'l', 'a%2f'), eventId('s', 'l', 'a/'));
    assert.notEqual(eventId('s', 'l', 'a~2'), `${eventId('s', 'l', 'a')}~2`);
  });
});

describe('canonicalJson', () => {
  it('is the same whatever order names were set in, at every depth, hostile names included', () => {
    assert.equal(
      canonicalJson({ b: 1, a: { d: [1, { y: 1, x: 2 }], c: 3 } }),
      '{"a":{"c":3,"d":[1,{"x":2,"y":1}]},"b":1}',
    );
    const hostile = JSON.parse('{"constructor":1,"__proto__":{"b":1,"a":2}}') as unknown;
    assert.equal(canonicalJson(hostile), '{"__proto__":{"a":2,"b":1},"constructor":1}');
    assert.equal(({} as { a?: number }).a, undefined);
  });
});

describe('fingerprint', () => {
  it('does not see ids and places, and sees everything else', () => {
    const one = caseEvent({ id: '1', type: 'note', date: onDay('2010-01-01'), children: [] });
    const elsewhere = {
      ...one,
      id: '2',
      provenance: [{ kind: 'recorded' as const, file: 'b.csv', line: 9 }],
    };
    assert.equal(fingerprint(one), fingerprint(elsewhere));
    assert.notEqual(fingerprint(one), fingerprint({ ...one, whatHappened: 'x' }));
  });
});
