import type { Pool } from './pools.js';

/** A visit where nobody was at home. */
export const NOBODY_HOME: readonly Pool[] = [
  [
    '[nobody came to the door|nobody was at home|there was no answer] [after three knocks|when we rang twice|at the time that had been agreed|although a light was on|and the curtains were drawn].',
    '[the visit was planned, but|we came as agreed, but] [nobody was in|nobody opened the door|the house was dark|the flat was locked up].',
  ],
  [
    '[a card|a note|a letter with a new date] was [put through the door|left with the neighbour].',
    '{mother} [rang later|sent a message in the evening|rang the next day] and [said sorry|said that they had been at the shops|gave a new time|said that she had mixed up the days].',
    '[the phone was off|{mother} did not answer the phone|the phone went to voicemail] and [a message was left|a text was sent].',
  ],
  [
    '[we will try|the worker will try] again [tomorrow|on Thursday|before the weekend|without notice|at another time of day].',
    '[{grandmother}|the health visitor] [was told|is asked to call in|will let us know how {children} {are}].',
    '[the duty desk|the team manager] was told [straight away|the same day].',
  ],
];

/** A visit that was refused at the door. */
export const REFUSED: readonly Pool[] = [
  [
    '{mother} [spoke through the door|stood in the doorway|spoke from the window upstairs] and [would not let us in|said it was not a good time|asked us to leave].',
    '[entry was refused|we were not let in]: {mother} [had not slept|said that too many people come|was on the way out|wanted a week’s notice].',
  ],
  [
    '{children} could not be seen [or heard|this time|from where we stood].',
    '[we asked to see|we asked twice to see] {children}, and {mother} [said no|said another day|closed the door].',
  ],
  [
    '[the manager was told|talked over with the manager] [the same day|in the afternoon], and [a second visit is set for tomorrow|two of us will go on Monday|a letter explains why we need to come].',
    '{mother} [rang afterwards|sent a text afterwards] and [agreed to Friday|asked for another worker|said sorry].',
  ],
];

/** A visit to the parent only; where the children were meanwhile is a pattern. */
export function parentOnly(where: string): readonly Pool[] {
  return [
    [
      `[{mother} was seen on her own|a visit to {mother} only|a talk with {mother} alone]: {children} {were} ${where}.`,
      `[planned for {mother} only|{mother} had asked for time to talk alone]; {children} {were} ${where}.`,
    ],
    ...PARENT_TALK,
  ];
}

const PARENT_TALK: readonly Pool[] = [
  [
    '{mother} [has an interview next week|is waiting for the doctor|wants to change the day of visits|found the course hard|spoke about her own childhood].',
    '[we went through|we looked at] [money before pay day|the safety plan|the letter from housing|what the review will ask|the list of people to ring].',
    '{mother} [said that mornings are better|feels that nobody listens|asked what happens next|wants to go back to work].',
  ],
  [
    '{children} will be seen [on Thursday afternoon|next week|at the weekend visit|on Friday, at home|on the next visit].',
    '[next visit|new visit]: [on Wednesday at four|on Tuesday at teatime|early next week], [when {children} will be there|to see {children}].',
  ],
];
