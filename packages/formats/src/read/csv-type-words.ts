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
  const hyphenated = words.trim().toLowerCase();
  return hyphenated.startsWith('x-') && isEventType(hyphenated) ? hyphenated : null;
}

/** The type that a title names, on its own or before a colon: "Strategy discussion: held by telephone". */
export function typeOfTitle(title: string): EventType | null {
  const colon = title.slice(0, LONGEST_TITLE).indexOf(':');
  if (colon > 0) return typeOfWords(title.slice(0, colon));
  return title.length > LONGEST_TITLE ? null : typeOfWords(title);
}

/** The longest title, in characters, that can name a type. */
export const LONGEST_TITLE = 80;

// what else practitioners, exports and statutory returns call a type: type=word,word
const SYNONYMS = `
incident=significant incident,safeguarding incident,concern,safeguarding concern,cause for concern,police incident
allegation=abuse allegation,allegation of abuse,physical abuse,sexual abuse,emotional abuse,physical abuse allegation,sexual abuse allegation
disclosure=child disclosure,disclosed
missing=missing episode,missing from care,missing from home,missing person,absconded,missing from home or care,return home interview
exploitation=cse,cce,child sexual exploitation,child criminal exploitation,criminal exploitation
domestic-abuse=domestic violence,dv,da,domestic abuse incident,domestic incident,domestic violence incident
neglect-sign=neglect,neglect concern,neglect indicator
missed-appointment=dna,did not attend,was not brought,wnb,failed appointment,appointment missed
caregiver-substance=parental substance misuse,substance misuse,parental drug use,parental alcohol use,alcohol misuse,drug misuse
caregiver-mental-health=parental mental health,parent mental health,mothers mental health
offence=offending,arrest,crime,conviction,charged,youth justice
contact=initial contact,contact received,front door contact,mash contact,enquiry,mash enquiry
contact-decision=contact outcome,contact decision,mash decision
referral=referral received,re referral,rereferral,new referral,social care referral,referral to childrens social care
early-help-start=early help,early help assessment,eha,caf,team around the family,taf,early help opened
early-help-end=early help closed,early help closure
allocation=allocated,case allocated,case allocation
worker-change=change of social worker,new social worker,change of worker,worker changed
team-change=case transfer,transfer,team transfer,transfer to team
assessment-start=assessment,single assessment,initial assessment,core assessment,child and family assessment,c f assessment,cafa,assessment started
assessment-end=assessment completed,assessment complete,assessment authorised,single assessment completed
strategy-discussion=strategy meeting,strategy,strat discussion,strat meeting
section-47-start=section 47,s47,s 47,section 47 enquiry,s47 enquiry,section 47 started,s47 started,section 47 investigation,child protection investigation
section-47-end=section 47 completed,s47 completed,section 47 outcome,s47 outcome,section 47 ended
conference=icpc,rcpc,initial child protection conference,review child protection conference,child protection conference,cp conference,initial conference,review conference,transfer in conference,pre birth conference
core-group=core group meeting
child-in-need-plan-start=child in need,child in need plan,cin plan,cin,cin plan started,child in need plan started
child-in-need-plan-end=cin plan ended,child in need plan closed
child-in-need-plan-review=cin review,cin meeting,child in need meeting,child in need review,cin review meeting
protection-plan-start=child protection plan,cp plan,cpp,cp plan started,child protection,child protection plan start
protection-plan-end=cp plan ended,child protection plan end,cpp ended,removed from plan
legal-planning=legal planning meeting,lpm,legal gateway,legal gateway meeting
pre-proceedings-start=pre proceedings,plo,public law outline,plo started,pre proceedings meeting,letter before proceedings
order-start=legal order,court order,interim care order,care order,supervision order,emergency protection order,epo,ico,order
order-end=order ended,order discharged
looked-after-start=looked after,became looked after,started to be looked after,accommodated,section 20,s20,cla,lac,entered care,looked after child
looked-after-end=ceased to be looked after,left care,cla ended,lac ended,returned home from care
placement-start=placement,placed,placement change,placement move,new placement,change of placement
placement-end=placement ended,placement breakdown
looked-after-review=lac review,cla review,iro review,statutory review
care-leaver-start=care leaver,leaving care
adoption-step=adoption,adoption order,placement order
visit=home visit,statutory visit,social work visit,sw visit,stat visit,cp visit,cin visit,lac visit,child visit,unannounced visit,announced visit,school visit
contact-with-child=direct work,child seen
child-words=voice of the child,childs voice,wishes and feelings,child s voice,child voice
parent-words=parents views,parent s views,voice of the parent
supervision=case supervision,reflective supervision,management supervision
management-decision=management oversight,manager decision,manager s decision,management decisions,case direction,decision
case-discussion=discussion,professional discussion
family-group-conference=fgc
meeting=professionals meeting,multi agency meeting,tac,team around the child,network meeting,panel
birth=born,child born,sibling born
death=died
household-change=family change,separation,change of household
move=house move,moved,change of address,address change,moved house,housing,homeless,homelessness,eviction
imprisonment=prison,parent imprisoned
injury=accident,bruising,injured,fracture
illness=ill health
hospital=a e,ae,accident and emergency,hospital admission,hospital attendance,a e attendance,admission
diagnosis=disability
mental-health=camhs,child mental health
health-assessment=health visitor review,health check,health review
school-change=change of school,new school,started school
exclusion=excluded,suspension,suspended,permanent exclusion,fixed term exclusion
attendance=school attendance,absence,poor attendance
special-needs-step=sen,send,ehcp,ehc plan
achievement=positive,positive event,success,strength
call=telephone call,phone call,telephone,phone,tc,t c
e-mail=email
note=case note,case recording,general note,file note,other,record,entry,note to file
letter=letter sent,letter received,correspondence
document=report,report received,police notification,notification,pnn,merlin
closure=case closed,closed,case closure,closed to social care
`;

const TYPES: ReadonlyMap<string, EventType> = new Map<string, EventType>([
  ...SYNONYMS.trim()
    .split('\n')
    .flatMap((row): [string, EventType][] => {
      const [type = '', words = ''] = row.split('=');
      return isEventType(type) ? words.split(',').map((word) => [word, type]) : [];
    }),
  ...VOCABULARY.map(({ type }): [string, EventType] => [plainWords(typeWords(type, eventMessages)), type]),
  ...VOCABULARY.map(({ type }): [string, EventType] => [plainWords(type), type]),
]);
