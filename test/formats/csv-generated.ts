/** Numbers that look random, the same in every run: whole numbers from 0 up to `below`. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

/** What a generated table holds. */
export interface GeneratedTable {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly events: number;
  readonly blank: number;
  readonly empty: number;
  readonly impossible: number;
  readonly undated: number;
  readonly unknownTypes: number;
}

const TYPES = ['Contact', 'Referral', 'Strategy discussion', 'Home visit', 'Supervision', 'Case closed'];

/** A table of events with a known number of blank rows, rows that say nothing, impossible dates and unknown types. */
export function generatedTable(rows: number, seed: number): GeneratedTable {
  const random = seeded(seed);
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(rows * 80 + 100);
  const counts = { events: 0, blank: 0, empty: 0, impossible: 0, undated: 0, unknownTypes: 0 };
  let at = encoder.encodeInto('Child ID,Date,Event type,Source,Title\r\n', bytes).written;
  for (let row = 0; row < rows; row += 1) {
    at += encoder.encodeInto(`${line(random, counts, row)}\r\n`, bytes.subarray(at)).written;
  }
  return { bytes: bytes.subarray(0, at), rows, ...counts };
}

type Counts = { -readonly [Name in Exclude<keyof GeneratedTable, 'bytes' | 'rows'>]: GeneratedTable[Name] };

function line(random: (below: number) => number, counts: Counts, row: number): string {
  const child = `C${1000 + random(5000)}`;
  const kind = random(100);
  if (kind === 0) {
    counts.blank += 1;
    return ', ,,,';
  }
  if (kind === 1) {
    counts.empty += 1;
    return `${child},,,Police,`;
  }
  counts.events += 1;
  const day = `${String(1 + random(28)).padStart(2, '0')}/${String(1 + random(12)).padStart(2, '0')}/${2010 + random(6)}`;
  if (kind === 2) counts.impossible += 1;
  if (kind === 3) counts.undated += 1;
  if (kind === 4) counts.unknownTypes += 1;
  const date = kind === 2 ? '31/02/2011' : kind === 3 ? '' : kind === 5 ? 'March 2010' : day;
  const type = kind === 4 ? 'Zzz' : (TYPES[random(TYPES.length)] ?? '');
  return `${child},${date},${type},${random(2) === 0 ? '' : 'School'},"Row ${row}, as ""told"""`;
}
