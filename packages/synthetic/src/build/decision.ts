import type { DayNumber, Decision } from '@case-journey/core';
import { coded } from '../codes.js';
import { managerFor, type TeamKind } from '../staff.js';
import { bornBy } from '../words/about.js';
import type { Story } from './story.js';

/** A decision as a good record has it: outcomes, who decided, and why (one of the patterns). */
export function decided(
  story: Story,
  outcomes: readonly string[],
  day: DayNumber,
  team: TeamKind,
  reasons: readonly string[],
  forum: string | null = null,
): Decision {
  const { stream, family } = story;
  const reason = stream.pick(reasons as [string, ...string[]]);
  const positions = concerned(story, day);
  const born = bornBy(story, positions, day);
  return {
    outcomes: outcomes.map((outcome) => coded('outcome', outcome)),
    forum,
    by: managerFor(team, family.index, day),
    role: forum === null ? 'Team manager' : 'Chair',
    rationale: `${born.length === 0 ? story.say(stream.pick(BEFORE_BIRTH), positions) : story.say(reason, born)}.`,
    options: stream.chance(0.25) ? story.say(stream.pick(OPTIONS), positions) : null,
  };
}

/** The children of the episode that a day lies in, else all of the family. */
function concerned({ family }: Story, day: DayNumber): readonly number[] {
  const episode = family.episodes.find((row) => row.referral <= day && day <= row.closure);
  return episode?.children ?? [...family.children.keys()];
}

const BEFORE_BIRTH: readonly [string, ...string[]] = [
  '[The baby will need a plan from the first day|There are weeks to prepare, not months]; [agencies must act together|the hospital has to know]',
  '[Earlier children could not stay|The worry is about the time after the birth], so [it is right to start now|this cannot wait until the birth]',
];

const OPTIONS: readonly [string, ...string[]] = [
  '[considered early help instead|also thought about a family group conference|considered waiting for the school’s report].',
  '[a strategy discussion was considered|legal advice was considered] and [not needed now|kept under review].',
];
