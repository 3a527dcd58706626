/** The longest text that can be a date, in characters; longer cells are notes. */
export const LONGEST_DATE = 120;

/**
 * A written date prepared for reading: lower case, one kind of space, dash, apostrophe and digit, no brackets, no
 * invisible marks, no full stops or commas at its ends. Empty where the text is longer than a date can be.
 */
export function tidyDateText(text: string): string {
  if (text.length > LONGEST_DATE) {
    const trimmed = text.trim();
    return trimmed.length > LONGEST_DATE ? '' : tidyDateText(trimmed);
  }
  return trimmedOf(
    text
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u2018\u2019\u02bc`]/g, "'")
      .replace(/[\s()]+/g, ' ')
      .toLowerCase(),
    ' .,;:',
  );
}

/** A text without certain characters at its ends. Linear in its length. */
export function trimmedOf(text: string, characters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start += 1;
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether a text says that no date is known: empty, `unknown`, `n/k`, `#N/A`, `0000-00-00` and the like. */
export function saysNoDate(tidied: string): boolean {
  return NO_DATE.has(tidied.replace(/^date (?:is )?/, ''));
}

const NO_DATE: ReadonlySet<string> = new Set([
  '',
  '?',
  '??',
  '???',
  '-',
  '--',
  'unknown',
  'not known',
  'not yet known',
  'unk',
  'n/k',
  'nk',
  'not recorded',
  'not stated',
  'n/r',
  'none',
  'nil',
  'null',
  'n/a',
  'na',
  'not applicable',
  'tbc',
  'tba',
  'undated',
  'no date',
  '#n/a',
  '#value!',
  '#ref!',
  '#num!',
  '#name?',
  '#div/0!',
  '#null!',
  '00/00/0000',
  '00/00/00',
  '0000-00-00',
  '0000-00-00 00:00:00',
]);
