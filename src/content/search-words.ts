import { msg } from '@lit/localize';

/**
 * Words for the search field. `crisis` and `emergency` are words or phrases, separated by vertical bars, that show the
 * helplines first. A match starts at the start of a word, so a stem matches all its forms. Common misspellings are
 * included, because people in danger do not spell with care. A translation lists what people type in that language.
 */
export const searchWords = {
  crisis: msg('suicid|sucid|suisid|suicde|kms|unalive|end my life|end my own life|ending my life|end it all|ending it all|take my life|take my own life|taking my life|taking my own life|wanna die|better off without me|want to live|wanna live|be alive|want to be here|wanna be here|reason to live|nothing to live for|can’t go on|can’t take it any|cut myself|cutting myself|hang myself|shoot myself|hurt myself|hurt my self|hurting myself|harm myself|harm my self|harming myself|self harm|self injur|hopeless|hotline|despair|desperat|no hope|lost hope|worthless|burden|to die|want to die|i die|dying|dead|kill|cutting|tired of living|tired of life|worth living|point living|point in living|hate my life|hate myself|nothing helps|nothing works|give up|giving up|disappear|pointless|gun|goodbye', { desc: 'search words 01 words of a suicidal crisis, separated by vertical bars' }),
  emergency: msg('overdos|over dos|took too much|took to much|taken too much|take too much|taking too much|had too much|too much ketamine|too many pills|double dose|can’t breath|cannot breath|can not breath|trouble breath|hard to breath|difficulty breath|short of breath|shortness of breath|not breathing|stopped breathing|chest pain|chest hurt|chest tight|pain in my chest|won’t wake|can’t wake|not waking|cannot be woken|unconscious|unresponsive|passed out|faint|collapse|blue lips|lips are blue|heart attack|seizur|siezur|convuls|swollen face|swollen throat|swelling|throat clos|throat swell|allergic reaction|poison|ambulance|am i dying|going to die', { desc: 'search words 02 words of a medical emergency, separated by vertical bars' }),
  stopWords: msg('a an and are as at be can could did do does for from had has have how i if in is it its me much many my of on or so that the their them there they this to was we what when where which who why will with would you your', { desc: 'search words 03 words that a search ignores, separated by spaces' }),
};
