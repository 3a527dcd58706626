import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stress } from '@case-journey/synthetic';

describe('Columns for stress', () => {
  const columns = stress({ events: 200_000 });

  it('have exactly as many rows as were asked for', () => {
    assert.equal(columns.length, 200_000);
    assert.equal(stress({ events: 1 }).length, 1);
    assert.equal(stress({ events: 0 }).length, 0);
  });

  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(stress({ events: 1000 }).day, stress({ events: 1000 }).day);
    assert.notDeepEqual(stress({ events: 1000, seed: 2 }).day, stress({ events: 1000 }).day);
  });

  it('hold each child in one piece, in order of day', () => {
    for (let row = 1; row < columns.length; row += 1) {
      const isSame = columns.child[row] === columns.child[row - 1];
      if (isSame) assert.ok((columns.day[row] ?? 0) >= (columns.day[row - 1] ?? 0));
      else assert.equal(columns.child[row], (columns.child[row - 1] ?? 0) + 1);
    }
  });
});
