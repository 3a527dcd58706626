import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseEvent } from '@case-journey/core';
import { letter } from '@case-journey/synthetic';

describe('The ordinary records of an invented caseload', () => {
  const caseload = letter({ scale: 0.05, seed: 3 });
  const significant = new Set(caseload.significantEvents.map(({ id }) => id));
  const ordinary = caseload
    .dataset({ ordinary: true })
    .events.filter(({ id, type }) => !significant.has(id) && type !== 'document');
  const visits = ordinary.filter(({ type }) => type === 'visit');
  const missed = visits.filter(({ children }) => children.some(({ seen }) => seen === 'no'));

  it('have about one visit in 40 at which a child was not seen', () => {
    const oneIn = visits.length / missed.length;
    assert.ok(visits.length > 5000, String(visits.length));
    assert.ok(oneIn > 33 && oneIn < 48, oneIn.toFixed(1));
  });

  it('give a reason wherever a child was not seen, and nowhere else', () => {
    for (const { id, children } of ordinary) {
      for (const { seen, seenAlone, notSeenWhy } of children) {
        assert.equal(notSeenWhy !== undefined, seen === 'no', id);
        if (seen === 'no') assert.equal(seenAlone, 'no', id);
      }
    }
    const reasons = missed.flatMap(({ children }) => children.flatMap(({ notSeenWhy }) => notSeenWhy ?? []));
    assert.deepEqual(
      [...new Set(reasons)].filter((why) => !REASONS.has(why)),
      [],
    );
  });

  it('have words of an unseen visit that fit the reason, and tell nothing that an unseen child did', () => {
    for (const event of missed) {
      for (const child of event.children) {
        if (child.seen !== 'no') continue;
        const words = event.whatHappened ?? '';
        assert.match(words, WORDS.get(child.notSeenWhy ?? '') ?? /^$/, event.id);
        for (const sentence of about(words, child.childId)) assert.match(sentence, NOT_THERE, event.id);
      }
    }
  });

  it('have one reason for all unseen children of a visit, or one child who was out', () => {
    const mixed = missed.filter(
      ({ children }) => new Set(children.flatMap(({ notSeenWhy }) => notSeenWhy ?? [])).size !== 1,
    );
    assert.deepEqual(mixed, []);
    assert.ok(missed.some(({ children }) => children.some(({ seen }) => seen === 'yes')));
  });

  it('visit schoolchildren after school in term time, and their parents alone during it', () => {
    for (const event of missed) {
      if (!event.children.some(({ notSeenWhy }) => notSeenWhy === 'At school.')) continue;
      const clock = clockOf(event);
      assert.ok(clock >= '09:15' && clock <= '14:30', `${event.id} ${clock}`);
    }
  });

  it('have no news from school that contradicts itself', () => {
    const repeated = ordinary.filter(({ whatHappened }) =>
      /Homework is coming in.*No homework|No homework.*Homework is coming in|every day this week.*missed two|missed two.*every day this week/.test(
        whatHappened ?? '',
      ),
    );
    assert.deepEqual(repeated, []);
  });
});

describe('The sentences of an invented caseload', () => {
  const caseload = letter({ scale: 0.1, seed: 4 });
  const alone = caseload.children.filter((_, i) => i % 8 === 0).flatMap(({ id }) => caseload.recordsOf(id));
  const ofOne = [...caseload.significantEvents, ...alone].filter(({ children }) => children.length === 1);
  const ofSeveral = [...caseload.significantEvents, ...alone].filter(({ children }) => children.length > 1);

  it('have verbs and pronouns for one child where they are about one', () => {
    const wrong = ofOne
      .flatMap(sentencesOf)
      .filter((text) => /(?<!and )Child [A-Z] (now )?(are|were|have|need|remain|live|sleep)\b/.test(text));
    assert.deepEqual(wrong, []);
    const many = ofOne
      .flatMap(sentencesOf)
      .filter((text) =>
        /their (own|family|rooms?)|each other|both of us|keep .* together|the children do/.test(text),
      );
    assert.deepEqual(many, []);
  });

  it('have verbs for several where they are about several', () => {
    const wrong = ofSeveral
      .flatMap(sentencesOf)
      .filter((text) =>
        /(Child [A-Z] and Child [A-Z]|all \w+ children) (now )?(is|was|has|needs|remains|lives|sleeps)\b/i.test(
          text,
        ),
      );
    assert.deepEqual(wrong, []);
  });
});

const REASONS: ReadonlySet<string> = new Set([
  'Nobody was at home.',
  'Mother did not let us in.',
  'At school.',
  'With the maternal grandmother.',
  'With the paternal grandmother.',
  'With an aunt.',
  'At the childminder’s.',
  'At a friend’s house.',
  'At a club.',
]);

const WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['Nobody was at home.', /nobody (came|was|opened)|no answer|house was dark|flat was locked/i],
  ['Mother did not let us in.', /not let us in|not a good time|asked us to leave|refused|not let in/],
  ['At school.', /(was|were) at school/],
  ['With the maternal grandmother.', /(was|were) with the maternal grandmother/],
  ['With the paternal grandmother.', /(was|were) with the paternal grandmother/],
  ['With an aunt.', /was with an aunt and .*not/],
  ['At the childminder’s.', /was at the childminder’s and .*not/],
  ['At a friend’s house.', /was at a friend’s house and .*not/],
  ['At a club.', /was at a club and .*not/],
]);

/** What may be said of a child who was not seen. */
const NOT_THERE =
  /(was|were) (at|with) |could not be seen|asked (twice )?to see|let us know how|will be seen|to see|will be there/;

/** The sentences that name a child, by the last letter of the id. */
function about(words: string, childId: string): string[] {
  return words.split(/(?<=\.) /).filter((sentence) => sentence.includes(`Child ${childId.slice(-1)}`));
}

function clockOf({ date }: CaseEvent): string {
  return date.time?.clock ?? '';
}

function sentencesOf({ whatHappened, decision, children }: CaseEvent): string[] {
  return [whatHappened, decision?.rationale, decision?.options, ...children.map(({ impact }) => impact?.text)]
    .filter((text): text is string => typeof text === 'string')
    .flatMap((text) => text.split(/(?<=\.) /));
}
