import type { EventType } from '@case-journey/core';

/** The kind of worry that runs through a family's story: how it is coded, and how people speak of it. */
export interface Theme {
  readonly name: string;
  /** How common it is among families. */
  readonly weight: number;
  /** Ages of the eldest child when the family is first met. */
  readonly ages: readonly [number, number];
  readonly need: string;
  readonly category: 'NEG' | 'PHY' | 'EMO' | 'SAB' | 'MUL';
  readonly factors: readonly string[];
  readonly incidents: readonly [EventType, ...EventType[]];
  /** Patterns of what was reported. */
  readonly concerns: readonly [string, ...string[]];
  /** Patterns of what the child said. */
  readonly said: readonly [string, ...string[]];
  /** Patterns of what got better. */
  readonly better: readonly [string, ...string[]];
  /** What it means for a child: harm, in a few words. */
  readonly impact: readonly [string, ...string[]];
}

/** Every theme, by position. */
export const THEMES: readonly Theme[] = [
  {
    name: 'domestic abuse',
    weight: 26,
    ages: [0, 14],
    need: 'N1',
    category: 'EMO',
    factors: ['3B', '17A'],
    incidents: ['domestic-abuse', 'domestic-abuse', 'incident', 'relationship-change'],
    concerns: [
      '[neighbours|a neighbour|a passer-by] [heard|reported] shouting at the [home|flat|house] [late in the evening|after midnight|on Sunday afternoon]; [police attended|officers were called] and {children} [were|had been] [upstairs|in the next room|awake]',
      '{mother} [rang for help|called the police] after {partner} [would not leave|broke a door|smashed her phone|stopped her from going out]',
      '{partner} [came to the home|waited outside the school|sent threats by text] [although he had been asked to stay away|against his bail conditions|a week after they separated]',
      'at [collection time|the school gate|a health appointment] {mother} [said she was frightened of|told staff that she had left|asked for advice about] {partner}',
      'police [were called to|attended] an argument between {mother} and {partner}; {child} [had phoned them|was seen to be very quiet|hid in the bathroom]',
      '{mother} [had a bruised arm|had a cut lip] and said [at first that she had fallen|that {partner} had done it|that she did not want to make a complaint]',
    ],
    said: [
      'I [put my music on|hide under the covers|take the baby upstairs] when they [start|shout|fight].',
      'I [do not like it|feel sick|get scared] when {partner} [comes round|drinks|shouts].',
      'I want [Mum to be happy|it to be quiet|to sleep at Nan’s] [at the weekend|again|all the time].',
      'It is [better|calmer] [now that he has gone|when it is only us].',
    ],
    better: [
      '{mother} [completed|kept to|finished] the [support programme|safety plan|sessions with the domestic abuse worker]',
      '{partner} [has left the home|now lives elsewhere] and [no incident has been reported|the locks have been changed]',
      '{child} [sleeps through the night again|has settled|is talking to the school counsellor]',
    ],
    impact: [
      '[frightened at home|anxious and watchful|tired and worried about {mother}]',
      '[sleeps badly|finds it hard to settle|clings to {mother}] [after the incident|since then]',
    ],
  },
  {
    name: 'neglect',
    weight: 24,
    ages: [0, 12],
    need: 'N1',
    category: 'NEG',
    factors: ['16A', '4B'],
    incidents: ['neglect-sign', 'neglect-sign', 'missed-appointment', 'attendance'],
    concerns: [
      '{child} [came to school|arrived at nursery] [hungry|without a coat|in the same clothes as yesterday|very tired] [for the third day|again|on most days this week]',
      'the [health visitor|housing officer|family worker] found [little food in the house|no bedding on the beds|rubbish in the kitchen and no heating]',
      '{children} [were collected late|were not collected] [twice this week|again] and {mother} [could not be reached|did not answer the phone]',
      '{child} was [seen out alone|found at the shops] [after dark|at about nine in the evening] and [said nobody was at home|did not want to go home]',
      'the [dentist|eye clinic|hospital clinic] [told us|reported] that {child} had [missed three appointments|not been brought again]',
      'head lice and [sore skin|nappy rash|untreated eczema] [have been raised|were raised] with {mother} [several times|on four occasions] [without change|and nothing has changed]',
    ],
    said: [
      'I [make my own tea|get my brother up|have toast] [most days|when Mum is asleep].',
      'My [bed|room] is [cold|too small for both of us|broken].',
      'I [like school dinners|wish we had a washing machine|want Mum to get up].',
      'Mum [has been better|cooked for us|came to my assembly] [this week|on Friday].',
    ],
    better: [
      'the home [was clean and warm|had food in the cupboards|was much tidier] on [three visits in a row|an unannounced visit]',
      '{mother} [brings {children} on time|has kept every appointment] [this month|since the plan began]',
      '{child} [has gained weight|has new glasses|has had the dental treatment that was overdue]',
    ],
    impact: [
      '[hungry and tired in class|often cold and unkempt|behind with {his} health checks]',
      '[is teased by other children|takes care of the younger ones|misses out on play]',
    ],
  },
  {
    name: 'parental alcohol or drug use',
    weight: 13,
    ages: [0, 13],
    need: 'N3',
    category: 'NEG',
    factors: ['1B', '2B'],
    incidents: ['caregiver-substance', 'caregiver-substance', 'neglect-sign', 'missed-appointment'],
    concerns: [
      '{mother} [smelled of alcohol|was unsteady] [at the school gate|when {child} was collected|at the clinic]',
      'police [found {mother} asleep|were called to a party] at the home with {children} [awake|in the room|unsupervised]',
      '{partner} [is said to be using drugs|was arrested with drugs on him] [at the family home|while {child} was in the car]',
      'the treatment service [told us|reported] that {mother} had [missed two appointments|stopped attending|relapsed]',
      '[a grandmother|an aunt] [took {children} home|kept {children} overnight] because {mother} [had been drinking|could not be woken]',
    ],
    said: [
      'I [count the cans|know when she has been drinking|pour it away].',
      'When Mum is [poorly|asleep] I [ring Nan|stay in my room|look after the little ones].',
      'She [has stopped|has not been drinking|promised] and [I believe her|we went swimming|it is nicer].',
    ],
    better: [
      '{mother} [has attended every session|gave clear tests for eight weeks|asked for help herself]',
      '{grandmother} [stays at weekends|has the children when {mother} is unwell] and [the plan is working|this is agreed by everyone]',
    ],
    impact: [
      '[worries about {mother} and stays awake|takes on jobs that are too much for {him}]',
      '[does not know who will collect {him}|has been late or absent]',
    ],
  },
  {
    name: 'parental mental health',
    weight: 11,
    ages: [0, 14],
    need: 'N3',
    category: 'EMO',
    factors: ['4B'],
    incidents: ['caregiver-mental-health', 'caregiver-mental-health', 'attendance', 'hospital'],
    concerns: [
      '{mother} [told the doctor|told the health visitor] that she [could not cope|was not sleeping|felt low] [and had nobody to help|since the birth|since {partner} left]',
      'the ward [asked|wanted to know] who [was caring for|would care for] {children} while {mother} is [in hospital|unwell]',
      '{child} [stays at home to be with|is often kept off to look after] {mother} [when she is low|on bad days]',
      '{mother} [was tearful|spoke very fast|was very withdrawn] [at the children’s centre|at nursery|on the phone] and [staff were worried|staff stayed with her]',
    ],
    said: [
      'I [make Mum a cup of tea|stay close|tidy up] when she [is sad|cries].',
      'I would like [somebody to talk to|a day out|Mum to laugh again].',
      'I [told my teacher|drew a picture of it] because [I was worried|Mum was in bed].',
    ],
    better: [
      '{mother} [takes her medicine|sees her nurse every week] and [is up and about|{children} are in school every day]',
      '{child} [goes to the young carers’ group|has a key worker in school] and [enjoys it|says that it helps]',
    ],
    impact: [
      '[worries when away from {mother}|acts as a carer]',
      '[has missed school|has few chances to see friends]',
    ],
  },
  {
    name: 'physical harm',
    weight: 9,
    ages: [0, 15],
    need: 'N1',
    category: 'PHY',
    factors: ['18C'],
    incidents: ['allegation', 'injury', 'disclosure'],
    concerns: [
      '{child} [had a bruise on the arm|had a mark on the cheek|was limping] and [said that {partner} had done it|gave two different explanations|did not want to say how]',
      'the [nurse|class teacher|nursery] [saw a bruise|noticed marks] on {child} that [{mother} said was from a fall|did not fit the account given]',
      '{child} [told a friend|told the learning mentor] that {partner} [hits|had hit] {him} [when he is cross|for being late]',
      '{mother} [said she had smacked|admitted that she lost her temper with] {child} [at the weekend|after an argument about homework]',
    ],
    said: [
      'He [gets really cross|hit me with his hand] [when I spill things|because I was late].',
      'It [hurt|was an accident|happened before too].',
      'I [feel safe at school|want to stay at Nan’s|do not want him to know I said].',
    ],
    better: [
      '{partner} [is working with|finished the course with] the parenting service and [uses other ways|has said sorry to {child}]',
      '[no new marks|nothing new] [have been seen|has been seen] [since the plan began|in ten weeks]',
    ],
    impact: [
      '[in pain and afraid of going home|wary of adults at home]',
      '[quiet and jumpy in class|worried about getting into trouble]',
    ],
  },
  {
    name: 'a young person’s behaviour and family conflict',
    weight: 9,
    ages: [11, 17],
    need: 'N5',
    category: 'EMO',
    factors: ['14A', '10A'],
    incidents: ['missing', 'exclusion', 'incident', 'offence'],
    concerns: [
      '{child} [did not come home|stayed out until two in the morning|was missing overnight] [after an argument|for the second time this month]',
      '{mother} [says she cannot manage|asked for help with] {child}’s [temper|staying out|friends] and [wants {him} to live elsewhere|is at the end of her tether]',
      'police [brought {child} home|stopped {child}] [with older young people|in the town centre] at [one in the morning|about midnight]',
      'school [excluded {child} for two days|put {child} on a part-time timetable] after [a fight|damage to a classroom]',
    ],
    said: [
      'They [do not listen|only shout|like my brother better] [at home|whatever I do].',
      'I [only went to my mate’s|want to live with Dad|need some space].',
      'My [mentor|football coach] [gets it|is all right].',
    ],
    better: [
      '{child} [is back in school full time|has kept to the times agreed|started boxing training]',
      '{mother} and {child} [had their first calm weekend|agreed house rules with the mediator]',
    ],
    impact: [
      '[out of school and with nowhere settled to go|at risk from older people out at night]',
      '[angry and hurt|feels unwanted at home]',
    ],
  },
  {
    name: 'exploitation',
    weight: 4,
    ages: [12, 17],
    need: 'N1',
    category: 'SAB',
    factors: ['11A', '10A'],
    incidents: ['exploitation', 'missing', 'missing', 'disclosure'],
    concerns: [
      '{child} [has a new phone|has new trainers and cash] and [will not say where they came from|is dropped off by a man nobody knows]',
      '{child} [was found|was seen] in [a car with adults|a hotel car park] [late at night|during the school day]',
      'the youth worker [is worried about|reported] [gifts and lifts from an older man|messages from an adult] to {child}',
    ],
    said: [
      'He [is my friend|buys me food|said he would look after me].',
      'I [do not want to talk about it|can look after myself].',
      'I [told my worker|blocked him] because [it felt wrong|my friend was scared].',
    ],
    better: [
      '{child} [has not been missing|has kept in touch with the project worker] for [six weeks|two months]',
      '{child} [gave a statement|changed {his} number|started college]',
    ],
    impact: [
      '[controlled by people older than {him}|in danger when out of sight]',
      '[cut off from friends and school|does not see the danger]',
    ],
  },
  {
    name: 'disability and care needs',
    weight: 4,
    ages: [0, 15],
    need: 'N2',
    category: 'NEG',
    factors: ['5A', '6A'],
    incidents: ['diagnosis', 'missed-appointment', 'special-needs-step', 'hospital'],
    concerns: [
      '{mother} [asked for short breaks|says she is exhausted] [because {child} does not sleep|as nobody else can care for {child}]',
      'the special school [is worried|reported] that {child} [arrived without medicine|has bruises where the straps are|has lost weight]',
      '{child} [was not brought to|missed] the [feeding clinic|therapy review] [twice|for the third time]',
    ],
    said: [
      '{child} [pointed to the happy face|smiled and signed “more”|turned away] when asked about [home|school|the new carer].',
      'I [like the hoist|do not like the bus|like swimming].',
    ],
    better: [
      '[short breaks began|a carer comes twice a week] and {mother} [has slept|looks rested]',
      '{child} [uses a picture board|has a new chair] and [can say what {he} wants|is more comfortable]',
    ],
    impact: [
      '[has needs that are not met at home|cannot tell people easily what is wrong]',
      '[uncomfortable and unsettled|misses treatment that helps {him}]',
    ],
  },
];
