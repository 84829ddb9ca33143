import { msg } from '@lit/localize';

/**
 * Words that bring up help at once when they are typed into the search field. Each list is words or phrases with a
 * vertical bar between them; a match counts from a word's start, so a stem serves for all its forms. Common
 * misspellings stand here too: who is in danger does not spell. Translations name what people there would type.
 */
export const searchWords = {
  crisis: msg('suicid|sucid|suisid|suicde|kms|unalive|end my life|end my own life|ending my life|end it all|ending it all|take my life|take my own life|taking my life|taking my own life|wanna die|better off without me|want to live|wanna live|be alive|want to be here|wanna be here|reason to live|nothing to live for|can’t go on|can’t take it any|cut myself|cutting myself|hang myself|shoot myself|hurt myself|hurt my self|hurting myself|harm myself|harm my self|harming myself|self harm|self injur|hopeless|hotline|despair|desperat|no hope|lost hope|worthless|burden|to die|want to die|i die|dying|dead|kill|cutting|tired of living|tired of life|worth living|point living|point in living|hate my life|hate myself|nothing helps|nothing works|give up|giving up|disappear|pointless|gun|goodbye', { desc: 'search words 01 crisis' }),
  emergency: msg('overdos|over dos|took too much|took to much|taken too much|take too much|taking too much|had too much|too much ketamine|too many pills|double dose|can’t breath|cannot breath|can not breath|trouble breath|hard to breath|difficulty breath|short of breath|shortness of breath|not breathing|stopped breathing|chest pain|chest hurt|chest tight|pain in my chest|won’t wake|can’t wake|not waking|cannot be woken|unconscious|unresponsive|passed out|faint|collapse|blue lips|lips are blue|heart attack|seizur|siezur|convuls|swollen face|swollen throat|swelling|throat clos|throat swell|allergic reaction|poison|ambulance|am i dying|going to die', { desc: 'search words 02 emergency' }),
  filler: msg('a an and are as at be can could did do does for from had has have how i if in is it its me much many my of on or so that the their them there they this to was we what when where which who why will with would you your', { desc: 'search words 03 words that a search passes over, between spaces' }),
};
