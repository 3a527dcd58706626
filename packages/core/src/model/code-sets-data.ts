/**
 * The code sets as text: `set` -> `code=label|another way it is written|...` joined by ";". The label is the one that
 * files carry (Ofsted's Annex A, the children in need census, SSDA903, the Standard Safeguarding Dataset), in the
 * order in which Ofsted letters them; words for people are in `codeMessages`. A trailing `*` stands for any words.
 * Outcomes are the flags of the Standard Safeguarding Dataset and what it has no flag for. Sources: Ofsted Annex A template of August 2019, DfE children in need census schemas 2017 to 2024, SSDA903 2024.
 */
export const CODE_SETS = {
  'yes-no': 'yes=Yes|y|true;no=No|n|false;unknown=Unknown|not known|u',
  sex: 'M=Male|1;F=Female|2;U=Unknown|0|9|not known|not stated*|not recorded*|unborn',
  gender:
    'M=Male|1;F=Female|2;U=Not stated/recorded|0|not stated*|not recorded*|not known|unknown|unborn;N=Neither|9|indeterminate',
  ethnicity:
    'WBRI=White British;WIRI=White Irish;WIRT=Traveller of Irish heritage;WOTH=Any other White background|other white*;WROM=Gypsy/Roma|gypsy|roma;MWBC=White and Black Caribbean;MWBA=White and Black African;MWAS=White and Asian;MOTH=Any other Mixed background|other mixed*;AIND=Indian;APKN=Pakistani;ABAN=Bangladeshi;AOTH=Any other Asian background|other asian*;BCRB=Caribbean|black caribbean;BAFR=African|black african;BOTH=Any other Black background|other black*;CHNE=Chinese;OOTH=Any other ethnic group|other ethnic*;REFU=Refused|did not wish*;NOBT=Information not yet obtained|not yet obtained|not obtained',
  disability:
    'NONE=No disability|none;MOB=Mobility;HAND=Hand function;PC=Personal care;INC=Incontinence;COMM=Communication;LD=Learning|learning disability;HEAR=Hearing;VIS=Vision;BEH=Behaviour;CON=Consciousness;AUT=Autism*;DDA=Other|other disability',
  source:
    '1A=Individual|individual family*|family member*|relative|carer|parent;1B=Individual|individual acquaintance*|acquaintance*|neighbour;1C=Individual|individual self|self;1D=Individual|individual other*|stranger;2A=Schools|school;2B=Education services|education;3A=Health services|health services general*|gp|general practitioner*;3B=Health services|health services health visitor|health visitor;3C=Health services|health services school nurse|school nurse;3D=Health services|health services other primary*|other primary health*;3E=Health services|health services a e*|a e|accident and emergency;3F=Health services|health services other*|other health*|hospice;4=Housing|housing local*|housing association;5A=LA services|la services social care*|social care|adult social care;5B=LA services|la services other*|other internal;5C=LA services|la services external*|external;6=Police;7=Other legal agency|other legal*;8=Other|other including*;9=Anonymous;10=Unknown;5D=LA services|la services early help|early help',
  closure:
    'RC1=Adopted;RC2=Died;RC3=Child arrangements order;RC4=Special guardianship order;RC5=Transferred to services of another local authority|transferred to another*;RC6=Transferred to adult social care services|transferred to adult*;RC7=Services ceased for any other reason, including child no longer in need|services ceased*|child no longer in need;RC8=Case closed after assessment, no further action;RC9=Case closed after assessment, referred to early help',
  need: 'N1=Abuse or neglect;N2=Child’s disability|childs disability or illness;N3=Parental disability or illness|parental illness or disability;N4=Family in acute stress;N5=Family dysfunction;N6=Socially unacceptable behaviour;N7=Low income;N8=Absent parenting;N9=Cases other than children in need;N0=Not stated',
  factors:
    '1A;1B;1C;2A;2B;2C;3A;3B;3C;4A;4B;4C;5A;5B;5C;6A;6B;6C;7A;8B;8C;8D;8E;8F;9A;10A;11A;12A;13A;14A;15A;16A;17A;18A;18B;18C;19A;19B;19C;20;21;22A;23A;24A',
  abuse:
    'NEG=Neglect;PHY=Physical abuse|physical;SAB=Sexual abuse|sexual;EMO=Emotional abuse|emotional;MUL=Multiple/not recommended|multiple|multiple not recommended',
  'case-status':
    'looked-after=Looked after child|looked after|lac|cla;protection-plan=Child Protection plan|child protection|cp;child-in-need-plan=Child in need plan|child in need|cin;open-assessment=Open assessment;closed=Closed episode|closed',
  legal:
    'C1=ICO|interim care order;C2=FCO|full care order;D1=Freeing order;E1=Placement order;V2=Single period under S20|section 20|s20;L1=Police protection LA accommodation|police protection;L2=EPO|emergency protection order;L3=Child assessment order LA accommodation|child assessment order;J1=Remanded to LA or youth detention;J2=LA accommodation under PACE;J3=Youth rehabilitation order;V3=Short term breaks, episodes recorded;V4=Short term breaks, agreements recorded',
  'permanence-plan':
    'return=Return to family;adoption=Adoption;guardianship=SGO/CAO|sgo|cao;supported-living=Supported living in the community|supported living;residential=Long-term residential placement;fostering=Long-term fostering;other=other',
  ceased:
    'E11=Adopted - application unopposed;E12=Adopted - consent dispensed;E2=Died;E3=Care taken by another LA;E4A=Returned home to live with parents or relatives - part of planning;E4B=Returned home to live with parents or relatives - not part of planning;E13=Parents, relatives or other with no parental responsibility;E41=Residence order granted;E45=Special Guardianship Orders - former carer relative/friend;E46=Special Guardianship Orders - former carer other;E47=Special Guardianship Orders - relative/friend;E48=Special Guardianship Orders - other;E5=Moved into independent living - supported;E6=Moved into independent living - no support;E7=Transferred to residential care funded by adult social services;E9=Sentenced to custody;E14=Accommodation on remand ended;E15=Age assessment determined child was 18 or over;E16=Child moved abroad;E8=Care ceased for any other reason;X1=CodeError;E17=Aged 18+ and remained with current carers',
  placement:
    'U1=Foster placement - relatives - long term;U2=Foster placement - relative - FFA;U3=Foster placement - relative - not FFA;U4=Foster placement - long term;U5=Foster placement - FFA;U6=Foster placement - not FFA;A3=Placed for adoption - consent - current foster;A4=Placed for adoption - consent - not foster;A5=Placed for adoption - order - foster;A6=Placed for adoption - order - not foster;P1=Placed with parents;P2=Independent living;P3=Residential employment;H5=Residential accommodation;K1=Secure Children’s Homes;K2=Children’s Homes;R1=Residential Care Home;R2=NHS/Health Trust;R3=Family Centre or Mother and Baby Unit;R5=Young Offender Institution;S1=Residential school;Z1=Other placements;T0=Temporary placement;T1=Temporary placement - hospital;T2=Temporary placement - holiday;T3=Temporary placement - carer holiday;T4=Temporary placement - seven days or less',
  'placement-provider':
    'PR0=Parents/Parental responsibility;PR1=Own provision;PR2=Other LA provision;PR3=Other public provision;PR4=Private provision;PR5=Voluntary/third sector|voluntary third sector provision',
  'placement-location': 'in=In;out=Out',
  'placement-change': 'CARPL;CLOSE;ALLEG;STAND;APPRR;CREQB;CREQO;CHILD;LAREQ;PLACE;CUSTOD;OTHER',
  'review-participation': 'PN0;PN1;PN2;PN3;PN4;PN5;PN6;PN7',
  'worker-change': 'MANAGE;FCONTA;LEFTRL;ORGRST;TSPROC;ABSENC;CHCHAN;PCCHAN;SWDIED;OTHERS',
  assessment: 'single;initial;core;pre-birth;private-fostering;other',
  conference: 'initial;review;transfer-in;pre-birth',
  outcome:
    'NFA=No further action;FURTHER_ACTION;ADVICE=Information and advice;EARLY_HELP=Early help;NEW_REFERRAL=Referral;EXISTING_REFERRAL;CP_ENQUIRY;SINGLE_ASSESSMENT=Assessment;FURTHER_ASSESSMENT;STRATEGY_DISCUSSION=Strategy discussion;SECTION_47=Section 47 enquiry;CP_CONFERENCE;CP_TRANSFER_IN;CP_PLAN;NO_PLAN;CLA_REQUEST;LOOKED_AFTER;ACCOMMODATE;LEGAL_ACTION;PROV_OF_SERVICES;PROV_OF_SB_CARE;NO_SERVICES;SPECIALIST_ASSESSMENT;REFERRAL_TO_OTHER_AGENCY;PRIVATE_FOSTERING;NON_AGENCY_ADOPTION;CARE_LEAVER;NFA_CONTINUE_SINGLE;MONITOR;MISSING;OLA_CP;STEP_DOWN;CLOSE;OTHER_ACTIONS',
} as const satisfies Readonly<Record<string, string>>;
