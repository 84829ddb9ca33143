import { msg } from '@lit/localize';

/**
 * Words that bring up help at once when they are typed into the search field. Each list is words or phrases with a
 * vertical bar between them; a match counts from a word's start, so a stem serves for all its forms. Common
 * misspellings stand here too: who is in danger does not spell. Translations name what people there would type.
 */
export const searchWords = {
  crisis: msg('suicid|sucid|suisid|suicde|kill myself|kill my self|killing myself|killing my self|kill me|kms|unalive|end my life|end my own life|ending my life|end it all|ending it all|take my life|take my own life|taking my life|taking my own life|want to die|wanna die|be dead|was dead|were dead|better off dead|better off without me|want to live|wanna live|be alive|want to be here|wanna be here|reason to live|nothing to live for|can’t go on|can’t take it any|cut myself|cutting myself|hang myself|shoot myself|hurt myself|hurt my self|hurting myself|harm myself|harm my self|harming myself|self harm|self injur|hopeless|hotline', { desc: 'search words 01 crisis' }),
  emergency: msg('overdos|over dos|took too much|took to much|taken too much|take too much|taking too much|had too much|too much ketamine|too many pills|double dose|can’t breath|cannot breath|can not breath|trouble breath|hard to breath|difficulty breath|short of breath|shortness of breath|not breathing|stopped breathing|chest pain|chest hurt|chest tight|pain in my chest|won’t wake|can’t wake|not waking|cannot be woken|unconscious|unresponsive|passed out|faint|collapse|blue lips|lips are blue|heart attack|seizur|siezur|convuls|swollen face|swollen throat|swelling|throat clos|throat swell|allergic reaction|poison|ambulance|am i dying|going to die', { desc: 'search words 02 emergency' }),
};
