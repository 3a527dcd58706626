import type { Theme } from './theme.js';
import { THEMES_OF_ADULTS } from './themes-of-adults.js';
import { THEMES_OF_CHILDREN } from './themes-of-children.js';

/** Every theme, by position. */
export const THEMES: readonly Theme[] = [...THEMES_OF_ADULTS, ...THEMES_OF_CHILDREN];

/**
 * The theme at a position.
 *
 * @throws {RangeError} When there is none.
 */
export function themeAt(position: number): Theme {
  const theme = THEMES[position];
  if (theme === undefined) throw new RangeError('No such theme');
  return theme;
}
