import { dayWords } from '@case-journey/core';
import type { JourneyLabel } from './journey-drawing.js';
import type { LabelContext, LabelMarks } from './label-context.js';
import { LABEL_SIZE } from './place-labels.js';

const RIBBON_PAD = 6;

/** The day of judgement, and the words of the ribbon that fit into their part. */
export function topWords(
  { options, words, journey, frame }: LabelContext,
  marks: LabelMarks,
): JourneyLabel[] {
  const { textWidth } = options;
  const asAt = words('journey-drawing.as-at', { date: dayWords(journey.asAt, { short: true }) });
  const width = textWidth(asAt, LABEL_SIZE);
  const labels: JourneyLabel[] = [
    {
      id: 'as-at',
      x: Math.min(options.width, marks.asAtX + 4) - width,
      y: 12,
      width,
      parts: [{ text: asAt, kind: 'muted' }],
    },
  ];
  if (marks.ribbon.length === 0) return labels;
  const plan = words('journey-drawing.plan');
  const wide = textWidth(plan, LABEL_SIZE);
  const x = frame.plot.x - 12 - wide;
  if (x >= 0) labels.push({ id: 'ribbon', x, y: 32, width: wide, parts: [{ text: plan, kind: 'muted' }] });
  for (const part of marks.ribbon) {
    const text = (options.periods ?? []).find(({ status }) => status === part.status)?.label ?? '';
    const room = part.width - 2 * RIBBON_PAD - (part.open ? 8 : 0);
    const long = textWidth(text, LABEL_SIZE);
    if (text === '' || long > room) continue;
    labels.push({
      id: `ribbon/${part.status}`,
      x: part.x + RIBBON_PAD,
      y: part.y + 14,
      width: long,
      parts: [{ text, kind: 'plain' }],
    });
  }
  return labels;
}
