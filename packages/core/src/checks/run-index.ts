/** Which texts have a run among those that were looked at, asked of many runs. */
export interface RunIndex {
  /** Notes that a text has some runs. Of one run no more than {@link MOST_OF_ONE} texts are kept: the first. */
  readonly add: (runs: Uint32Array, text: number) => void;
  /** The texts that have one of some runs, each once, the first at the front. The list holds until the next question. */
  readonly find: (runs: Uint32Array) => Int32Array;
}

/** The most texts that are kept of one run. */
export const MOST_OF_ONE = 16;

/** An index with room for so many runs in all, of so many texts. */
export function runIndex(room: number, texts: number): RunIndex {
  const slots = 2 ** Math.ceil(Math.log2(room * 2 + 2));
  // Of each slot the entry that its run has first, and 1 more: 0 is an empty slot. Entries of a run are linked in order.
  const first = new Int32Array(slots);
  const last = new Int32Array(slots);
  const many = new Uint8Array(slots);
  const runOf = new Uint32Array(room);
  const textOf = new Int32Array(room);
  const next = new Int32Array(room).fill(-1);
  const asked = new Int32Array(texts);
  const found = new Int32Array(texts);
  let length = 0;
  let question = 0;

  const slotOf = (run: number): number => {
    let slot = run & (slots - 1);
    for (; ; slot = (slot + 1) & (slots - 1)) {
      const entry = (first[slot] ?? 0) - 1;
      if (entry < 0 || runOf[entry] === run) return slot;
    }
  };

  const addOne = (run: number, text: number): void => {
    const slot = slotOf(run);
    const known = many[slot] ?? 0;
    if (known === MOST_OF_ONE) return;
    runOf[length] = run;
    textOf[length] = text;
    if (known === 0) first[slot] = length + 1;
    else next[last[slot] ?? 0] = length;
    last[slot] = length;
    many[slot] = known + 1;
    length += 1;
  };

  return {
    add: (runs, text) => {
      for (const run of runs) addOne(run, text);
    },
    find: (runs) => {
      let count = 0;
      question += 1;
      for (const run of runs) {
        let entry = (first[slotOf(run)] ?? 0) - 1;
        for (; entry >= 0; entry = next[entry] ?? -1) {
          const text = textOf[entry] ?? 0;
          if (asked[text] === question) continue;
          asked[text] = question;
          found[count] = text;
          count += 1;
        }
      }
      return count === 0 ? NONE : found.subarray(0, count).sort();
    },
  };
}

const NONE = new Int32Array(0);
