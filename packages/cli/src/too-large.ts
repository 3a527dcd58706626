/** Whether an error says that a text, a list or a table would become larger than the machine can hold. */
export function isTooLarge(error: unknown): boolean {
  return (
    error instanceof RangeError &&
    /^Invalid (?:string|array|typed array) length|maximum size/.test(error.message)
  );
}
