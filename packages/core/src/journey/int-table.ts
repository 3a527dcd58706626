/** Whole numbers in named columns that grow together: what an engine writes when it does not know how much it will be. */
export interface IntTable<Name extends string> {
  length: number;
  readonly columns: Record<Name, Int32Array>;
  readonly names: readonly Name[];
}

/** An empty table. */
export function intTable<Name extends string>(names: readonly Name[], capacity = 64): IntTable<Name> {
  const columns = {} as Record<Name, Int32Array>;
  for (const name of names) columns[name] = new Int32Array(capacity);
  return { length: 0, columns, names };
}

/** Makes room for one more row, all noughts, and gives its position. */
export function addRow<Name extends string>(table: IntTable<Name>): number {
  const [first] = table.names;
  const room = first === undefined ? 0 : table.columns[first].length;
  if (table.length === room) {
    for (const name of table.names) {
      const larger = new Int32Array(Math.max(64, room * 2));
      larger.set(table.columns[name]);
      table.columns[name] = larger;
    }
  }
  table.length += 1;
  return table.length - 1;
}

/** The columns, each as long as the table. */
export function filled<Name extends string>(table: IntTable<Name>): Readonly<Record<Name, Int32Array>> {
  const columns = {} as Record<Name, Int32Array>;
  for (const name of table.names) columns[name] = table.columns[name].subarray(0, table.length);
  return columns;
}

/** The number at a position; 0 where there is none. One function for each kind of array keeps them fast. */
export function at(numbers: Int32Array, position: number): number {
  return numbers[position] ?? 0;
}

/** As {@link at}, of bytes. */
export function byteAt(numbers: Uint8Array, position: number): number {
  return numbers[position] ?? 0;
}

/** As {@link at}, of numbers of two bytes. */
export function wordAt(numbers: Uint16Array, position: number): number {
  return numbers[position] ?? 0;
}
