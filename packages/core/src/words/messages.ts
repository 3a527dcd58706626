/**
 * Sentences by key. A sentence names its parameters in braces; where a number decides the form, `one` and `other`
 * are given and the parameter `count` chooses between them (through `Intl.PluralRules`).
 */
export type Messages = Readonly<Record<string, Message>>;

/** One sentence, or its forms for one and for several. */
export type Message = string | { readonly one: string; readonly other: string };

/**
 * The sentence with a key, its parameters put in. A key that `messages` does not have gives the key itself, so that a
 * missing word is seen and nothing is lost.
 *
 * @param locale - Chooses the plural form. British English by default.
 */
export function say(
  messages: Messages,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
  locale = 'en-GB',
): string {
  const message = Object.hasOwn(messages, key) ? messages[key] : undefined;
  if (message === undefined) return key;
  const sentence =
    typeof message === 'string' ? message : message[pluralForm(Number(params['count']), locale)];
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? whole : typeof value === 'number' ? numberWords(value, locale) : value;
  });
}

/** Messages of ours with some of the host's in their place. */
export function withMessages(base: Messages, overrides: Messages | undefined): Messages {
  return overrides === undefined ? base : { ...base, ...overrides };
}

/** A number with its thousands marked: 6,214. */
export function numberWords(value: number, locale = 'en-GB'): string {
  return formats(locale).number.format(value);
}

const cache = new Map<string, { number: Intl.NumberFormat; plural: Intl.PluralRules }>();

function formats(locale: string): { number: Intl.NumberFormat; plural: Intl.PluralRules } {
  const known = cache.get(locale);
  if (known !== undefined) return known;
  const made = { number: new Intl.NumberFormat(locale), plural: new Intl.PluralRules(locale) };
  cache.set(locale, made);
  return made;
}

function pluralForm(count: number, locale: string): 'one' | 'other' {
  return formats(locale).plural.select(count) === 'one' ? 'one' : 'other';
}
