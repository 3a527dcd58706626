/**
 * Sheet names that Excel takes, one for each given: without `: \ / ? * [ ]`, control characters and apostrophes at the
 * ends, 1 to 31 UTF-16 units long, different whatever their case (by " (2)" at the end), never the reserved `History`.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set(['history']);
  return names.map((name, i) => {
    const wanted = fit(name, LONGEST) || `Sheet${i + 1}`;
    let given = wanted;
    for (let n = 2; taken.has(given.toLowerCase()); n += 1)
      given = `${fit(wanted, LONGEST - 3 - String(n).length)} (${n})`;
    taken.add(given.toLowerCase());
    return given;
  });
}

const LONGEST = 31;

function fit(name: string, length: number): string {
  const allowed = name.replace(/[:\\/?*[\]\p{Cc}\ufffe\uffff]|\p{Surrogate}/gu, ' ').trim();
  const short = allowed.slice(0, length).replace(/[\ud800-\udbff]$/, ''); // not half a letter
  return withoutEnds(short).trim();
}

function withoutEnds(name: string): string {
  let from = 0;
  let to = name.length;
  while (from < to && (name[from] === "'" || name[from] === ' ')) from += 1;
  while (to > from && (name[to - 1] === "'" || name[to - 1] === ' ')) to -= 1;
  return name.slice(from, to);
}
