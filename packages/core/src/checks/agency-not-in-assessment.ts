import { at, wordAt } from '../journey/int-table.js';
import { STAGES } from '../journey/stage-table.js';
import type { AgencyFacts } from './agency-facts.js';
import type { Check } from './check.js';
import { codeAt, dayOf, typeOf, type CheckContext } from './check-context.js';
import { episodeOfInterval, fromOf, intervalsOf, closesOf, toOf } from './interval-rows.js';
import { isIntervalOpen } from './episode-rows.js';
import { TYPE } from './type-numbers.js';

/**
 * An agency brought the child to the front door, and nothing between the start and the end of the first assessment of
 * the episode shows that it was asked or took part: no record of its own, not named as invited, present or contributing.
 * Family, neighbours and social care itself are no agencies here.
 */
export const agencyNotInAssessment: Check = {
  definition: {
    id: 'agency-not-in-assessment',
    group: 'assessment',
    params: [],
    source: 'Peer review of a council, July 2013',
  },
  says: [['agency', 'text']],
  about: ['assessment-start', 'assessment-end'],
  run: (context, hit) => {
    const agencies = context.facts?.agencies;
    if (agencies === undefined) return;
    if (!isBrought(context)) return;
    const asked = new Set<number>();
    for (const interval of intervalsOf(context, ASSESSMENT)) {
      const episode = episodeOfInterval(context, interval);
      const end = closesOf(context, interval);
      if (episode < 0 || end < 0 || isIntervalOpen(context, interval) || asked.has(episode)) continue;
      asked.add(episode);
      for (const [agency, row] of agenciesAtDoor(context, agencies, episode)) {
        if (takesPart(context, agencies, agency, fromOf(context, interval), toOf(context, interval)))
          continue;
        hit.yes({
          rows: [row, end],
          episode,
          day: dayOf(context, end),
          says: [agencies.agencies[agency] ?? ''],
        });
      }
    }
  },
};

const ASSESSMENT = STAGES.indexOf('assessment');

/** Whether any agency brought the child to the front door. */
function isBrought(context: CheckContext): boolean {
  for (const row of context.rows) if (isDoor(typeOf(context, row)) && isAgency(context, row)) return true;
  return false;
}

/** The agencies that made contact or referred in an episode, each with its first row. */
function agenciesAtDoor(
  context: CheckContext,
  { agency }: AgencyFacts,
  episode: number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const row of context.rows) {
    if (!isDoor(typeOf(context, row)) || at(context.episodeOf, row) !== episode) continue;
    if (!isAgency(context, row)) continue;
    const name = wordAt(agency, row);
    if (name !== 0 && !found.has(name)) found.set(name, row);
  }
  return found;
}

function isDoor(type: number): boolean {
  return type === TYPE.contact || type === TYPE.referral;
}

function isAgency(context: CheckContext, row: number): boolean {
  const code = codeAt(context, row);
  return code !== '' && AGENCY.test(code);
}

// Census codes of sources: schools, education, health, housing, another council and services beside it, early help,
// police, other legal, other. Not: individuals (1), social care (5A), anonymous (9), not known (10).
const AGENCY = /^(2|3|4|5[BCD]|6|7|8)/;

function takesPart(
  context: CheckContext,
  { agency, group, groups, agencies }: AgencyFacts,
  name: number,
  from: number,
  to: number,
): boolean {
  const word = agencies[name] ?? '';
  return context.rows.some((row) => {
    const day = dayOf(context, row);
    const type = typeOf(context, row);
    if (day < from || day > to || isDoor(type)) return false;
    return wordAt(agency, row) === name || (groups[wordAt(group, row)] ?? []).includes(word);
  });
}
