import { absentInEpisode } from './absent-in-episode.js';
import { CONVERSATIONS } from './conversations.js';
import { nextRowOf } from './each-episode.js';

/**
 * No supervision or reflective conversation is recorded in an episode of so many days or more. One is enough here: how
 * often there should be any is asked by `supervision-gap`.
 */
export const supervisionAbsent = absentInEpisode(
  { id: 'supervision-absent', group: 'oversight', source: 'Peer review of a council, July 2013' },
  'supervision',
  (context, episode) => nextRowOf(context, episode, CONVERSATIONS) >= 0,
);
