import { dateWords } from './date-words.js';
import { onDay } from '../dates/partial-date.js';
import { flowMessages } from './flow-messages.js';
import { say, type Messages } from './messages.js';

/** What the words of a flow depend on. */
export interface FlowWordsContext {
  readonly asAt: string;
  readonly followMonths: number;
  readonly unit: 'calendar' | 'working';
  readonly messages?: Messages;
  readonly locale?: string;
}

/** The words of one flow. */
export interface FlowWords {
  readonly column: (column: string) => string;
  readonly step: (id: string) => string;
  /** "41 days", "12 working days", "same day". */
  readonly days: (days: number) => string;
  /** "214 cases"; `c`: that a number is hidden. */
  readonly cases: (cases: number | 'c') => string;
  /** "Assessment to child in need plan: 214 cases, 41% of Assessment, median 32 days". */
  readonly band: (band: FlowBandWords) => string;
}

/** A band to be put in words. */
export interface FlowBandWords {
  readonly from: string;
  readonly to: string;
  readonly cases: number | 'c';
  readonly share: number | null;
  readonly median: number | null;
}

/** The words of a flow judged on a day. */
export function flowWords(context: FlowWordsContext): FlowWords {
  const { asAt, followMonths, unit, messages = flowMessages, locale = 'en-GB' } = context;
  const date = asAt === '' ? '' : dateWords(onDay(asAt));
  const tell = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
    say(messages, key, { date, months: followMonths, ...params }, locale);
  const step = (id: string): string => tell(`flow.step.${id}`);
  const days = (count: number): string =>
    count === 0
      ? tell('flow.same-day')
      : tell(unit === 'working' ? 'flow.working-days' : 'flow.days', { count });
  const cases = (count: number | 'c'): string =>
    count === 'c' ? tell('flow.hidden') : tell('flow.cases', { count });
  return {
    column: (column) => tell(`flow.column.${column}`),
    step,
    days,
    cases,
    band: (band) =>
      tell('flow.band', { from: step(band.from), to: step(band.to), cases: cases(band.cases) }) +
      (band.share === null ? '' : tell('flow.band-share', { share: band.share, from: step(band.from) })) +
      (band.median === null ? '' : tell('flow.band-median', { days: days(band.median) })),
  };
}
