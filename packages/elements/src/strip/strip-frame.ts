import { calendarDay, LANES, type Lane } from '@case-journey/core';
import {
  ageTicks,
  daysTicks,
  laneMiddle,
  monthTicks,
  ribbonParts,
  scaleOf,
  stripLayout,
  yearTicks,
  type RibbonPart,
  type StripIndex,
  type StripLayout,
  type StripTick,
  type StripView,
} from '@case-journey/layout';
import { laneWords, type StripInput, type StripSay } from './strip-input.js';
import { boxOutline, glyphOutline, round, stripPaths } from './strip-paths.js';
import { laneTexts, ribbonTexts, tickTexts, tickWords, type StripText } from './strip-texts.js';

/** One drawing of the lanes, from the ticks above to the ticks below: outlines by name and words. */
export interface StripFrame {
  readonly width: number;
  readonly height: number;
  /** Where the lanes begin. */
  readonly left: number;
  readonly top: number;
  readonly layout: StripLayout;
  readonly view: StripView;
  readonly paths: ReadonlyMap<string, string>;
  /** Words beside the lanes: pixels from the top left of the drawing. */
  readonly texts: readonly StripText[];
  /** Words that move with the days: pixels from the left of the lanes and `shift`, and from the top of the drawing. */
  readonly moving: readonly StripText[];
  /** How far to the left whatever moves with the days is to be shown. */
  readonly shift: number;
}

/** How a frame is to look. */
export interface FrameOptions {
  /** Pixels of the whole drawing. */
  readonly width: number;
  readonly window: StripView['window'];
  readonly pitch: number;
  readonly textWidth: (text: string) => number;
  readonly label: (row: number) => string;
  /** Where whatever moves with the days is measured from, so that while panning little changes. The window's start. */
  readonly base?: number;
}

const AGES = 20;
const RIBBON = 22;
const BELOW = 22;
const GROUP_HEAD = 22;
const NARROW = 720;
const HEAD = 23; // from the lanes to the middle of their glyphs: a key mark on the first day stays clear
const END = 26; // room to the right of the lanes, for the count and flag of a last mark

/** Makes one drawing of the lanes of a strip. */
export function stripFrame(
  index: StripIndex,
  input: StripInput,
  words: StripSay,
  options: FrameOptions,
): StripFrame {
  const short = options.width < NARROW;
  const left = leftRoom(input, words, short, options.textWidth);
  const hasTop = input.axis === 'age' || (input.axis === 'date' && input.birth !== null);
  const ribbonY = hasTop ? AGES : 2;
  const top = ribbonY + (input.periods.length > 0 ? RIBBON + 8 : 0);
  const several = (input.groups?.length ?? 0) > 1;
  const view: StripView = {
    window: options.window,
    width: Math.max(60, options.width - left - END),
    pitch: options.pitch,
    textWidth: options.textWidth,
    label: options.label,
    groupHead: several ? GROUP_HEAD : 0,
  };
  const layout = stripLayout(index, view);
  const bottom = top + layout.height;
  const parts = ribbonParts(input.periods, view, (period) => shorterWords(words, period.status));
  const axis = axisTicks(view, input, words);
  const shift = (view.window.from - (options.base ?? view.window.from)) * scaleOf(view);
  const paths = new Map(stripPaths(layout, shift));
  paths.set('halo', paths.get('total') ?? '');
  addBands(paths, view, index, layout);
  addRibbon(paths, parts, shift);
  paths.set(
    'major',
    axis.major
      .filter(({ x }) => x > 0)
      .map(({ x }) => `M${round(x + shift)} ${-top + ribbonY}V${layout.height + 5}`)
      .join(''),
  );
  paths.set('minor', axis.minor.map(({ x }) => `M${round(x + shift)} ${layout.height}v4`).join(''));
  paths.set('above', axis.above.map(({ x }) => `M${round(x + shift)} ${5 - top}v13`).join(''));
  paths.set('clip', `M-14 ${-top}H${round(view.width + 24)}V${layout.height + 30}H-14Z`);
  const room = { left: shift, width: view.width + 8, textWidth: options.textWidth };
  const majorTexts = tickTexts(axis.major, bottom + 16, 'b', axis.words, room);
  const taken = majorTexts.map(({ x, text }) => [x - 3, x + options.textWidth(text) * 1.08] as const);
  const texts = sideTexts(index, input, words, short, { left, top, ribbonY, view });
  const moving = [
    ...majorTexts,
    ...tickTexts(axis.minor, bottom + 16, 'm', axis.words, { ...room, taken }),
    ...tickTexts(axis.above, 14, 'm a', axis.aboveWords, room),
    ...ribbonTexts(parts, shift, ribbonY + RIBBON / 2 + 4.5),
    ...laneTexts(layout, shift, top),
  ];
  return {
    width: options.width,
    height: bottom + BELOW,
    left,
    top,
    layout,
    view,
    paths,
    texts,
    moving,
    shift,
  };
}

/** Where the ribbon lies above the lanes. */
export function ribbonOffset(frame: Pick<StripFrame, 'top'>): number {
  return frame.top - RIBBON - 8;
}

/** Shorter words for a status, empty where there are none. */
function shorterWords(words: StripSay, status: string): string {
  const key = `strip.short.${status}`;
  const said = words(key);
  return said === key ? '' : said;
}

function leftRoom(
  { groups }: StripInput,
  words: StripSay,
  short: boolean,
  textWidth: (text: string) => number,
): number {
  const names = [...laneWords(words, short), ...(short ? [] : [words('strip.density')])];
  const widest = Math.max(...names.map((name) => textWidth(name) * 1.09));
  return Math.ceil(widest + HEAD + 15 + ((groups?.length ?? 0) > 1 ? 8 : 0));
}

interface Axis {
  readonly major: readonly StripTick[];
  readonly minor: readonly StripTick[];
  readonly above: readonly StripTick[];
  readonly words: (tick: StripTick) => string;
  readonly aboveWords: (tick: StripTick) => string;
}

function axisTicks(view: StripView, { axis, birth, anchor, asAt }: StripInput, said: StripSay): Axis {
  const words = (tick: StripTick): string => tickWords(tick, said, (day) => calendarDay(day).month);
  if (axis === 'age' && birth !== null)
    return { major: ageTicks(view, birth), minor: [], above: yearTicks(view), words, aboveWords: words };
  if (axis === 'days') {
    return { major: daysTicks(view, anchor ?? asAt ?? 0), minor: [], above: [], words, aboveWords: words };
  }
  const turns = ({ value }: StripTick): string => said('strip.turns', { age: String(value) });
  const above = birth === null ? [] : ageTicks(view, birth).filter(({ value }) => value > 0);
  return { major: yearTicks(view), minor: monthTicks(view), above, words, aboveWords: turns };
}

function addBands(
  paths: Map<string, string>,
  view: StripView,
  { bands }: StripIndex,
  layout: StripLayout,
): void {
  let stripes = '';
  const glyphs = new Map<string, string>();
  for (const band of bands) {
    const y = laneMiddle(view, band);
    if (band.slot % 2 === 0) stripes += boxOutline(0, y - view.pitch / 2, layout.width, view.pitch);
    const lane: Lane = LANES[band.lane] ?? 'decide';
    glyphs.set(lane, (glyphs.get(lane) ?? '') + glyphOutline(lane, 4, -HEAD, y));
  }
  paths.set('stripes', stripes);
  for (const [lane, outline] of glyphs) paths.set(`${lane} head`, outline);
}

const LIGHT: readonly string[] = ['open', 'assessment', 'early-help'];
const CLOSED: readonly string[] = ['closed', 'no-referral'];
const NONE: readonly string[] = ['no-plan', 'unknown'];

function addRibbon(paths: Map<string, string>, parts: readonly RibbonPart[], shift: number): void {
  const outlines = { plan: '', light: '', closed: '', none: '', care: '' };
  for (const { x: start, width, status, open } of parts) {
    const x = start + shift;
    const kind = LIGHT.includes(status)
      ? 'light'
      : CLOSED.includes(status)
        ? 'closed'
        : NONE.includes(status)
          ? 'none'
          : 'plan';
    const tip = open && width > 12 ? 8 : 0;
    outlines[kind] += `M${round(x)} 0h${round(width - tip)}${tip > 0 ? 'l8 11l-8 11' : 'v22'}H${round(x)}z`;
    if (status === 'looked-after') outlines.care += `M${round(x)} 1.5h${round(width - tip)}`;
  }
  for (const [kind, outline] of Object.entries(outlines)) paths.set(`ribbon-${kind}`, outline);
  paths.set('ribbon-none-hatch', outlines.none);
}

interface SidePlace {
  readonly left: number;
  readonly top: number;
  readonly ribbonY: number;
  readonly view: StripView;
}

function sideTexts(
  { bands }: StripIndex,
  input: StripInput,
  words: StripSay,
  short: boolean,
  { left, top, ribbonY, view }: SidePlace,
): StripText[] {
  const texts: StripText[] = [];
  if (input.periods.length > 0)
    texts.push({ key: 'plan', x: left - 12, y: ribbonY + 15, text: words('strip.plan'), kind: 'm e' });
  const names = laneWords(words, short);
  if ((view.groupHead ?? 0) > 0) {
    input.groups?.forEach(({ label }, group) => {
      const slots = bands.filter((band) => band.group < group).length;
      const y = top + laneMiddle(view, { group, slot: slots }) - view.pitch / 2 - 6;
      texts.push({ key: `group${group}`, x: 0, y, text: label, kind: 'b' });
    });
  }
  for (const band of bands) {
    const y = top + laneMiddle(view, band) + 4.5;
    const text = names[band.lane] ?? '';
    texts.push({ key: `lane${band.slot}`, x: left - HEAD - 13, y, text, kind: 'w e' });
  }
  return texts;
}
