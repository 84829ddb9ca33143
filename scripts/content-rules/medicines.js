/**
 * A medicine or a group of medicines, beside ketamine and Spravato.
 *
 * @typedef {object} Medicine
 * @property {string} name
 * @property {RegExp} words How the texts name it, or what they say of it.
 * @property {string[]} sources Keys of sources that support the claims about this medicine. An answer must name at least one.
 * @property {string[]} [ownAdvice] Answers that name it only in advice of our own (src/evidence/own-advice.ts).
 */

/** @type {readonly Medicine[]} */
export const medicines = [
  {
    name: 'antidepressants',
    words:
      /\bantidepressants?\b|\bdepression (?:medicine|pill|drug)s?\b|\w+oxetine\b|\w*citalopram\b|\bsertraline\b|\b\w*venlafaxine\b|\bbupropion\b|\w+triptyline\b|\b(?:Prozac|Zoloft|Lexapro|Effexor|Wellbutrin)\b/i,
    sources: ['VERAART-2021', 'SPRAVATO-PI', 'JNJ-2025', 'POPOVA-2019', 'VADOD-2022'],
  },
  {
    name: 'benzodiazepines',
    words: /\bbenzodiazepines?\b|\bcalming drugs?\b|\w+azepam\b|\w+azolam\b|\b(?:Ativan|Xanax|Klonopin|Valium)\b/i,
    // FDA-2023 by claims.ts: breathing can slow, above all with other sedatives.
    sources: ['VERAART-2021', 'BZD-2020', 'SPRAVATO-PI', 'FDA-2023'],
  },
  {
    name: 'seizures when a medicine is stopped',
    words: /\bstop(?:ping|ped)?\b[^.?!]*\bseizures?\b/i,
    sources: ['FDA-BZD-2020'],
  },
  { name: 'lamotrigine', words: /\blamotrigine\b|\bLamictal\b/i, sources: ['VERAART-2021'] },
  {
    name: 'opioids',
    words:
      /\bopioids?\b|\bpain (?:drug|pill)s?\b|\w+codone\b|\w*morph(?:in|on)e\b|\bfentanyl\b|\bmethadone\b|\bbuprenorphine\b/i,
    sources: ['SPRAVATO-PI', 'FDA-2023'],
  },
  {
    name: 'sleep medicines and other sedatives',
    words: /\bsleep(?:ing)? (?:medicine|pill|drug)s?\b|\bsedatives?\b|\bzolpidem\b|\bAmbien\b|\w+barbital\b/i,
    sources: ['SPRAVATO-PI', 'FDA-2023'],
    ownAdvice: ['the-day'],
  },
  {
    name: 'stimulants',
    words:
      /\bstimulants?\b|\bADHD (?:medicine|pill|drug)s?\b|\b\w*amphetamine\b|\bmethylphenidate\b|\b(?:Adderall|Ritalin|Vyvanse)\b/i,
    sources: ['SPRAVATO-PI'],
  },
  { name: 'MAO inhibitors', words: /\bMAO inhibitors?\b|\bMAOIs?\b|\btranylcypromine\b/i, sources: ['SPRAVATO-PI'] },
  { name: 'thyroid pills', words: /\bthyroid (?:medicine|pill|drug)s?\b|\w+thyroxine\b/i, sources: ['SWISS-KET'] },
  { name: 'theophylline', words: /\w+phylline\b/i, sources: ['SWISS-KET'] },
  {
    name: 'antipsychotics',
    words: /\bantipsychotics?\b|\bclozapine\b|\bhaloperidol\b|\brisperidone\b/i,
    sources: ['VERAART-2021'],
  },
  { name: 'antibiotics', words: /\bantibiotics?\b|\bclarithromycin\b/i, sources: ['HAGELBERG-2010'] },
  { name: 'St. John’s wort', words: /\bSt\.? John’s wort\b/i, sources: ['PELTONIEMI-2012'] },
  {
    name: 'medicines that slow the stomach',
    words:
      /\b(?:diabetes|weight-loss) (?:or weight-loss )?medicines?\b|\w+glutide\b|\btirzepatide\b|\b(?:Ozempic|Wegovy|Mounjaro|Zepbound)\b/i,
    sources: ['ASA-GLP1'],
  },
  {
    name: 'nasal steroid and decongestant sprays',
    words: /\bnasal steroids?\b|\bdecongestants?\b/i,
    sources: ['SPRAVATO-SITE', 'SPRAVATO-PI'],
  },
  {
    name: 'blood pressure pills',
    words: /\bblood pressure (?:medicine|pill|drug)s?\b/i,
    sources: ['SWISS-KET'],
  },
  {
    name: 'insulin and diabetes pills',
    words: /\binsulin\b|\bdiabetes pills?\b|\bmetformin\b/i,
    sources: [],
    ownAdvice: ['prepare'],
  },
  {
    name: 'muscle relaxants and allergy pills',
    words: /\bmuscle relaxants?\b|\ballergy pills?\b|\bantihistamines?\b/i,
    sources: ['SWISS-KET'],
  },
];

/** Matches what looks like the name of a medicine, by itself or by its ending, whether the table has it or not. */
export const medicineNames = new RegExp(
  [
    'lithium|gabapentin|\\w*valpro\\w+|carbamazepine|insulin|metformin|warfarin|aspirin|ibuprofen|acetaminophen|naltrexone|grapefruit',
    '\\w{2,}(?:azepam|azolam|oxetine|pramine|triptyline|citalopram|apine|idone|peridol|trigine|gabalin)',
    '\\w{2,}(?:mycin|cillin|cycline|floxacin|conazole|prazole|navir|statin|sartan|olol|dipine|pril|triptan|setron)',
    '\\w{2,}(?:codone|morphone|barbital|phylline|glutide|gliptin|gliflozin|zosin|thyroxine)',
  ]
    .map((names) => `\\b(?:${names})\\b`)
    .join('|'),
  'gi',
);
