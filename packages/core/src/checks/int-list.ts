/** Whole numbers that are added one by one. */
export interface IntList {
  length: number;
  values: Int32Array;
}

/** An empty list. */
export function intList(capacity = 256): IntList {
  return { length: 0, values: new Int32Array(capacity) };
}

/** Adds a number at the end. */
export function push(list: IntList, value: number): void {
  if (list.length === list.values.length) {
    const larger = new Int32Array(list.values.length * 2);
    larger.set(list.values);
    list.values = larger;
  }
  list.values[list.length] = value;
  list.length += 1;
}

/** The numbers, in the order in which they were added. */
export function numbersOf({ values, length }: IntList): Int32Array {
  return values.subarray(0, length);
}
