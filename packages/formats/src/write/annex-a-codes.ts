import {
  codeSet,
  isCodeSetName,
  isCoded,
  type Coded,
  type CodeSetName,
  type Person,
} from '@case-journey/core';

/** `a) Yes` or `b) No`; an empty cell where nobody says. */
export function writtenAnswer(answer: boolean | null): string {
  return answer === null ? '' : answer ? 'a) Yes' : 'b) No';
}

/**
 * A code as Ofsted asks for it: `q) 6: Police`, `N1 - Abuse or neglect`, `a) Male`. A code that its set does not have is
 * written as the source wrote it.
 */
export function writtenCode(coded: Coded | undefined): string {
  if (coded === undefined || !isCoded(coded)) return '';
  const { value, set, raw } = coded;
  if (value === null || !isCodeSetName(set)) return raw;
  const codes = codeSet(set);
  const position = codes.findIndex(({ code }) => code === value);
  const style = STYLES.get(set);
  const label = codes[position]?.label;
  return label === undefined || style === undefined ? raw : style(value, label, letter(position));
}

/** The gender of a child as Ofsted asks for it; where only the sex is recorded, that. */
export function writtenGender({ gender, sex }: Person): string {
  const coded = isCoded(gender) ? gender : sex;
  return isCoded(coded) && coded.set === 'sex'
    ? writtenCode({ ...coded, set: 'gender' })
    : writtenCode(coded);
}

/** The ethnicity of a child as Ofsted asks for it: refused and not yet obtained have codes of their own. */
export function writtenEthnicity({ ethnicity }: Person): string {
  if (isCoded(ethnicity)) return writtenCode(ethnicity).replace(/^t\) NOBT$/, 's) NOBT');
  return ethnicity.absent === 'refused'
    ? 's) REFU'
    : ethnicity.absent === 'not-yet-obtained'
      ? 's) NOBT'
      : '';
}

/** Whether a child has a disability, as Ofsted asks for it: yes where a kind of disability is recorded. */
export function writtenDisability({ disability }: Person): string {
  const [first] = disability;
  if (first === undefined || !isCoded(first)) return '';
  return first.set === 'disability' && first.value !== null
    ? writtenAnswer(first.value !== 'NONE')
    : writtenCode(first);
}

type Style = (code: string, label: string, letter: string) => string;

const lettered: Style = (_code, label, at) => `${at}) ${label}`;
const coded: Style = (code, label, at) => `${at}) ${code}: ${label}`;
const dashed: Style = (code, label) => `${code} - ${label}`;

const STYLES: ReadonlyMap<CodeSetName, Style> = new Map<CodeSetName, Style>([
  ['yes-no', lettered],
  ['gender', lettered],
  ['abuse', lettered],
  ['case-status', lettered],
  ['permanence-plan', lettered],
  ['placement-location', lettered],
  ['ethnicity', (code, _label, at) => `${at}) ${code}`],
  ['source', coded],
  ['ceased', coded],
  ['placement', coded],
  ['placement-provider', coded],
  ['need', dashed],
  ['closure', dashed],
  ['legal', (code, label) => `${code}: ${label}`],
]);

function letter(position: number): string {
  return position < 26 ? String.fromCharCode(97 + position) : 'zz';
}
