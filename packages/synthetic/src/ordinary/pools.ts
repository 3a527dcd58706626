/** One pattern of each is taken for a record. */
export type Pool = readonly [string, ...string[]];

/** What a call was about. */
export const ASKED: Pool = [
  '[asked how the week had been|asked about the weekend|asked how things were]: [quiet|tiring|better than last week|busy with appointments|“up and down”].',
  '[talked through|went over] [the plan for next week|who collects {children} on Thursday|the letter about housing|the date of the review].',
  '[checked|wanted to know] whether [the form was sent back|the boiler man had come|the doctor’s appointment was kept|the new uniform had been bought].',
  '[reminded {mother} of|confirmed] [Tuesday’s visit|the meeting at school|the clinic at half past ten|the group on Friday morning].',
  '[{mother} wanted to talk about|the talk was mostly about] [money before pay day|sleep|the neighbours|her own mother|what the judge had said about weekends].',
  '[offered|talked about] [a food parcel|a place at the holiday club|bus tickets|a carpet from the charity shop|help with the school form].',
];

/** How a call, a message or a talk ended. */
export const ENDED: Pool = [
  '[next call|will ring again] on [Monday|Wednesday|Friday|the day after the visit].',
  '[nothing else was raised|no new worry|{mother} had no questions|no change to the plan].',
  '{mother} [will text a photo of the letter|will ring the school herself|is going to ask {grandmother}|will be at home after three].',
  '[message left for|passed on to] [the health visitor|the family worker|the duty desk|the housing officer].',
  '[to be talked over in supervision|to be talked over with the school|added to the list for supervision|added to the list for the next review].',
];

/** How a call ended. */
export const CALLED: Pool = [
  ...ENDED,
  '[a short call|it took five minutes|we spoke for half an hour|the line was poor and we agreed to speak again].',
];

/** How an e-mail from the office ended. */
export const SENT: Pool = [
  '[copied to|sent on to|sent by secure e-mail to] [the worker|the team manager|the reviewing officer|the school nurse].',
  '[answer|reply] [asked for by|expected by] [Wednesday|the end of the week|the tenth|Monday].',
  '[sent again|sent] with [the right attachment|a password|the old reference|the form that was missing].',
];

/** What was seen on a visit. */
export const SAW: Pool = [
  '{child} [was drawing at the table|was doing a jigsaw|was watching a film|had a friend round|was out in the yard on a scooter|showed us a loose tooth].',
  '{children} {were} [home from school|having tea|in the kitchen|tired after swimming|keen to show us round].',
  'the [front room|kitchen|hall] was [tidy|in the middle of being painted|full of washing|warm|cold, and the heating came on while we were there].',
  '{mother} [made tea and talked easily|was short at first and then relaxed|was on the phone to the bank|looked tired|had her hair done and was pleased about it].',
  '{grandmother} [was there|came by with shopping|had just left|rang during the visit].',
  '[fridge and cupboards were|the cupboards were] [full|rather bare, two days before pay day|stocked for the week].',
  '{partner} [was not at home|came in and said hello|had left for work|stayed in the other room].',
];

/** What was talked about on a visit. */
export const SPOKE: Pool = [
  '{child} [talked about football|read us two pages|counted to twenty|told a long story about the class hamster|wanted to know when we come again].',
  '{child} said that [school is fine|maths is boring|the new bed is good|lunch was pizza|Saturday was the best day].',
  '[we talked about|looked together at] [the bedtime chart|the calendar on the fridge|what helps when things get loud|the safety plan|the goals on the plan].',
  '{mother} [has an interview next week|is waiting for the doctor|wants to change the day of visits|has put up new curtains|found the course hard].',
  '[practised|went through] [what to do if {partner} comes to the door|the morning routine|saying no without shouting|whom to ring in a hurry].',
];

/** What comes next after a visit. */
export const NEXT: Pool = [
  '[next visit|will come again] in [one week|ten working days|a fortnight|three weeks].',
  '[to do|for the worker]: [chase the school report|send the housing letter|book the review room|ask health for the growth chart].',
  '[agreed|it was agreed] that {mother} [rings if plans change|keeps the diary going|sees the school on Monday|tries the earlier bedtime].',
  '[left|dropped off] [the leaflet on the summer club|a reward chart|the new phone list|vouchers for the food bank].',
  '[all bedrooms seen|bedrooms seen and fine|upstairs not seen this time|{child}’s room seen, new bed in place].',
];

/** What school reports. */
export const SCHOOL_NEWS: Pool = [
  '{child} [was in every day this week|has missed two mornings|was late on Monday and Tuesday|came in smart and on time|left early for the dentist].',
  '{child} [is settled in class|was tearful before lunch|got into an argument at break|made a good friend|has moved up a set].',
  '[homework is coming in|no homework again|the reading book is signed each night|the PE kit is still missing].',
  '{child} [goes to breakfast club|sees the mentor on Thursdays|is learning the guitar|has a part in the assembly].',
  '[the class teacher|the mentor|the head of year] [has no new worry|wants to meet {mother}|will keep a record of lunches|noticed that {child} talks more].',
];

/** What health reports. */
export const HEALTH_NEWS: Pool = [
  '[weight and height|growth] [on the line|a little below the line|back on the line|to be checked again in four weeks].',
  '[the clinic|the ward|the surgery] [has a date in three weeks|moved the appointment|wrote to say that {child} was seen|is waiting for {mother} to ring].',
  '{child} [has had the jabs that were due|needs glasses|has a new inhaler|has grown out of the eczema cream|is to see the speech therapist].',
  '[the health visitor|the school nurse|the community nurse] [will call on Tuesday|saw {mother} and {child} together|has moved to another area; a new name will follow].',
];

/** Office work on the file. */
export const OFFICE: Pool = [
  '[filed|scanned|copied] [the agreement|the minutes|the school report|the signed consent|the birth certificate].',
  '[asked|wrote to] [the business support team|the duty desk|the finance team|the contact centre] [for a room|about travel costs|for the old file|to change the address].',
  '[chased|asked again for] [the police check|the report from health|the tenancy letter|an answer from the nursery].',
  '[checked the file for|read back over] [the last three reviews|the first referral|the pattern of visits|the names of relatives].',
  '[agenda|invitations|papers] for the [review|core group|family meeting] [sent out|ready|still to be checked].',
];

/** What office work is for. */
export const WHY: Pool = [
  '[needed for|this is for] [the review next month|the conference|the court bundle|the handover|the funding panel].',
  '[due|to be done] by [Friday|the end of the month|the tenth|half-term].',
  '[{mother} knows|the family were told|to be talked over with {mother}].',
  '[a copy goes to|shared with] [the school|health|the reviewing officer|{mother}].',
  '[took most of the morning|a quick task|left until the system was back up|done from home].',
];

/** What was seen on a visit to a child under three. */
export const SAW_SMALL: Pool = [
  '{child} [was asleep in the cot|was awake and smiling|was on the play mat|was being fed|had just woken up|was in the bouncer, watching us].',
  '{child} [follows a toy with the eyes|pulls up on the sofa|babbles and points|was a little snuffly|is in clean, warm clothes|wanted to be picked up].',
  'the [front room|kitchen|bedroom] was [warm|tidy|crowded but clean|being painted|cold until the heating came on].',
  '{mother} [sat on the floor with {child}|was gentle and quick to respond|looked tired|had friends in|was pleased to show the weight chart].',
  '[bottles and steriliser|cot and bedding|the stair gate and plug covers] [were in place|were checked|were talked about again].',
];

/** What was seen on a visit to a child of twelve or more. */
export const SAW_OLDER: Pool = [
  '{child} [was doing homework at the table|came down after a while|was cooking pasta|had a friend round|had music on upstairs|was on the way to training].',
  '{child} [shook hands and sat with us|kept a coat on|looked well|looked tired|had a new haircut|made us a cup of tea].',
  ...SAW.slice(2),
];

/** What was talked about on a visit to a child of twelve or more. */
export const SPOKE_OLDER: Pool = [
  '{child} [talked about football|spoke about the options for next year|showed us photos from the trip|wanted to know what is written down|asked when the plan will end].',
  '{child} said that [school is fine|maths is boring|mornings are hard|lunch is too short|Saturday was the best day|things are calmer].',
  ...SPOKE.slice(2),
];

/** What was talked about on a visit to a child under three. */
export const SPOKE_SMALL: Pool = [
  '{mother} [talked about sleep|asked about weaning|wants to go to the baby group|finds the evenings long|is proud of the first steps].',
  '[talked through|went over] [safe sleep|who helps at night|feeds and naps|what to do when crying gets too much].',
  '{grandmother} [takes {child} on Fridays|came in with shopping|stays two nights a week], and {mother} [is glad of it|would like more].',
  '{partner} [did the last feed|came in later|had the day off] and [spoke of the plan|held {child} with care|asked when the visits will end].',
];

/** What a record before the birth says. */
export const BEFORE_BIRTH: Pool = [
  '{mother} [has the cot|showed the scan picture|is tired and well|has been to the midwife|is worried about money].',
  '[talked about|went over] [the birth plan|who will be there|where to live after the birth|what the hospital will be told].',
  '{partner} [came to the scan|was not there|wants to be at the birth|has agreed to the assessment].',
  '[baby clothes and a pram|a steriliser|a moses basket] [came from the charity shop|are promised by an aunt|are still needed].',
];

/** What letters are about. */
export const LETTERS: Pool = [
  '[letter about|notice of|answer to our letter about] [the move to a larger flat|rent arrears|repairs to the boiler|a place at the nursery|free school meals|the bus pass].',
  '[the form for|the decision on] [short breaks|a bigger flat|help with school clothes|the holiday club] [has come|was sent back for a signature|went off today].',
  '[appointment letter|reminder] from [the clinic|the dentist|the court office|the benefits office|the nursery] for [the third|the twelfth|the end of the month].',
];

/** What a meeting was about. */
export const TALKED: Pool = [
  '[school, health and social care|the family worker, the nurse and {mother}|four people round the table] [went through the plan|looked at what is new|shared tasks].',
  '[the main point was|most time went on] [attendance|sleep|money|who sees {child} alone|the half-term holiday|the next steps with housing].',
  '[apologies from|not there]: [the police|the midwife|the mentor|{partner}|nobody; all came].',
];
