import { plusWorkingDays } from '../calendar.js';
import { coded, codes, sourceCode } from '../codes.js';
import { better, concern } from '../words/about.js';
import { decided } from './decision.js';
import { from, type Story } from './story.js';

/** A contact that led to advice or to early help and never to a referral. */
export function contactOnly(story: Story): void {
  const { contactOnly: only, children } = story.family;
  if (only === null) return;
  const positions = [...children.keys()];
  const source = sourceCode(story.stream, story.stream.whole(0, 6));
  const worker = story.worker('front-door', only.day);
  const about = { ...worker, source: from(source.agency, source.role, worker.worker) };
  story.add('contact', only.day, positions, {
    ...about,
    whatHappened: () => `${concern(story, positions, only.day, source.agency)}.`,
    codes: codes({ source: coded('source', source.code) }),
  });
  const early = only.earlyHelp !== null;
  story.add('contact-decision', plusWorkingDays(only.day, 1), positions, {
    ...about,
    decision: decided(story, [early ? 'EARLY_HELP' : 'ADVICE'], only.day, 'front-door', [
      early
        ? '[The family agreed to|Everyone wanted] help at an early point and [the threshold for social care is not met|nobody is at risk of significant harm]'
        : '[Advice was enough|The caller wanted to know where to get help]; [no concern for safety|nothing else is known about the family]',
    ]),
  });
  const { earlyHelp } = only;
  if (earlyHelp === null) return;
  const locality = story.worker('locality', earlyHelp.start);
  story.add('early-help-start', earlyHelp.start, positions, {
    ...locality,
    source: from('Early help', 'Family support worker', locality.worker),
    whatHappened: () =>
      story.say(
        'the [family support worker|locality worker] agreed [three goals|a plan] with {mother}: [bedtimes|getting to school|money advice|a parenting group].',
        positions,
      ),
  });
  story.add('early-help-end', earlyHelp.end, positions, {
    ...locality,
    source: from('Early help', 'Family support worker', locality.worker),
    whatHappened: () => `${better(story, positions, earlyHelp.end)}. The family no longer needs help.`,
  });
}
