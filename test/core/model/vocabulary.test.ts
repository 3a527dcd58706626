import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventMessages, isEventType, LANES, typeDefinition, typeWords, VOCABULARY } from '@case-journey/core';

describe('the vocabulary', () => {
  it('has each type once, in order of rank, each with a lane and words', () => {
    assert.equal(new Set(VOCABULARY.map(({ type }) => type)).size, VOCABULARY.length);
    assert.deepEqual(
      VOCABULARY.map(({ rank }) => rank),
      VOCABULARY.map(({ rank }) => rank).sort((a, b) => a - b),
    );
    for (const { type, lane } of VOCABULARY) {
      assert.ok(LANES.includes(lane), type);
      assert.ok(`type.${type}` in eventMessages, `${type} has no words`);
    }
    for (const lane of LANES) assert.ok(`lane.${lane}` in eventMessages);
  });

  it('closes every stage that it opens, but for those that simply stop being said', () => {
    const opened = new Set(VOCABULARY.flatMap(({ opens }) => opens ?? []));
    const closed = new Set(VOCABULARY.flatMap(({ closes }) => closes ?? []));
    assert.deepEqual([...opened].filter((stage) => !closed.has(stage)).sort(), ['adoption', 'care-leaver']);
    assert.deepEqual(
      [...closed].filter((stage) => !opened.has(stage)),
      [],
    );
  });

  it('takes a host’s own types by their prefix and nothing else', () => {
    assert.ok(isEventType('x-front-door-huddle') && isEventType('referral'));
    for (const name of ['x-', 'X-a', 'huddle', 'constructor', '__proto__', 'x-a b', ''])
      assert.ok(!isEventType(name), name);
    assert.equal(typeDefinition('x-front-door-huddle').lane, 'decide');
    assert.equal(typeWords('x-front-door-huddle'), 'Record');
    assert.equal(typeWords('x-front-door-huddle', { 'type.x-front-door-huddle': 'Huddle' }), 'Huddle');
  });
});
