import { NO, POSSIBLY, truth, YES, type Truth } from '../filter/truth.js';
import { hasBit } from './bitset.js';
import type { CaseFacts } from './case-facts.js';
import type { AttributeClause, SomeEventClause } from './case-filter.js';
import { filterColumns } from './filter-columns.js';

/** An attribute of the case or of any of its events. Without the attribute it is not known of any case. */
export function attributeTest({ name, values }: AttributeClause, facts: CaseFacts): (at: number) => Truth {
  const attribute = facts.options.attributes?.find((one) => one.name === name);
  if (attribute === undefined) return () => POSSIBLY;
  const { codes, texts } = attribute;
  const wanted = new Set(values);
  const isWanted = texts.map((text) => wanted.has(text));
  if (attribute.of === 'case') {
    return (at) => {
      const code = codes[at] ?? -1;
      return truth(code < 0 ? wanted.has(null) : isWanted[code] === true);
    };
  }
  const { starts, row } = facts.log;
  return (at) => {
    let isRecorded = false;
    for (let event = starts[at] ?? 0; event < (starts[at + 1] ?? 0); event += 1) {
      const code = codes[row[event] ?? 0] ?? -1;
      if (isWanted[code] === true) return YES;
      isRecorded ||= code >= 0;
    }
    return truth(!isRecorded && wanted.has(null));
  };
}

/** Some event of the case is one that a filter of events takes. Without the columns it is not known of any case. */
export function someEventTest({ filter }: SomeEventClause, facts: CaseFacts): (at: number) => Truth {
  const { columns, columnsOptions } = facts.options;
  if (columns === undefined) return () => POSSIBLY;
  const { shown, sure } = filterColumns(filter, columns, columnsOptions);
  const { starts, row } = facts.log;
  return (at) => {
    let best: Truth = NO;
    for (let event = starts[at] ?? 0; event < (starts[at + 1] ?? 0); event += 1) {
      if (hasBit(sure, row[event] ?? 0)) return YES;
      if (hasBit(shown, row[event] ?? 0)) best = POSSIBLY;
    }
    return best;
  };
}
