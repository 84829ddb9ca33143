// What the element must make of the values of its options. Written apart from the code of the element.

/** The tokens of a list. */
export const tokensOf = (given) => String(given ?? '').split(/[\s,]+/);

/** The numbers of all helplines. */
const helplines = [
  '911',
  '988',
  '999',
  '112',
  '000',
  '111',
  '1737',
  '116123',
  '131114',
  '8006624357',
  '8002221222',
  '8003321088',
];

/** Whether a telephone number is that of a helpline: the same digits, also after a country code. */
export const isHelpline = (text) => {
  const dialed = text.replace(/x.*/is, '').replace(/[^\d+]/g, '');
  return helplines.some(
    (number) => dialed.endsWith(number) && /^(1|(\+|00|011)\d{0,3})?$/.test(dialed.slice(0, -number.length)),
  );
};

/** Whether a sign-off that a page gives is complete and possible. */
export function isSignedOff(given, { locale, contentVersion }) {
  const { reviewer, 'reviewed-on': day, 'reviewed-version': version, 'reviewed-languages': languages } = given;
  return (
    /[\p{L}\p{N}]/u.test(String(reviewer || '')) &&
    ['2026-01-03', '2024-02-29'].includes(String(day).trim()) &&
    String(version).trim() === contentVersion &&
    (languages === undefined || languages === null ? locale === 'en' : tokensOf(languages).includes(locale))
  );
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const lines = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ'];

/** The region for a value: the US for an unknown one, and `other` for a country without helplines of its own. */
export function regionOf(given) {
  const code = String(given ?? 'US')
    .trim()
    .toUpperCase()
    .replace(/^UK$/, 'GB');
  if (lines.includes(code)) return code;
  return code === 'OTHER' || (/^[A-Z]{2}$/.test(code) && countries.of(code)) ? 'other' : 'US';
}
