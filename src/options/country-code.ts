/** The code of a country or territory (ISO 3166-1 alpha-2), for programs. The parser accepts more: see `isCountryCode`. */
// prettier-ignore
export type CountryCode =
  | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ'
  | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ'
  | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ'
  | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ'
  | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET'
  | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR'
  | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY'
  | 'HK' | 'HM' | 'HN' | 'HR' | 'HT' | 'HU'
  | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT'
  | 'JE' | 'JM' | 'JO' | 'JP'
  | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ'
  | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY'
  | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ'
  | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ'
  | 'OM'
  | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY'
  | 'QA'
  | 'RE' | 'RO' | 'RS' | 'RU' | 'RW'
  | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ'
  | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ'
  | 'UA' | 'UG' | 'UM' | 'US' | 'UY' | 'UZ'
  | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU'
  | 'WF' | 'WS'
  | 'YE' | 'YT'
  | 'ZA' | 'ZM' | 'ZW';

/**
 * Whether the browser has a name for a country code of two capital letters. It also names some that ISO 3166-1 lacks, such as
 * `XK` (Kosovo), `EU` and old codes. A page may have taken `Intl` away: then every two letters are a code.
 */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  try {
    return !!new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  } catch {
    return true;
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Every code of two letters that the browser has a name for. */
export function countryCodes(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return [...letters].flatMap((first) => [...letters].map((second) => first + second)).filter((code) => names.of(code));
}
