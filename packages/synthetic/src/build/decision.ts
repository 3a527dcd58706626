import type { DayNumber, Decision } from '@case-journey/core';
import { coded } from '../codes.js';
import { managerFor, type TeamKind } from '../staff.js';
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
  const positions = [...family.children.keys()];
  return {
    outcomes: outcomes.map((outcome) => coded('outcome', outcome)),
    forum,
    by: managerFor(team, family.index, day),
    role: forum === null ? 'Team manager' : 'Chair',
    rationale: `${story.say(reason, positions)}.`,
    options: stream.chance(0.25) ? story.say(stream.pick(OPTIONS), positions) : null,
  };
}

const OPTIONS: readonly [string, ...string[]] = [
  '[considered early help instead|also thought about a family group conference|considered waiting for the school’s report].',
  '[a strategy discussion was considered|legal advice was considered] and [not needed now|kept under review].',
];
