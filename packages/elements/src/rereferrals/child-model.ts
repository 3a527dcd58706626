import { type Episode, type Interval, type Journey, type Messages, type Return } from '@case-journey/core';
import { helpBetween } from '@case-journey/layout';
import { codeText, dayText, teller } from './rereferrals-words.js';

/** One referral episode in words, with what came after its closure. */
export interface ChildStep {
  readonly episode: Episode;
  readonly found: Return | null;
  readonly referred: string;
  readonly closed: string;
  readonly support: string;
  readonly after: string;
  /** `yes`, `no` or `not-recorded`: same concern, new, or not known; null: the child did not come back. */
  readonly concern: 'yes' | 'no' | 'not-recorded' | null;
}

/** The episodes of a journey, each with its closing reason, support after it and return, as every view says it. */
export function childSteps(journey: Journey, messages: Messages, locale: string): ChildStep[] {
  const tell = teller({ messages, locale });
  const help = helpBetween(journey);
  const date = dayText(journey.asAt);
  return journey.episodes.map((episode): ChildStep => {
    const isOpen = episode.endRule === 'open' || episode.endRule === 'open-known';
    const found = journey.returns.find(({ after }) => after === episode.id) ?? null;
    const need = needText(episode.need, tell, messages);
    const referred = tell('episode', { from: dayText(episode.from), need });
    if (isOpen)
      return {
        episode,
        found,
        referred,
        closed: tell('still-open', { date }),
        support: '',
        after: '',
        concern: null,
      };
    const reason = codeText(episode.reason, 'rereferrals.closing.', messages) ?? tell('no-reason');
    return {
      episode,
      found,
      referred,
      closed: tell('closed', { date: dayText(episode.to), reason }),
      support: supportText(journey, episode, found, help, tell),
      after: found === null ? tell('not-back', { date }) : afterText(found, tell, messages),
      concern: found === null ? null : concernOf(found),
    };
  });
}

/** Whether a child came back with the same concern. */
export function concernOf({ sameConcern }: Return): 'yes' | 'no' | 'not-recorded' {
  return sameConcern === 'not-applicable' ? 'not-recorded' : sameConcern;
}

type Tell = ReturnType<typeof teller>;

function needText(need: Episode['need'], tell: Tell, messages: Messages): string {
  const words = codeText(need, 'code.need.', messages);
  return words === null ? tell('no-need') : tell('need', { need: words });
}

function afterText(found: Return, tell: Tell, messages: Messages): string {
  const back = tell('came-back', {
    date: dayText(found.returned),
    kind: tell(`kind.${found.kind}`),
    need: needText(found.now.need, tell, messages),
  });
  return `${tell('away', { count: found.days })}. ${back} (${tell(`concern.${found.sameConcern}`)})`;
}

function supportText(
  journey: Journey,
  { to }: Episode,
  found: Return | null,
  help: readonly Interval[],
  tell: Tell,
): string {
  const end = found?.returned ?? Infinity;
  const own = help.filter((one) => one.from < end && one.to > to);
  if (own.length > 0)
    return own
      .map((one) => {
        const isOpen = one.endRule === 'open' || one.endRule === 'open-known';
        return tell(isOpen ? 'help-open' : 'help', { from: dayText(one.from), to: dayText(one.to) });
      })
      .join('; ');
  return tell(journey.stagesNotShown.includes('early-help') ? 'help-not-shown' : 'no-help');
}
