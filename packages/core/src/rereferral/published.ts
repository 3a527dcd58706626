/** A published number of referrals and re-referrals, in a year to 31 March. */
export interface PublishedFigure {
  /** The year in which it ends. */
  readonly year: number;
  readonly area: 'England' | 'Telford and Wrekin';
  readonly referrals: number;
  readonly rereferrals: number;
}

/** Where the figures are from. England is rounded to 10 by the publisher. */
export const PUBLISHED_SOURCE =
  'Department for Education, Children in need, reporting year 2024, referrals and re-referrals (table C1); Open Government Licence v3.0';

/** Referrals and re-referrals within 12 months of England and of one council, newest first: for a line to compare with. */
export function publishedFigures(): readonly PublishedFigure[] {
  return AREAS.flatMap(([area, text]) =>
    text.split(' ').map((pair, i): PublishedFigure => {
      const [referrals = '', rereferrals = ''] = pair.split('/');
      return { year: 2024 - i, area, referrals: Number(referrals), rereferrals: Number(rereferrals) };
    }),
  );
}

// referrals/re-referrals, from 2024 back to 2013
const AREAS: readonly (readonly [PublishedFigure['area'], string])[] = [
  [
    'England',
    '621880/139080 640430/143770 650270/139500 597760/135850 642980/145390 650930/147150 655630/143810 646120/141680 621470/139900 635620/154070 657780/154800 593470/146770',
  ],
  [
    'Telford and Wrekin',
    '1489/285 2247/401 1853/314 1537/304 2068/437 2265/424 1997/423 2982/649 2036/349 1381/251 2869/944 3016/1008',
  ],
];
