import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_OF_ONE, runIndex } from '../../../packages/core/src/checks/run-index.js';
import { wordsOf } from '../../../packages/core/src/checks/sentences-of.js';
import { wordHashes } from '../../../packages/core/src/checks/word-hashes.js';

const TEXTS = [
  'Seen at home. Mother’s sister (aged 19) made tea; nobody else was in.',
  'İstanbul, ΟΔΟΣ, Ünïcode, 𝔘𝔫𝔦 ３４ ½ é e\u0301 ß',
  'lone halves: \ud835 and \udc00, a\ud835b',
  '中文字 १२ Ⅷ',
  '...',
  '',
];

describe('The numbers of the words of a text', () => {
  it('are one for each word, alike where the words are alike', () => {
    for (const text of TEXTS) {
      const words = wordsOf(text);
      assert.deepEqual([...wordHashes(text)], [...wordHashes(words.join(' '))], text);
      assert.equal(wordHashes(text).length, words.length, text);
    }
    assert.deepEqual([...wordHashes('VISIT, visit!')], [...wordHashes('visit visit')]);
    assert.notDeepEqual([...wordHashes('visit')], [...wordHashes('visits')]);
  });
});

describe('An index of runs', () => {
  it('gives the texts that have one of some runs, each once, the first at the front', () => {
    const index = runIndex(6, 3);
    index.add(Uint32Array.of(7, 4_000_000_000), 2);
    index.add(Uint32Array.of(7, 9), 0);
    index.add(Uint32Array.of(0, 11), 1);
    assert.deepEqual([...index.find(Uint32Array.of(9, 7))], [0, 2]);
    assert.deepEqual([...index.find(Uint32Array.of(0))], [1]);
    assert.deepEqual([...index.find(Uint32Array.of(5))], []);
  });

  it('keeps no more than so many texts of one run: the first', () => {
    const index = runIndex(40, 40);
    for (let text = 0; text < 40; text += 1) index.add(Uint32Array.of(3), text);
    assert.equal(index.find(Uint32Array.of(3)).length, MOST_OF_ONE);
  });
});
