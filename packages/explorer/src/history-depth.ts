/** How deep in a child's views an entry of the browser's history is; 0 where it is the list of children. */
export function historyDepth(state: unknown): number {
  const held: { readonly depth?: unknown } = Object(state) as object;
  return typeof held.depth === 'number' ? held.depth : 0;
}
