import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Own extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: Own & typeof COMMON }>
>;

/** What every command that reads files takes. */
const COMMON = { as: { type: 'string' }, 'as-at': { type: 'string' } } as const;

/** A command's own options and those of all commands; or the sentence that says what is wrong with them. */
export function parsedArgs<const Own extends Options>(
  args: readonly string[],
  own: Own,
): Parsed<Own> | string {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { ...own, ...COMMON } });
  } catch (error) {
    return error instanceof Error ? error.message : 'The options are not right.';
  }
}
