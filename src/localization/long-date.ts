/** A day (ISO 8601) in the long form of a locale of `Intl`. A page may have taken `Intl` away. */
export function longDate(locale: string, day: string): string {
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
  } catch {
    return day;
  }
}
