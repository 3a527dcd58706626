import type { Story } from '../build/story.js';
import type { Pool } from './pools.js';

/** Words about one child: a sentence from each part, and none from a pattern that was taken before in the same words. */
export function wordsOf(
  story: Story,
  parts: readonly Pool[],
  subject: number,
  children: readonly number[],
): string {
  const taken: string[] = [];
  for (const part of parts) taken.push(anotherOf(story, part, taken));
  return taken.map((pattern) => story.sayOf(subject, pattern, children)).join(' ');
}

function anotherOf({ stream }: Story, part: Pool, taken: readonly string[]): string {
  const pattern = stream.pick(part);
  if (!taken.includes(pattern)) return pattern;
  return part[(part.indexOf(pattern) + 1) % part.length] ?? pattern;
}
