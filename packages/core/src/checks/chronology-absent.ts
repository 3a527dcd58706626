import { absentInEpisode } from './absent-in-episode.js';
import { lastChronology } from './chronology-rows.js';

/** No chronology is on file in an episode of so many days or more. */
export const chronologyAbsent = absentInEpisode(
  { id: 'chronology-absent', group: 'chronology', source: 'Peer review of a council, July 2013' },
  'document',
  (context, episode) => lastChronology(context, episode) >= 0,
);
