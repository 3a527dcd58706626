import { addMonths, type CaseEvent, type IsoDay, type Known } from '@case-journey/core';

/**
 * How far the lists can speak, list by list (`list-1` to `list-8`). Lists 1 to 5 hold what happened in the six months
 * before they were drawn up. Lists 6 to 8 hold only the latest period of each child: of all children they speak on the
 * day of drawing up alone. A list without a row may not have been filled in: nothing is said of it.
 *
 * @param extractDate - When the lists were drawn up; else the latest day that they record up to `asAt`, else `asAt`.
 */
export function knownOfLists(
  lists: ReadonlySet<number>,
  events: readonly CaseEvent[],
  file: string,
  extractDate: IsoDay | undefined,
  asAt: IsoDay,
): Known[] {
  const drawnUp = extractDate ?? latestDay(events, asAt) ?? asAt;
  return [...lists]
    .sort((a, b) => a - b)
    .map((list) => ({
      file,
      what: `list-${list}`,
      from: list <= 5 ? addMonths(drawnUp, -6) : drawnUp,
      to: drawnUp,
    }));
}

function latestDay(events: readonly CaseEvent[], asAt: IsoDay): IsoDay | null {
  return events.reduce<IsoDay | null>((latest, { date: { precision, earliest } }) => {
    const isLater = precision === 'day' && earliest !== null && earliest <= asAt && earliest > (latest ?? '');
    return isLater ? earliest : latest;
  }, null);
}
