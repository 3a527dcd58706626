// Prints everything that is said about dates as JSON: run under several time zones, whose outputs are compared.
import {
  addMonths,
  addWorkingDays,
  ageAt,
  ageWords,
  calendarDay,
  dateWords,
  dayNumber,
  excelDay,
  isoDay,
  onDay,
  readDate,
  readEdtf,
  workingDaysBetween,
} from '@case-journey/core';
import { AS_AT, DATE_TABLE, inOneLine } from './date-table.js';

const skipped = '2011-12-30'; // Samoa had no such day
const around = ['2010-03-28', '2010-10-31', '2011-12-29', skipped, '2011-12-31', '2012-02-29', '2021-03-28'];

console.log(
  JSON.stringify({
    read: DATE_TABLE.map(([text]) => {
      const reading = readDate(text, { asAt: AS_AT });
      return [
        text,
        inOneLine(reading),
        dateWords(reading.date, { time: true }),
        dateWords(reading.date, { short: true }),
      ];
    }),
    ages: DATE_TABLE.map(([text]) =>
      ageWords(ageAt(onDay('2008-03-30'), readDate(text, { asAt: AS_AT }).date)),
    ),
    edtf: DATE_TABLE.map(([text]) => inOneLine(readEdtf(text))),
    days: around.map((day) => [
      dayNumber(day),
      calendarDay(dayNumber(day)),
      isoDay(dayNumber(day)),
      addMonths(day, 1),
      addMonths(day, -13),
      addWorkingDays(day, 10),
      workingDaysBetween(skipped, day),
    ]),
    serials: [0.5, 1, 59, 60, 61, 40251.586805555555, 40907, 41000.99999999].map((serial) => [
      excelDay(serial, 1900),
      excelDay(serial, 1904),
    ]),
  }),
);
