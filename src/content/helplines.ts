import { msg } from '@lit/localize';

/**
 * The sentences that replace the tokens of the texts: where to get help, and what a reader must know about approval.
 * Each is a whole sentence, because many languages cannot inflect a noun that is put into one. `regions.ts` says which
 * sentences a country uses.
 */
export const helplineSentences = {
  call: msg('Call {number}.', { desc: 'help 01 a telephone number' }),
  callEither: msg('Call {number} or {second}.', { desc: 'help 02 two telephone numbers' }),
  callLocalEmergency: msg('Call your local emergency number.', { desc: 'help 03 emergency, country unknown' }),
  callOrText: msg('Call or text {number}.', { desc: 'help 04 crisis line' }),
  callOrTextFree: msg('Call or text {number} (US): free, day and night.', { desc: 'help 05 crisis line in the US, above the questions' }),
  callInterpreter: msg('Call {number} and say in English: “Spanish, please.”', { desc: 'help 06 crisis line in the US; a translation has the English name of ITS OWN language there (Korean: “Korean, please.”)' }),
  callInterpreterFree: msg('Call {number} (US) and say in English: “Spanish, please.” It is free, day and night.', { desc: 'help 07 crisis line in the US, above the questions; the name of the language as in help 06' }),
  callByName: msg('Call {second} at {number}.', { desc: 'help 08 crisis line with a name, such as Samaritans' }),
  callCrisisLine: msg('Call a crisis line near you.', { desc: 'help 09 crisis line, country unknown' }),
  substanceHelp: msg('Call the SAMHSA National Helpline at {number}. It tells you where to get help: free, day and night, in English and Spanish.', { desc: 'help 10 drug and alcohol help in the US' }),
  askForHelp: msg('Ask your doctor or clinic for help.', { desc: 'help 11 drug and alcohol help outside the US' }),
  reportSideEffects: msg('Tell your clinic, or FDA MedWatch at {number}.', { desc: 'help 12 reporting side effects in the US' }),
  tellYourClinic: msg('Tell your clinic.', { desc: 'help 13 reporting side effects outside the US' }),
  poisonHelp: msg('Call Poison Help at {number}. It helps with poisoning, or too much medicine.', { desc: 'help 14 someone took too much and is awake, in the US; a translation adds the words to say for an interpreter, as in help 06' }),
  approval: msg('Ketamine is not approved by FDA for depression. Compounded ketamine is not approved at all. Spravato is a different product, with its own approval and safety program.', { desc: 'help 15 note below the questions, in the US' }),
  approvalElsewhere: msg('In the US, FDA has not approved ketamine for depression. Rules differ by country: ask your clinic.', { desc: 'help 16 note below the questions, outside the US' }),
  sideEffects: msg('Side effects: tell your clinic. Reports: FDA MedWatch {number}.', { desc: 'help 17 note below the questions, in the US' }),
  sideEffectsElsewhere: msg('Side effects: tell your clinic.', { desc: 'help 18 note below the questions, outside the US' }),
  veterans: msg('If you are a veteran, call {number} and press 1.', { desc: 'help 19 crisis line for veterans in the US' }),
};
