import type { RecordShape, Shape } from '../../../packages/core/src/chronology/format/shape.js';

/** JSON Schema (draft 2020-12) as far as ours uses it. */
export type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema that says what a shape says: every object under its name in `$defs`. */
export function schemaOf(shape: RecordShape): Schema {
  const defs = new Map<string, Schema>();
  const root = ofRecord(shape, defs);
  return { ...root, $defs: Object.fromEntries([...defs].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Where a value does not fit a schema: paths; none where it fits. Knows the keywords that ours uses, and no others. */
export function misfits(schema: Schema, value: unknown, root: Schema = schema, path = ''): string[] {
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    const defs = root['$defs'] as Readonly<Record<string, Schema>>;
    return misfits(defs[ref.replace('#/$defs/', '')] ?? {}, value, root, path);
  }
  const choices = (schema['oneOf'] ?? schema['anyOf']) as readonly Schema[] | undefined;
  if (choices !== undefined) {
    return choices.some((choice) => misfits(choice, value, root, path).length === 0) ? [] : [path];
  }
  for (const keyword of Object.keys(schema))
    if (!KEYWORDS.has(keyword)) throw new Error(`Unknown keyword ${keyword}`);
  if (!simpleFits(schema, value)) return [path];
  if (Array.isArray(value)) return listMisfits(schema, value, root, path);
  return typeof value === 'object' && value !== null
    ? objectMisfits(schema, value as Readonly<Record<string, unknown>>, root, path)
    : [];
}

const KEYWORDS = new Set(
  '$schema $id $defs title description type const enum maxLength pattern format maxItems minItems items prefixItems properties required additionalProperties'.split(
    ' ',
  ),
);

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const INSTANT = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$';

function ofShape(shape: Shape, defs: Map<string, Schema>): Schema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', maxLength: shape.most };
    case 'day':
      return { type: 'string', pattern: DAY };
    case 'instant':
      return { type: 'string', pattern: INSTANT };
    case 'integer':
      return { type: 'integer' };
    case 'flag':
      return { type: 'boolean' };
    case 'constant':
      return { const: shape.value };
    case 'word':
      return { enum: shape.words };
    case 'null-or':
      return { anyOf: [ofShape(shape.of, defs), { type: 'null' }] };
    case 'list':
      return { type: 'array', items: ofShape(shape.of, defs), maxItems: shape.most };
    case 'pair':
      return {
        type: 'array',
        prefixItems: shape.of.map((of) => ofShape(of, defs)),
        minItems: 2,
        maxItems: 2,
      };
    case 'choice':
      return { oneOf: shape.of.map(({ shape: of }) => ofShape(of, defs)) };
    case 'record':
      defs.set(shape.name, ofRecord(shape, defs));
      return { $ref: `#/$defs/${shape.name}` };
  }
}

function ofRecord({ fields }: RecordShape, defs: Map<string, Schema>): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, shape }) => [name, ofShape(shape, defs)])),
    required: fields.filter(({ optional }) => !optional).map(({ name }) => name),
    additionalProperties: false,
  };
}

function simpleFits(schema: Schema, value: unknown): boolean {
  const { type, pattern } = schema as { readonly type?: string; readonly pattern?: string };
  if ('const' in schema && schema['const'] !== value) return false;
  if ('enum' in schema && !(schema['enum'] as readonly unknown[]).includes(value)) return false;
  if (type !== undefined && type !== typeOf(value) && !(type === 'integer' && Number.isInteger(value)))
    return false;
  if (typeof value !== 'string') return true;
  if (value.length > ((schema['maxLength'] as number | undefined) ?? Infinity)) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(value);
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function listMisfits(schema: Schema, value: readonly unknown[], root: Schema, path: string): string[] {
  const {
    items,
    prefixItems,
    minItems = 0,
    maxItems = Infinity,
  } = schema as {
    readonly items?: Schema;
    readonly prefixItems?: readonly Schema[];
    readonly minItems?: number;
    readonly maxItems?: number;
  };
  if (value.length < minItems || value.length > maxItems) return [path];
  return value.flatMap((item, i) => misfits(prefixItems?.[i] ?? items ?? {}, item, root, `${path}/${i}`));
}

function objectMisfits(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  root: Schema,
  path: string,
): string[] {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const required = (schema['required'] ?? []) as readonly string[];
  return [
    ...required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}/${name}`),
    ...Object.entries(value).flatMap(([name, item]) =>
      Object.hasOwn(properties, name)
        ? misfits(properties[name] ?? {}, item, root, `${path}/${name}`)
        : [`${path}/${name}`],
    ),
  ];
}
