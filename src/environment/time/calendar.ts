/** The Gregorian calendar as day numbers; day 0 is 2000-01-01. No `Date`: its milliseconds are 7.6 m of orbit. */

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysIn400Years = 146_097;
/** Years are counted from March, so that the leap day is the last of its year; day 0 here is 2000-03-01. */
const marchFirst = 60;

/** Day number of a date; month 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const y = marchYear - 2000;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return marchFirst + 365 * y + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

/** The date of a day number. */
export function civilDate(number: number): CivilDate {
  const fromMarch = number - marchFirst;
  const era = Math.floor(fromMarch / daysIn400Years);
  const dayOfEra = fromMarch - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: 2000 + 400 * era + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

export function daysInYear(year: number): number {
  return dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1);
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}
