import { dayNumber } from '../dates/day.js';

/** Milliseconds from 1970-01-01 UTC of an instant as {@link isInstant} allows it: what sorts replies by when they were made. */
export function instantMilliseconds(instant: string): number {
  const [clock, offset] = splitZone(instant.slice(11));
  const [hours = '0', minutes = '0', seconds = '0'] = clock.split(':');
  const inDay = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (dayNumber(instant.slice(0, 10)) * 86_400 + inDay - offset) * 1000;
}

/** The clock and how many seconds it is ahead of UTC. */
function splitZone(text: string): [clock: string, offset: number] {
  if (text.endsWith('Z')) return [text.slice(0, -1), 0];
  const zone = text.slice(-6);
  const seconds = (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))) * 60;
  return [text.slice(0, -6), zone.startsWith('-') ? -seconds : seconds];
}
