import { eventMessages, isEventType, typeWords, VOCABULARY, type EventType } from '@case-journey/core';
import { plainWords } from './csv-words.js';

/**
 * The type of event that a word of a record names, or null where none of ours is meant. Case, signs and brackets do
 * not matter: "Strategy discussion", "strategy_discussion" and "Strategy Meeting (s47)" are the same.
 */
export function typeOfWords(words: string): EventType | null {
  const plain = plainWords(words);
  const known = TYPES.get(plain);
  if (known !== undefined) return known;
  // what follows a dash is how it came, or what became of it
  const [head = ''] = words.slice(0, LONGEST_TITLE).split(' - ');
  const first = TYPES.get(plainWords(head));
  if (first === 'referral' || first === 'contact') return first;
  const hyphenated = words.trim().toLowerCase();
  return hyphenated.startsWith('x-') && isEventType(hyphenated) ? hyphenated : null;
}

/** The type that a title names, on its own or before a colon: "Strategy discussion: held by telephone". */
export function typeOfTitle(title: string): EventType | null {
  const colon = title.slice(0, LONGEST_TITLE).indexOf(':');
  if (colon > 0) return typeOfWords(title.slice(0, colon));
  return title.length > LONGEST_TITLE ? null : typeOfWords(title);
}

// The longest title, in characters, that can name a type.
const LONGEST_TITLE = 80;

// What else practitioners, exports and statutory returns call a type: type=words,words; (a|b) is either.
const SYNONYMS = `
incident=(significant|safeguarding|police) incident,(safeguarding |cause for |)concern
allegation=abuse allegation,allegation of abuse,(physical|sexual|emotional) abuse( allegation|)
disclosure=child disclosure,disclosed
missing=missing (episode|person|from (care|home)),absconded,return home interview
exploitation=cse,cce,(child |)(sexual |criminal |)exploitation
domestic-abuse=domestic (violence|(violence |abuse |)incident),dv,da
neglect-sign=neglect( concern| indicator|)
missed-appointment=dna,did not attend,was not brought,wnb,failed appointment,appointment missed
caregiver-substance=(parental |)substance misuse,parental (drug|alcohol) use,(drug|alcohol) misuse
caregiver-mental-health=(parental|parent|mothers|mother s) mental health
offence=offending,arrest,crime,conviction,charged,youth justice
contact=(initial|front door|mash) contact,contact received,(mash |)enquiry
contact-decision=contact outcome,mash decision
referral=re referral,rereferral,(new|social care) referral,referral (received|to childrens social care)
early-help-start=early help( assessment| opened|),eha,caf,team around the family,taf
early-help-end=early help (closed|closure)
allocation=(case |)allocated,case allocation
worker-change=change of social worker,new social worker,worker changed
team-change=(case |team |)transfer,transfer to team
assessment-start=(single |initial |core |child and family |c f |)assessment,cafa,assessment started
assessment-end=(single |)assessment completed,assessment (complete|authorised)
strategy-discussion=strategy( meeting|),strat (discussion|meeting)
section-47-start=(section 47|s47)( enquiry| started|),s 47,section 47 investigation,child protection investigation
section-47-end=(section 47|s47) (completed|outcome),section 47 ended
conference=icpc,rcpc,(initial |review |)(child protection |)conference,cp conference,(transfer in|pre birth) conference
core-group=core group meeting
child-in-need-plan-start=(cin|child in need)( plan( started|)|)
child-in-need-plan-end=cin plan ended,child in need plan closed
child-in-need-plan-review=(cin|child in need) (review|meeting),cin review meeting
protection-plan-start=child protection( plan( start|)|),cp plan( started|),cpp
protection-plan-end=(cp plan|cpp) ended,child protection plan end,removed from plan
legal-planning=lpm,legal gateway( meeting|)
pre-proceedings-start=pre proceedings( meeting|),plo( started|),public law outline,letter before proceedings
order-start=(legal |court |(interim |)care |supervision |emergency protection |)order,epo,ico
order-end=order (ended|discharged)
looked-after-start=(became |)looked after,looked after child,accommodated,section 20,s20,cla,lac,entered care
looked-after-end=(cla|lac) ended,left care,returned home from care
placement-start=(new |change of |)placement,placed,placement (change|move)
placement-end=placement (ended|breakdown)
looked-after-review=(lac|cla|iro|statutory) review
care-leaver-start=care leaver,leaving care
adoption-step=adoption( order|),placement order
visit=(home|statutory|stat|social work|sw|cp|cin|lac|child|unannounced|announced|school) visit
contact-with-child=direct work,child seen
child-words=voice of the child,(childs|child s|child) voice,wishes and feelings
parent-words=(parents|parent s) views,voice of the parent
supervision=(case|reflective|management) supervision
management-decision=management (oversight|decisions),manager( s|) decision,case direction,decision
case-discussion=(professional |)discussion
family-group-conference=fgc
meeting=(professionals|multi agency|network) meeting,tac,team around the child,panel
birth=(child |sibling |)born
death=died
household-change=family change,separation,change of household
move=house move,moved( house|),change of address,address change,housing,homeless(ness|),eviction
imprisonment=prison,parent imprisoned
injury=accident,bruising,injured,fracture
illness=ill health
hospital=(a e|hospital)( attendance|),ae,accident and emergency,(hospital |)admission
diagnosis=disability
mental-health=camhs,child mental health
health-assessment=health (visitor review|check|review)
school-change=new school,started school
exclusion=excluded,suspension,suspended,(permanent|fixed term) exclusion
attendance=absence,poor attendance
special-needs-step=sen,send,ehcp,ehc plan
achievement=positive( event|),success,strength
call=(tele|)phone( call|),tc,t c
e-mail=email
note=(file|general) note,case recording,other,record,entry,note to file
letter=letter (sent|received),correspondence
document=report( received|),(police |)notification,pnn,merlin
closure=(case |)closed,case closure,closed to social care
`;

const TYPES: ReadonlyMap<string, EventType> = new Map(
  [
    ...SYNONYMS.trim()
      .split('\n')
      .flatMap((row) => {
        const [type = '', words = ''] = row.split('=');
        return words.split(',').flatMap((one) => eitherWay(one).map((word) => [word, type] as const));
      }),
    ...VOCABULARY.map(({ type }) => [typeWords(type, eventMessages), type] as const),
    ...VOCABULARY.map(({ type }) => [type, type] as const),
  ].flatMap(([words, type]) => (isEventType(type) ? [[plainWords(words), type]] : [])),
);

/** Every way to read words with alternatives: "(a|b) c" is "a c" and "b c". */
function eitherWay(words: string): string[] {
  const [group, inner] = /\(([^()]*)\)/.exec(words) ?? [];
  if (group === undefined || inner === undefined) return [words];
  return inner.split('|').flatMap((one) => eitherWay(words.replace(group, one)));
}
