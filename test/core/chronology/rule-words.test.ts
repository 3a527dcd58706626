import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PATTERN_RULES, ruleWords, SIGNIFICANCE_RULES } from '@case-journey/core';

describe('ruleWords', () => {
  it('gives every rule a plain name', () => {
    const grouped = ['possible-duplicate', 'about-another-child', 'out-of-scope', 'chosen'];
    const names = [...SIGNIFICANCE_RULES, ...PATTERN_RULES].map(({ name }) => name).concat(grouped);
    const words = names.map((name) => ruleWords(name));
    assert.deepEqual(
      names.filter((name, i) => words[i] === name),
      [],
    );
    assert.equal(new Set(words).size, words.length);
  });

  it('is called as the type of event or the pattern that it speaks of', () => {
    assert.equal(ruleWords('strategy-discussion'), 'Strategy discussion');
    assert.equal(ruleWords('repeated-neglect-signs'), 'Repeated: signs of neglect');
    assert.equal(ruleWords('child-not-seen'), 'Child not seen');
  });

  it('takes a host’s own words, and tells a rule that it does not know by its name', () => {
    assert.equal(ruleWords('chosen', { 'rule-name.chosen': 'Picked' }), 'Picked');
    assert.equal(ruleWords('house-rule'), 'house-rule');
    assert.equal(ruleWords('repeated-house-rule'), 'repeated-house-rule');
    assert.equal(ruleWords('__proto__'), '__proto__');
  });
});
