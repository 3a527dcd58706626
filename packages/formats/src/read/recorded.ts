/** Of some fields those that say anything: neither null nor undefined. */
export function recorded<T extends object>(fields: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  const said = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(said) as { [Name in keyof T]?: NonNullable<T[Name]> };
}
