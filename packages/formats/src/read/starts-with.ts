/** Whether bytes begin with some. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** The byte order mark of UTF-8. */
export const UTF8_MARK: readonly number[] = [0xef, 0xbb, 0xbf];
