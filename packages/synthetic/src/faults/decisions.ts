import type { CaseEvent } from '@case-journey/core';
import type { Story } from '../build/story.js';
import { plantFor, verdict } from './plant.js';

/** Takes the reason or the manager's name from some decisions, and makes some reasons very short (a near miss). */
export function spoilDecisions(story: Story): void {
  for (const [i, event] of story.events.entries()) {
    if (event.decision === undefined) continue;
    const rationale = verdict(story, 'decision-without-rationale');
    const manager = verdict(story, 'decision-without-manager');
    if (rationale === 'clean' && manager === 'clean') continue;
    const { decision } = event;
    const changed: CaseEvent = {
      ...event,
      decision: {
        ...decision,
        rationale:
          rationale === 'fault'
            ? null
            : rationale === 'near-miss'
              ? 'See the assessment; threshold considered.'
              : decision.rationale,
        by: manager === 'fault' ? null : decision.by,
        role: manager === 'near-miss' ? 'Duty manager' : manager === 'fault' ? null : decision.role,
      },
    };
    story.events[i] = changed;
    plantFor(story, 'decision-without-rationale', rationale, [changed]);
    plantFor(story, 'decision-without-manager', manager, [changed]);
  }
}
