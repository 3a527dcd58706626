/** How large a written filter and the filter in it may be. */
export const FILTER_LIMITS = { characters: 50_000, depth: 12, parts: 200 } as const;
