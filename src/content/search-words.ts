import { msg } from '@lit/localize';

/**
 * Words that bring up help at once when they are typed into the search field. Each list is words or phrases with a
 * vertical bar between them; a match counts from a word's start, so a stem serves for all its forms.
 */
export const searchWords = {
  crisis: msg('suicide|suicidal|kill myself|end my life|end it all|want to die|hurt myself|harm myself|self-harm|self harm', { desc: 'search words 01 crisis' }),
  emergency: msg('overdose|took too much|taken too much|can’t breathe|cannot breathe|trouble breathing|chest pain|won’t wake|cannot be woken|seizure', { desc: 'search words 02 emergency' }),
};
