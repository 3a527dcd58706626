import { NOT_RECORDED, isCoded, type Absent, type Coded } from './absent.js';
import { CODE_SETS } from './code-sets-data.js';

/** The name of a code set, for example `source` or `closure`. */
export type CodeSetName = keyof typeof CODE_SETS;

/** One code of a set and the label that files carry beside it; the code itself where files carry none. */
export interface CodeDefinition {
  readonly code: string;
  readonly label: string;
}

/** Whether a text names a code set. */
export function isCodeSetName(text: string): text is CodeSetName {
  return Object.hasOwn(CODE_SETS, text);
}

/** The codes of a set, in the order in which Ofsted letters them and then in order of their introduction. */
export function codeSet(name: CodeSetName): readonly CodeDefinition[] {
  return parsed(name).codes;
}

/**
 * A coded value from what a source wrote: the code alone (`1A`), with its label (`N1 - Abuse or neglect`,
 * `C1: ICO`), with a letter before it (`a) Male`, `q) 6: Police`), or a label alone. Case, spaces (also the one that
 * does not break), dashes and apostrophes make no difference. A label that belongs to several codes ("Individual") is no
 * code. Blank is not recorded; anything else has the value null and keeps what was written.
 *
 * @param year - The edition of the set, where the source says; it is kept and changes nothing.
 */
export function readCode(name: CodeSetName, raw: string, year?: number): Coded {
  const text = raw.replace(/[\s\u00a0]+/g, ' ').trim();
  if (text === '') return NOT_RECORDED;
  return { raw, value: codeIn(parsed(name), text), set: name, ...(year === undefined ? {} : { year }) };
}

/**
 * Why an ethnicity is not known: `refused` for REFU (preferred not to say), `not-yet-obtained` for NOBT, null for every
 * other code. The two are different facts: one is an answer, the other a question not yet asked.
 */
export function ethnicityAbsence(coded: Coded): Absent['absent'] | null {
  if (!isCoded(coded)) return coded.absent;
  return coded.value === 'REFU' ? 'refused' : coded.value === 'NOBT' ? 'not-yet-obtained' : null;
}

interface ParsedSet {
  readonly codes: readonly CodeDefinition[];
  readonly byCode: ReadonlyMap<string, string>;
  /** Labels and their variants; null where several codes share one. */
  readonly byPhrase: ReadonlyMap<string, string | null>;
  /** Beginnings of labels, in the order of the codes. */
  readonly byStart: readonly (readonly [string, string])[];
}

const known = new Map<CodeSetName, ParsedSet>();

function parsed(name: CodeSetName): ParsedSet {
  const ready = known.get(name);
  if (ready !== undefined) return ready;
  const codes: CodeDefinition[] = [];
  const byPhrase = new Map<string, string | null>();
  const byStart: [string, string][] = [];
  for (const entry of CODE_SETS[name].split(';')) {
    const [code = '', labels = code] = entry.split('=');
    const variants = labels.split('|');
    codes.push({ code, label: variants[0] ?? code });
    for (const variant of variants) {
      const phrase = plain(variant);
      if (variant.endsWith('*')) byStart.push([phrase, code]);
      else
        byPhrase.set(
          phrase,
          (byPhrase.get(phrase) ?? code) === code && byPhrase.get(phrase) !== null ? code : null,
        );
    }
  }
  const made = {
    codes,
    byCode: new Map(codes.map(({ code }) => [code.toUpperCase(), code])),
    byPhrase,
    byStart,
  };
  known.set(name, made);
  return made;
}

function codeIn(set: ParsedSet, text: string): string | null {
  const rest = text.replace(/^\(?[a-z]{1,2}\) ?/i, '');
  return leadingCode(set, rest) ?? labelled(set, plain(rest));
}

// "1A: ...", "N1 - ...", "C1:ICO", and "N1 Abuse" where the code holds a letter and a digit and so is no word.
function leadingCode(set: ParsedSet, text: string): string | null {
  const whole = set.byCode.get(text.toUpperCase());
  if (whole !== undefined) return whole;
  const [, first = '', separator = ''] = /^([a-z0-9]+) ?([:\-–—]?)/i.exec(text) ?? [];
  if (separator === '' && !(/\d/.test(first) && /[a-z]/i.test(first))) return null;
  return set.byCode.get(first.toUpperCase()) ?? null;
}

function labelled(set: ParsedSet, phrase: string): string | null {
  const whole = set.byPhrase.get(phrase);
  if (whole !== undefined) return whole;
  return set.byStart.find(([start]) => phrase === start || phrase.startsWith(`${start} `))?.[1] ?? null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
