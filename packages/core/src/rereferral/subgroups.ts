import { funnelLimits, type FunnelLimits } from './funnel.js';
import { percentOf, type Share } from './share.js';

/** A group and its share, of any measure. */
export interface SharedGroup {
  readonly group: string | null;
  readonly share: Share;
}

/** A group beside the funnel. */
export interface FunnelPoint extends SharedGroup {
  /** Null: fewer families than asked for; nothing is said of the group. */
  readonly limits: FunnelLimits | null;
  /** `outside-95`: beyond what 95 in 100 groups of this size show by chance; `outside-998`: beyond 998 in 1,000. */
  readonly place: 'within' | 'outside-95' | 'outside-998' | null;
}

/** Groups against what chance alone would show, in order of their names: never of their shares. */
export interface Funnel {
  readonly percent: number | null;
  readonly minimumFamilies: number;
  readonly points: readonly FunnelPoint[];
}

/**
 * Where each group, for example a team, lies between the limits of chance around the overall share. Groups with fewer
 * than 10 families say nothing of themselves and count in the overall share; so does the group of which it is not
 * recorded.
 */
export function funnel(
  groups: readonly SharedGroup[],
  { minimumFamilies = 10 }: { readonly minimumFamilies?: number } = {},
): Funnel {
  const yes = groups.reduce((sum, { share }) => sum + share.numerator, 0);
  const all = groups.reduce((sum, { share }) => sum + share.denominator, 0);
  const points = groups.map(({ group, share }): FunnelPoint => {
    if (share.families.denominator < minimumFamilies || group === null || share.denominator === 0)
      return { group, share: unsaid(share), limits: null, place: null };
    const limits = funnelLimits(share.denominator, yes / all);
    return { group, share, limits, place: placeOf(share.numerator / share.denominator, limits) };
  });
  return { percent: percentOf(yes, all), minimumFamilies, points };
}

function unsaid(share: Share): Share {
  return { ...share, percent: null, limits: null };
}

function placeOf(share: number, { usual, wide }: FunnelLimits): FunnelPoint['place'] {
  if (share < wide.low || share > wide.high) return 'outside-998';
  return share < usual.low || share > usual.high ? 'outside-95' : 'within';
}
