import { describe, it } from 'node:test';
import { assertAsKept } from '../support/kept-transcript.js';
import { storySite } from '../support/story-site.js';
import { transcript } from '../support/transcript.js';

// Cases told from the accessibility tree alone: what happened, when, what is uncertain, what is missing
const CASES = [
  ['chronology/OneChild', 'one-child.txt', 'cj-chronology .row'],
  ['chronology/Siblings', 'siblings.txt', 'cj-chronology .row'],
  ['chronology/PartialDates', 'partial-dates.txt', 'cj-chronology .row'],
  ['journey/StepDown', 'journey-step-down.txt', 'cj-journey .step'],
  ['journey/LookedAfter', 'journey-looked-after.txt', 'cj-journey .step'],
  ['journey/ThreeReturns', 'journey-three-returns.txt', 'cj-journey .step'],
  ['journey/HistoryCutShort', 'journey-history-cut-short.txt', 'cj-journey .step'],
] as const;

const stories = storySite();

describe('a chronology or a journey, told to somebody who does not see it', () => {
  for (const [story, file, ready] of CASES) {
    it(`says in ${story} what docs/transcripts/${file} says`, async () => {
      const { page } = await stories.open(story, { ready, settle: 300 });
      const told = await transcript(page);
      await page.context().close();
      assertAsKept(file, told);
    });
  }
});
