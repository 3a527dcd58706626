import type { Theme } from './theme.js';

/** Worries that show in the child. */
export const THEMES_OF_CHILDREN: readonly Theme[] = [
  {
    name: 'physical harm',
    weight: 9,
    ages: [0, 15],
    need: 'N1',
    category: 'PHY',
    factors: ['18C'],
    incident: 'allegation',
    concerns: [
      '{child} [had a bruise on the arm|had a mark on the cheek|was limping] and [said that {partner} had done it|gave two different explanations|did not want to say how]',
      'the [nurse|class teacher|nursery] [saw a bruise|noticed marks] on {child} that [{mother} said was from a fall|did not fit the account given]',
      '{child} [told a friend|told the learning mentor] that {partner} [hits {him} when he is cross|had hit {him} for being late]',
      '{mother} [said she had smacked|admitted that she lost her temper with] {child} [at the weekend|after an argument about homework]',
      'a neighbour [heard a slap|heard {child} cry out|saw {child} pulled along by the arm] [in the yard|on the stairs|outside the shop]',
      '{child} [had finger marks on the arm|had a sore ear|held one arm close] and [{mother} had not noticed|{mother} spoke of a fall at the park|two accounts were given]',
      '{partner} [boasts that he is strict|says a smack did him no harm] and {child} [flinches|looks to {mother} before each answer]',
    ],
    said: [
      'He [gets really cross|hit me with his hand] [when I spill things|because I was late].',
      'It [hurt|was an accident|happened before too].',
      'I [feel safe at school|want to stay at Nan’s|do not want him to know I said].',
    ],
    better: [
      '{partner} [is working with|finished the course with] the parenting service and [uses other ways|has said sorry to {child}]',
      '[no new marks have|nothing new has] been seen [since the plan began|in ten weeks]',
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
    incident: 'incident',
    concerns: [
      '{child} [did not come home|stayed out until two in the morning|was missing overnight] [after an argument|for the second time this month]',
      '{mother} [says she cannot manage|asked for help with] {child}’s [temper|staying out|friends] and [wants {him} to live elsewhere|is at the end of her tether]',
      'police [brought {child} home|stopped {child}] [with older young people|in the town centre] at [one in the morning|about midnight]',
      'school [excluded {child} for two days|put {child} on a part-time timetable] after [a fight|damage to a classroom]',
      '{child} [threw a chair|broke a window|pushed {mother}] [after losing the phone|when told to be in by ten] and [police came|an uncle calmed it]',
      '{child} [refuses school|has been in lessons for two days of ten|walks out at break] and [smokes cannabis with older friends|sleeps until noon]',
      '{mother} [put {child}’s bags in the hall|locked the door at midnight] and {child} [slept at a friend’s|slept in a stairwell]',
    ],
    said: [
      'They [do not listen|only shout|take no notice] [at home|whatever I do].',
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
    incident: 'exploitation',
    concerns: [
      '{child} [has a new phone|has new trainers and cash] and [will not say who paid|is dropped off by a man nobody knows]',
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
    incident: 'incident',
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
