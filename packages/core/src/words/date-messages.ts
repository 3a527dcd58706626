import type { Messages } from './messages.js';

/** The British English words for dates and ages. Override any by its key. */
export const dateMessages = {
  'date.none': 'Date not known',
  'date.day': '{day} {month} {year}',
  'date.day-month': '{day} {month}',
  'date.month': '{month} {year}',
  'date.spring': 'spring {year}',
  'date.summer': 'summer {year}',
  'date.autumn': 'autumn {year}',
  'date.winter': 'winter {year}/{next}',
  'date.week': 'week of {date}',
  'date.range': '{from} to {to}',
  'date.before': 'before {date}',
  'date.after': 'after {date}',
  'date.by': 'by {date}',
  'date.from': 'from {date}',
  'date.about': 'about {date}',
  'date.possibly': 'possibly {date}',
  'date.time': '{date}, {time}',
  'date.month.1': 'January',
  'date.month.2': 'February',
  'date.month.3': 'March',
  'date.month.4': 'April',
  'date.month.5': 'May',
  'date.month.6': 'June',
  'date.month.7': 'July',
  'date.month.8': 'August',
  'date.month.9': 'September',
  'date.month.10': 'October',
  'date.month.11': 'November',
  'date.month.12': 'December',
  'date.month-short.1': 'Jan',
  'date.month-short.2': 'Feb',
  'date.month-short.3': 'Mar',
  'date.month-short.4': 'Apr',
  'date.month-short.5': 'May',
  'date.month-short.6': 'Jun',
  'date.month-short.7': 'Jul',
  'date.month-short.8': 'Aug',
  'date.month-short.9': 'Sep',
  'date.month-short.10': 'Oct',
  'date.month-short.11': 'Nov',
  'date.month-short.12': 'Dec',

  'age.none': 'Age not known',
  'age.unborn': 'unborn',
  'age.newborn': 'newborn',
  'age.days': { one: '{count} day', other: '{count} days' },
  'age.months': { one: '{count} month', other: '{count} months' },
  'age.years': { one: '{count} year', other: '{count} years' },
  'age.years-months': '{years} {months}',
  'age.or': '{least} or {most}',
  'age.to': '{least} to {most}',
  'age.at-most': '{age} or younger',
  'age.at-least': '{age} or older',
  'age.about': 'about {age}',
} as const satisfies Messages;

/** The British English sentences for what is wrong with a date, or worth knowing about it. */
export const dateProblemMessages = {
  'problem.date-impossible':
    'The calendar has no such date. What was written is kept; no day is taken from it.',
  'problem.date-implausible':
    'The date is too far in the past or in the future to be right. What was written is kept; no day is taken from it.',
  'problem.date-ambiguous':
    'The date can mean more than one day, for example because its year is missing. What was written is kept; no day is taken from it.',
  'problem.date-reversed':
    'The period ends before it starts. What was written is kept; no day is taken from it.',
  'problem.date-unreadable':
    'This is not a date in a form that is read. What was written is kept; no day is taken from it.',
  'problem.edtf-invalid': 'This is not a date of the Extended Date/Time Format (EDTF).',
  'problem.edtf-unsupported':
    'This date of the Extended Date/Time Format (EDTF) cannot be kept here: a set, a list, or a year outside 0 to 9999.',
  'problem.excel-serial-60': 'The spreadsheet has 29 February 1900, a day that never was.',
  'problem.excel-serial-no-day': 'The spreadsheet has a clock time without a day.',
  'problem.excel-serial-range': 'The spreadsheet’s number is outside the days that it can stand for.',
  'note.two-digit-year': 'The year was written with two digits; the century is inferred.',
  'note.month-or-years': 'Read as a year and a month; two years may be meant.',
  'note.week-not-monday': 'The week was written as commencing on another day than a Monday.',
  'note.weekday-differs': 'The day of the week that was written is not that date’s.',
  'note.time-impossible': 'The time that was written is on no clock and was left out.',
} as const satisfies Messages;
