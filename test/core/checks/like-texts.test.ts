import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jaccard, likeTexts, runsOf } from '../../../packages/core/src/checks/like-texts.js';
import { earlierSentences } from '../../../packages/core/src/checks/pasted-share.js';
import { sentencesOf } from '../../../packages/core/src/checks/sentences-of.js';
import { chance } from '../../support/chance.js';

const WORDS =
  'the worker saw both children at home after school and spoke with each of them in the kitchen while mother made tea for all of them that day'.split(
    ' ',
  );

function text(from: number, changes: Readonly<Record<number, string>> = {}): string {
  return WORDS.map((word, i) => changes[i] ?? `${word}${from}`).join(' ');
}

describe('Texts that say nearly the same', () => {
  it('are found with the first of them, whatever their case and marks', () => {
    assert.deepEqual(
      [...likeTexts([text(1), text(2), `${text(1).toUpperCase()}!`, null, text(2, { 27: 'evening' })])],
      [-1, -1, 0, -1, 1],
    );
  });

  it('are not those that share less than four fifths of their runs of five words', () => {
    const changed = text(1, { 3: 'one', 14: 'two', 22: 'three' });
    assert.deepEqual([...likeTexts([text(1), changed])], [-1, -1]);
  });

  it('are not short notes', () => {
    assert.deepEqual(
      [...likeTexts(['Rang mother, no answer today.', 'Rang mother, no answer today.'])],
      [-1, -1],
    );
  });

  it('are those that counting every pair finds, but for a few at the very edge', () => {
    const roll = chance(3);
    const texts = Array.from({ length: 400 }, () => {
      const changes = Array.from({ length: Math.floor(roll() * 3) }, () => [
        Math.floor(roll() * WORDS.length),
        `word${Math.floor(roll() * 5)}`,
      ]);
      return text(Math.floor(roll() * 40), Object.fromEntries(changes) as Record<number, string>);
    });
    const found = likeTexts(texts);
    const runs = texts.map((one) => runsOf(one, 12) ?? new Uint32Array());
    let [alike, missed] = [0, 0];
    texts.forEach((_, i) => {
      const known = found[i] ?? -1;
      if (known !== -1) assert.ok(jaccard(runs[i]!, runs[known]!) >= 0.8, 'nothing else is found');
      if (!runs.slice(0, i).some((other, k) => found[k] === -1 && jaccard(runs[i]!, other) >= 0.8)) return;
      alike += 1;
      if (known === -1) missed += 1;
    });
    assert.ok(alike > 100, `${alike} are alike`);
    assert.ok(missed <= alike / 100, `${missed} of ${alike} are missed`);
  });

  it('take time in proportion to their length, hostile ones too', () => {
    const hostile = [
      'a '.repeat(200_000),
      '....!!!???'.repeat(50_000),
      `${'x'.repeat(500_000)} y`,
      '“”’'.repeat(100_000),
    ];
    const many = Array.from({ length: 2_000 }, () => text(1));
    const started = process.cpuUsage();
    assert.equal(likeTexts([...hostile, ...many]).length, 2_004);
    for (const one of hostile) sentencesOf(one);
    assert.ok(process.cpuUsage(started).user < 3_000_000, 'in less than three seconds');
  });
});

describe('Sentences that stand in earlier records', () => {
  it('are counted word for word, without regard to marks and capitals', () => {
    const earlier = earlierSentences();
    earlier.add('Mother rang the duty desk at noon. The children were with their aunt!');
    assert.deepEqual(
      earlier.count(
        '“The children were with their aunt.” Nothing else is known of that day.\nmother rang the duty desk at noon',
      ),
      { sentences: 3, pasted: 2 },
    );
  });

  it('are not those of three words or fewer', () => {
    const earlier = earlierSentences();
    earlier.add('Seen at home. Well.');
    assert.deepEqual(earlier.count('Seen at home. Well. constructor __proto__'), { sentences: 0, pasted: 0 });
  });
});
