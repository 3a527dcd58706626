import type { Answer, CaseEvent, Impact, Standing } from '@case-journey/core';
import { plainWords } from './csv-words.js';

/** The answer to a yes or no question, or null where the words are neither. Empty: not recorded. */
export const answerOf = meaning<Answer>({
  yes: 'y,yes,true,1,seen,t',
  no: 'n,no,false,0,not seen,f',
  'not-applicable': 'n a,na,not applicable',
  'not-recorded': ',not recorded,not known,unknown,nk',
});

/** Whether the child was seen, where the words also say whether alone: "Yes, not alone". Null: they do not say so. */
export const aloneOf = meaning<'yes' | 'no'>({
  yes: 'alone,yes alone,y alone,seen alone,yes seen alone,y seen alone',
  no: 'not alone,yes not alone,y not alone,seen not alone,yes seen not alone,y seen not alone',
});

/** Whether the child was seen: {@link answerOf}, and yes where the words say whether alone. */
export function seenOf(words: string): Answer | null {
  return aloneOf(words) === null ? answerOf(words) : 'yes';
}

/** Whether it happened, was missed, cancelled or is planned; null where the words say none of these. */
export const occurrenceOf = meaning<CaseEvent['occurrence']>({
  happened: ',happened,attended,held,completed,complete,took place,yes,occurred,done,actual',
  'did-not-happen':
    'did not happen,dna,did not attend,not attended,was not brought,wnb,no access,failed,missed,no,not held,unsuccessful',
  cancelled: 'cancelled,canceled,postponed,rearranged',
  planned: 'planned,scheduled,booked,due,future',
});

/** How far a fact is established; null where the words say nothing about it. */
export const standingOf = meaning<Standing>({
  reported: 'reported,alleged,allegation',
  observed: 'observed,witnessed,seen',
  admitted: 'admitted',
  found: 'found,found by a court,proved,proven,substantiated,confirmed,fact',
  'not-proved': 'not proved,not proven,unsubstantiated,unproven',
  retracted: 'retracted,withdrawn',
  'not-stated': ',not stated,unknown',
});

/** Whether an effect was good or bad for the child; null where the words say neither. */
export const polarityOf = meaning<Impact['polarity']>({
  positive: 'positive,good,p',
  negative: 'negative,bad,n,adverse',
  mixed: 'mixed,both',
  unknown: ',unknown,not known',
});

/** Open ends in words: "ongoing" is known to be open; "not known" says nothing. Null: not such a word. */
export const openEndOf = meaning<'known' | 'not-known'>({
  known: 'ongoing,on going,open,current,present,to date,continuing,still open,now',
  'not-known': 'not known,unknown,nk,not recorded',
});

function meaning<T extends string>(rows: Readonly<Record<T, string>>): (words: string) => T | null {
  const meanings = new Map(
    Object.entries<string>(rows).flatMap(([value, words]) =>
      words.split(',').map((word) => [word, value as T] as const),
    ),
  );
  return (words) => meanings.get(plainWords(words)) ?? null;
}
