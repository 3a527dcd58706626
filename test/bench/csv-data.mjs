const TYPES = [
  'Contact',
  'Referral',
  'Assessment started',
  'Strategy discussion',
  'Home visit',
  'Supervision',
  'Case closed',
  'Missing',
];
const SOURCES = ['Police', 'School', 'Health', 'Individual', 'Housing'];
const TEAMS = ['Assessment East', 'Assessment West', 'Locality North', 'Children in care'];

/** A table of events as CSV bytes: eight columns, some 95 bytes a row. The same rows and seed give the same bytes. */
export function csvTable(rows, seed = 1) {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(rows * 128 + 200);
  const random = numbers(seed);
  let at = encoder.encodeInto(
    'Child ID,Date,Event type,Source,Team,Worker,Title,Reference\r\n',
    bytes,
  ).written;
  for (let row = 0; row < rows; row += 1) {
    const day = String(1 + (random() % 28)).padStart(2, '0');
    const month = String(1 + (random() % 12)).padStart(2, '0');
    const type = TYPES[random() % TYPES.length];
    const quoted = random() % 8 === 0 ? '"Seen at home, with a sibling"' : 'Seen at home with a sibling';
    const line =
      `C${100000 + (random() % 60000)},${day}/${month}/${2010 + (random() % 6)},${type},` +
      `${SOURCES[random() % SOURCES.length]},${TEAMS[random() % TEAMS.length]},Worker ${random() % 300},${quoted},R${row}\r\n`;
    at += encoder.encodeInto(line, bytes.subarray(at, at + 128)).written;
  }
  return bytes.subarray(0, at);
}

/** Numbers from 0 to 2^31 - 1 that look random: a linear congruence, so that every run is the same. */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
