import { dateWords, onDay, type IsoDay, type Known } from '@case-journey/core';
import type { Context } from './context.js';

/** How far the sources can speak, in sentences: lists with the same limit in one. */
export function knownSentences(known: readonly Known[], { say, messages }: Context): string[] {
  const limits = new Map<string, { from: IsoDay; isDay: boolean; lists: string[] }>();
  for (const { from, to, what } of known) {
    if (from === null) continue;
    const isDay = from === to;
    const key = `${from} ${isDay ? 'day' : 'from'}`;
    const limit = limits.get(key) ?? { from, isDay, lists: [] };
    limits.set(key, limit);
    const list = /^list-(\d+)$/.exec(what)?.[1];
    if (list !== undefined && !limit.lists.includes(list)) limit.lists.push(list);
  }
  return [...limits.values()].map(({ from, isDay, lists }) =>
    say(isDay ? 'known.day' : 'known.from', {
      date: dateWords(onDay(from), { messages }),
      what: listWords(lists, say),
    }),
  );
}

/** The latest day that any source speaks of; null where none says. */
export function drawnUp(known: readonly Known[]): IsoDay | null {
  let latest: IsoDay | null = null;
  for (const { to } of known) if (to !== null && (latest === null || to > latest)) latest = to;
  return latest;
}

function listWords(lists: readonly string[], say: Context['say']): string {
  if (lists.length === 0) return say('known.file');
  const [list = ''] = lists;
  return lists.length === 1 ? say('known.list', { list }) : say('known.lists', { lists: lists.join(', ') });
}
