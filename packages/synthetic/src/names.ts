import type { ChildPlan, FamilyPlan } from './plan/types.js';

/** The id of a child of the large presets: `F0012A` is the first child of family 12. */
export function childId(family: number, position: number): string {
  return `F${String(family).padStart(4, '0')}${letter(position)}`;
}

/** The id of a family of the large presets: `F0012`. */
export function familyId(family: number): string {
  return `F${String(family).padStart(4, '0')}`;
}

/** What a child of the large presets is called: "Child A, Family 12". Nobody is called that: it shows that it is made up. */
export function childLabel(family: number, position: number): string {
  return `Child ${letter(position)}, Family ${family}`;
}

/** What a child is called in sentences: "Child A". */
function childName(position: number): string {
  return `Child ${letter(position)}`;
}

/** "Child A", "Child A and Child B", "Child A, Child B and Child C", "all four children". */
function childNames(positions: readonly number[]): string {
  if (positions.length > 3) return `all ${MANY[positions.length - 4] ?? 'the'} children`;
  const names = positions.map(childName);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** The words in braces that patterns about one child of a family may use. */
export function slotsOf(
  family: FamilyPlan,
  position: number,
  all: readonly number[],
): Record<string, string> {
  const child = family.children[position];
  return {
    child: childName(position),
    children: childNames(all),
    ...(all.length === 1 ? ofOne(child) : OF_SEVERAL),
    mother: 'mother',
    partner: partnerOf(family),
    father: 'father',
    grandmother: family.index % 3 === 0 ? 'the paternal grandmother' : 'the maternal grandmother',
    ...pronouns(child),
  };
}

/** How the family's records speak of the other adult at home. */
function partnerOf(family: FamilyPlan): string {
  return ['father', 'mother’s partner', 'mother’s former partner'][family.index % 3] ?? 'father';
}

function pronouns(child: ChildPlan | undefined): Record<string, string> {
  return child?.sex === 'M' ? { he: 'he', him: 'him', his: 'his' } : { he: 'she', him: 'her', his: 'her' };
}

/** The verbs and the pronoun that go with `{children}`, where they are several. */
const OF_SEVERAL = {
  are: 'are',
  were: 'were',
  have: 'have',
  need: 'need',
  remain: 'remain',
  live: 'live',
  sleep: 'sleep',
  their: 'their',
};

/** The same where `{children}` is one child. */
function ofOne(child: ChildPlan | undefined): Record<keyof typeof OF_SEVERAL, string> {
  return {
    are: 'is',
    were: 'was',
    have: 'has',
    need: 'needs',
    remain: 'remains',
    live: 'lives',
    sleep: 'sleeps',
    their: child?.sex === 'M' ? 'his' : 'her',
  };
}

const MANY = ['four', 'five', 'six', 'seven'];

function letter(position: number): string {
  return String.fromCharCode(65 + (position % 26));
}
