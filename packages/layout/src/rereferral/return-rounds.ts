import { judgeMature, type ClosurePart, type Member } from '@case-journey/core';
import type { LifeClosure, ReturnLife } from './return-lives.js';

/** One round: a closure of each child that had so many, and what followed. Each list is part of the one before. */
export interface ReturnRound {
  /** Children whose involvement closed, the first time or after coming back. */
  readonly closed: readonly RoundMember[];
  /** Of these, who could be followed for 12 months, so that it is known whether they came back in that time. */
  readonly followed: readonly RoundMember[];
  /** Of those followed, who came back within 12 months. */
  readonly backInTime: readonly RoundMember[];
  /** Of all who closed, who came back at all so far. */
  readonly back: readonly RoundMember[];
}

/** A child behind a number of a round. */
export interface RoundMember extends Member {
  readonly cluster: number;
}

/** The rounds of closing and coming back, three at most; what comes later is in none. A round that nobody reached is left out. */
export function returnRounds(part: ClosurePart, lives: readonly ReturnLife[], most = 3): ReturnRound[] {
  const judge = judgeMature(part, 12);
  const rounds: ReturnRound[] = [];
  let alive: readonly ReturnLife[] = lives;
  for (let at = 0; at < most && alive.length > 0; at += 1) {
    const closed: RoundMember[] = [];
    const followed: RoundMember[] = [];
    const backInTime: RoundMember[] = [];
    const back: RoundMember[] = [];
    const later: ReturnLife[] = [];
    for (const life of alive) {
      const closure = life.closures[at];
      if (closure === undefined) continue;
      const member = memberOf(part, life, closure);
      closed.push(member);
      const verdict = judge(closure.row);
      if (verdict === 'yes' || verdict === 'no') followed.push(member);
      if (closure.returned === null) continue;
      back.push(member);
      if (verdict === 'yes') backInTime.push(member);
      if (life.closures.length > at + 1) later.push(life);
    }
    rounds.push({ closed, followed, backInTime, back });
    alive = later;
  }
  return rounds;
}

function memberOf({ columns, episodes }: ClosurePart, life: ReturnLife, { row }: LifeClosure): RoundMember {
  const { childId, familyId, cluster } = life;
  return {
    childId,
    familyId,
    episodeId: episodes[columns.episode[row] ?? -1] ?? null,
    day: life.firstClosed,
    cluster,
  };
}
