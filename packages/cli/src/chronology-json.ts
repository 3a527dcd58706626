import {
  canonicalChronology,
  gapSentence,
  isoDay,
  newChronology,
  proposalSentence,
} from '@case-journey/core';
import { asJson } from './as-json.js';
import type { ChildRecord } from './child-record.js';

/**
 * What is proposed, as JSON: an empty chronology in format 1 (nothing is decided), the proposals and what is not
 * proposed, each with its sentence, how many records are dated after the as-at day (they are in none of these), the gaps, and how far the files can speak.
 */
export function chronologyJson(record: ChildRecord): string {
  const { childId, asAt, proposals, notProposed, afterAsAt, known, problems } = record;
  const answer = {
    asAt,
    chronology: canonicalChronology(
      newChronology({ childIds: [childId], title: '', purpose: '', audience: '' }),
    ),
    proposals: proposals.map((proposal) => ({ ...proposal, why: proposalSentence(proposal) })),
    levels: Object.fromEntries(record.levels),
    notProposed: notProposed.map((one) => ({ ...one, why: proposalSentence(one) })),
    afterAsAt,
    gaps: record.gaps.map((gap) => ({
      ...gap,
      from: isoDay(gap.from),
      to: isoDay(gap.to),
      sentence: gapSentence(gap),
    })),
    status: record.periods.map(({ status, from, to, open }) => ({
      status,
      from: isoDay(from),
      to: isoDay(to),
      open,
    })),
    known,
    problems,
  };
  return asJson(answer);
}
