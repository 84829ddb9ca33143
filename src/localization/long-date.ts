/** The long form of a date (ISO 8601) in a locale of `Intl`. A page may have taken `Intl` away. */
export function longDate(locale: string, date: string, timeZone?: string): string {
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(Date.parse(date));
  } catch {
    return date.slice(0, 10);
  }
}
