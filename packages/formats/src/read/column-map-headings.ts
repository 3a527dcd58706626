import { plainWords } from './csv-words.js';

// Field, then what its heading may be, surest first. Headings are compared without case, signs or brackets.
const ROWS = [
  ['id', 'case journey id'],
  ['more', 'case journey record'],
  [
    'date',
    '(event |incident )?date( of| and time of)?( event| incident| occurrence| contact)?( from)?|date or period( of event)?|date and time|date time',
    'timestamp|time timestamp|when|day|from|(event )?start( date)?|(start|event)(ed)? on|date started',
    '[a-z0-9 ]{1,40} (start|start date|date)|date of [a-z0-9 ]{1,40}',
  ],
  [
    'dateTo',
    '(date )?(to|until)|(event |incident )?(end|finish)( date)?|end ?date|date (ended|closed)|(event )?date to',
    '[a-z0-9 ]{1,40} (end|end date)',
  ],
  ['time', '(event |start |incident )?time( of)?( day| event| incident)?'],
  ['sequence', '(sequence|order|seq)( number| no| within( the)? day)?'],
  [
    'type',
    '(event |entry |incident )?type( of)?( event| entry| incident| contact)?|event',
    '(event )?(category|kind)( of event)?|concept name|activity( name)?|theme',
    '(contact|record|note|activity) type',
  ],
  ['title', '(event )?(title|headline|heading)|event name'],
  [
    'whatHappened',
    '(what happened|what has happened|(event |incident )?(details?|description)( of)?( the)?( event| incident)?)|significant events?|(case )?note text',
    'events?|(chronology )?entry|narrative|(case )?notes?|summary|comments?|content|text|information|facts|observations?',
  ],
  ['occurrence', '(occurrence|status|event status|happened|did it happen|attendance|attended)'],
  ['standing', '(standing|how (it is )?known|status of (the )?fact)'],
  [
    'child',
    '(child|children|young person|client|case|service user|subject|person|individual|pupil|patient)( s)?( unique)? (id|ids|no|number|ref|reference|identifier|code)|child(ren)? concerned|case concept name',
    '(child|children|young person|client|case|service user|subject|person)|unique( child)? (id|identifier|reference)|child unique id',
  ],
  [
    'childName',
    '(child|children|young person|client|service user|subject|person|pupil|patient)( s)?( full)? names?|full name|name( of( the)? (child|young person))?',
  ],
  ['family', '(family|household|sibling group)( (id|no|number|ref|reference|name))?'],
  ['birth', '(child s |child )?(dob|d o b|date of birth|birth ?date)|born'],
  ['age', '(child s |child )?age( at( the)? event| of( the)? child)?'],
  [
    'reference',
    '(event|entry|record|incident)( unique)? (id|no|number|ref|reference|identifier)',
    'unique ref|ref|reference( number)?|event key',
  ],
  ['significance', '(significance|significant|rating|level( of significance)?|key event|importance)'],
  [
    'agency',
    '(source|source agency|agency|organi[sz]ation|source of (information|referral|contact)|(information|referral|contact) source|contributing agency|reported by|agency source|source or agency)',
    'service|provided by',
  ],
  ['sourceRole', '(source |reporter s )?role( of source)?'],
  ['documentRef', '(source |witness or )?(document|evidence|file)( reference| ref)?'],
  ['recordedBy', '(recorded|entered|written|added|logged|created|completed) by|author|recorder'],
  [
    'recordedOn',
    '(date )?(recorded|entered|added|created|logged|written)( on| date| at)?|(recording|entry|recorded) date|date of (entry|recording|record)',
  ],
  [
    'worker',
    '(allocated |social |lead |key |case )?(worker|practitioner)( name)?|staff( member)?|org resource|resource',
  ],
  ['team', '(allocated |worker s )?team( name)?|department|org group'],
  ['episode', '(episode|referral|episode of need)( (id|no|number|ref|reference))?'],
  ['seen', '(was )?(the )?(child(ren)? )?seen|seen( y n| yes no)'],
  ['seenAlone', '(was )?(the )?(child(ren)? )?(seen )?alone( y n| yes no)?|seen alone'],
  ['notSeenWhy', '(reason|why)( child| the child)?( was)? not seen( alone)?|not seen (why|reason)'],
  [
    'said',
    '(what )?(the )?child(ren)?( s)? (said|says|voice|words|views?|wishes( and feelings)?)|(voice|views?|wishes( and feelings)?) of( the)? child(ren)?|said|voice|wishes and feelings',
  ],
  ['doneBecause', 'done because( of what( the)? child said)?|what was done because'],
  ['impactKind', 'impact (kind|polarity)|positive or negative'],
  [
    'impact',
    '(impact|effect)( or effect| and analysis)?( (on|for)( the)? child(ren)?)?|impact effect|effect impact',
  ],
  [
    'action',
    '(actions?|response|intervention)s?( taken| or response| and outcome| response)?|outcome action|action outcome|what (was done|we did|did we do)|response or action|response action',
  ],
  ['actionBy', '(action|response) (by|owner)|action by whom|by whom'],
  ['actionDue', '(action |response )?(due|due date|by when)|action due( date)?'],
  ['actionDone', '(action |response )?(done|completed)( on| date)?'],
  [
    'outcome',
    '(decision |referral |contact |case )?outcome( of( the)? [a-z0-9 ]{1,30})?|decisions?( made| outcome)?|result',
  ],
  ['decidedBy', '(decision|decided|authori[sz]ed|approved|agreed)( made)? by|decision maker|manager'],
  ['deciderRole', 'decision maker s role|decided by role'],
  ['forum', '(decision )?forum|decided (at|where)'],
  ['rationale', 'rationale|reasons?( for( the)? decision)?|decision (reasons?|rationale)|why'],
  ['options', 'options( considered)?'],
  ['labels', '(labels?|markings?|restrictions?|sensitivity)'],
] as const;

/** A field of ours that a column of a table can hold. `docs/formats/csv.md` says what each is. */
export type CsvField = (typeof ROWS)[number][0];

/** Every field that a column can hold, with the patterns of its headings, surest first. */
export const HEADINGS: readonly (readonly [CsvField, readonly RegExp[]])[] = ROWS.map(
  ([field, ...patterns]) => [field, patterns.map((pattern) => new RegExp(`^(?:${pattern})$`))],
);

/** A heading as the patterns compare it: plain words, also where it was written in one, `EventDate`. */
export function plainHeading(heading: string): string {
  return plainWords(heading.slice(0, 200).replace(/([a-z])([A-Z])/g, '$1 $2'));
}
