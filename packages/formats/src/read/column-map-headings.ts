import { plainWords } from './csv-words.js';

const ID = '(ids?|no|number|ref|reference|identifier|code)';

// Field, then what its heading may be, surest first. Headings are compared as `plainHeading` gives them.
const ROWS = [
  ['id', 'case journey id'],
  ['more', 'case journey record'],
  [
    'date',
    '(event )?date( of| and time of)?( event| occurrence| contact)?( from)?|date or period( of event)?|date (and )?time',
    'timestamp|time timestamp|when|day|from|(event )?start( date)?|(started|start|event) on|date started',
    '.{1,50} (start|date)|date of .{1,50}',
  ],
  // beside a date column; on its own it is the date
  ['dateFrom', 'case journey from', 'from|date (from|started)|(event )?start( date)?|(started|start) on'],
  [
    'dateTo',
    '(event )?(date )?(to|until)|(event )?(end|finish)( ?date)?|date (ended|closed)',
    '.{1,50} end( date)?',
  ],
  ['time', '(event |start )?time( of)?( day| event)?'],
  ['sequence', '(sequence|order|seq)( number| no| within day)?'],
  [
    'type',
    '(event |entry )?type( of)?( event| entry| contact)?|event',
    '(event )?(category|kind)( of event)?|concept name|activity( name)?|theme',
    '(contact|record|note|activity) type',
  ],
  ['title', '(event )?(title|headline|heading)|event name'],
  [
    'whatHappened',
    'what( has)? happened|(event )?(details?|description)( of)?( event)?|significant events?|(case )?note text',
    'events?|(chronology )?entry|narrative|(case )?notes?|summary|comments?|content|text|information|facts|observations?',
  ],
  ['occurrence', 'occurrence|(event )?status|happened|did it happen|attendance|attended'],
  ['standing', 'standing|how (it is )?known|status of fact'],
  [
    'child',
    `(child|case)( unique)? ${ID}|child concerned|case concept name`,
    'child|case|unique( child)? (id|identifier|reference)',
  ],
  ['childName', 'child( full)? names?|full name|name( of child)?'],
  ['forename', '(child )?(forenames?|(first|given|christian) names?)'],
  ['surname', '(child )?(surname|last name)'],
  ['family', `(family|household|sibling group)( name| ${ID})?`],
  ['birth', '(child )?(dob|d o b|date of birth|birth ?date)|born'],
  ['gender', '(child )?gender'],
  ['sex', '(child )?sex'],
  ['ethnicity', '(child )?(ethnicity|ethnic (origin|group|background))'],
  ['age', '(child )?age( at event| of child)?'],
  ['reference', `(event|entry|record)( unique)? ${ID}`, 'unique ref|ref|reference( number)?|event key'],
  ['significance', 'significance|significant|rating|level( of significance)?|key event|importance'],
  [
    'agency',
    'source( agency| or agency| of (information|referral|contact))?|(contributing )?agency|agency source|organi[sz]ation|(information|referral|contact) source|reported by',
    'service|provided by',
  ],
  ['sourceRole', '(source |reporter )?role( of source)?'],
  ['documentRef', '(source |witness or )?(document|evidence|file)( reference| ref)?'],
  ['recordedBy', '(recorded|completed) by|author|recorder'],
  ['recordedOn', '(date )?recorded( on| date| at)?|(recording|entry) date|date of (entry|recording|record)'],
  [
    'worker',
    '(allocated |social |lead |key |case )?(worker|practitioner)( name)?|staff( member)?|(org )?resource',
  ],
  ['team', '(allocated |worker )?team( name)?|department|org group'],
  ['episode', `(episode|referral|episode of need)( ${ID})?`],
  ['seen', '(was )?(child )?seen( y n| yes no)?'],
  ['seenAlone', '(was )?(child )?(seen )?alone( y n| yes no)?'],
  ['notSeenWhy', '(reason|why)( child)?( was)? not seen( alone)?|not seen (why|reason)'],
  [
    'said',
    '(what )?child (said|says|voice|words|views?|wishes( and feelings)?)|(voice|views?|wishes( and feelings)?) of child|said|voice|wishes and feelings',
  ],
  ['doneBecause', '(what was )?done because( of what child said)?'],
  ['impactKind', 'impact (kind|polarity)|positive or negative'],
  ['impact', '(impact|effect)( impact| effect| or effect| and analysis)?( (on|for) child)?'],
  [
    'action',
    '(action|response|intervention)s?( taken|( or)? response|( or)? action|( and)? outcome)?|outcome action|what (was done|we did|did we do)',
  ],
  ['actionBy', '(action |response )?by whom|(action|response) (by|owner)'],
  ['actionDue', '(action |response )?(due( date)?|by when)'],
  ['actionDone', '(action |response )?(done|completed)( on| date)?'],
  [
    'outcome',
    '(decision |referral |contact |case )?outcome( of .{1,30})?|decisions?( made| outcome)?|result',
  ],
  ['decidedBy', '(decision|decided|authori[sz]ed|approved|agreed)( made)? by|decision maker|manager'],
  ['deciderRole', '(decision maker|decided by) role'],
  ['forum', '(decision )?forum|decided (at|where)'],
  ['rationale', 'rationale|reasons?( for decision)?|decision (reasons?|rationale)|why'],
  ['options', 'options( considered)?'],
  ['labels', 'labels?|markings?|restrictions?|sensitivity'],
] as const;

/** A field of ours that a column of a table can hold. `docs/formats/csv.md` says what each is. */
export type CsvField = (typeof ROWS)[number][0];

/** Every field that a column can hold, with the patterns of its headings, surest first. */
export const HEADINGS: readonly (readonly [CsvField, readonly RegExp[]])[] = ROWS.map(
  ([field, ...patterns]) => [field, patterns.map((pattern) => new RegExp(`^(?:${pattern})$`))],
);

/**
 * A heading as the patterns compare it: plain words, also where it was written in one, `EventDate`, without "the" and
 * the possessive, and with one word for what has several.
 */
export function plainHeading(heading: string): string {
  const plain = plainWords(heading.slice(0, 200).replace(/([a-z])([A-Z])/g, '$1 $2'));
  return plain
    .replace(/^the | (?:the|s)(?= |$)/g, '')
    .replace(
      /\b(?:children|client|individual|patient|(?:young )?person|pupil|service user|subject)\b/g,
      'child',
    )
    .replace(/\bincident\b/g, 'event')
    .replace(/\b(?:added|created|entered|logged|written)\b/g, 'recorded');
}
