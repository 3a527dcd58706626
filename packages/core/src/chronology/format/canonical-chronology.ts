import type { Chronology } from '../../model/chronology.js';
import { CHRONOLOGY_SHAPE } from './chronology-shape.js';
import { chosen, fieldsOf, type Shape } from './shape.js';

/**
 * A chronology with its fields in the order of the format and no others: as JSON, the same chronology always has the
 * same text, and {@link readChronology} gives it back exactly.
 */
export function canonicalChronology(chronology: Chronology): Chronology {
  return ordered(CHRONOLOGY_SHAPE, chronology) as Chronology;
}

function ordered(shape: Shape, value: unknown): unknown {
  if (value === null) return null;
  switch (shape.kind) {
    case 'null-or':
      return ordered(shape.of, value);
    case 'list':
      return (value as readonly unknown[]).map((item) => ordered(shape.of, item));
    case 'record':
    case 'choice': {
      const fields = fieldsOf(value) ?? {};
      const record = shape.kind === 'record' ? shape : chosen(shape, fields);
      const named = (record?.fields ?? []).flatMap(({ name, shape: inner }): [string, unknown][] =>
        fields[name] === undefined ? [] : [[name, ordered(inner, fields[name])]],
      );
      return Object.fromEntries(named);
    }
    default:
      return value;
  }
}
