import type { Source } from './types.js';

/**
 * The publications and pages that the answers rest on. A source has a URL only if a regulator, a public body, a professional
 * society or a journal publishes it there; the others are named without a link.
 */
export const sources: Readonly<Record<string, Source>> = {
  'FDA-2023': {
    name: 'FDA',
    title: 'Warning on compounded ketamine, including oral, for psychiatric disorders',
    year: 2023,
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
  },
  'FDA-2022': {
    name: 'FDA',
    title: 'Alert on compounded ketamine nasal spray',
    year: 2022,
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
  },
  988: {
    name: '988 Suicide & Crisis Lifeline',
    title: 'What to expect',
    url: 'https://988lifeline.org/get-help/what-to-expect',
    region: 'US',
  },
  SAMHSA: {
    name: 'SAMHSA',
    title: 'National Helpline',
    url: 'https://www.samhsa.gov/find-help/helplines/national-helpline',
    region: 'US',
  },
  // No year and no URL: of the current label only the header was seen, and the rest in copies of older labels.
  'SPRAVATO-PI': {
    name: 'Janssen',
    title: 'Spravato US prescribing information',
  },
  'SPRAVATO-ISI-PREG': {
    name: 'Janssen',
    title: 'Spravato patient safety text',
    year: 2024,
  },
  'SPRAVATO-SITE': {
    name: 'spravato.com',
    title: 'Treatment with Spravato',
  },
  'JNJ-2025': {
    name: 'Johnson & Johnson',
    title: 'Press release on Spravato without an antidepressant, 21 January',
    year: 2025,
  },
  'FDA-REMS': {
    name: 'FDA',
    title: 'REMS page for Spravato',
    year: 2024,
    url: 'https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386',
  },
  AACN: {
    name: 'AACN Adv Crit Care',
    title: '29(2):101',
  },
  'DEA-1999': {
    name: 'DEA',
    title: '64 Fed. Reg. 37673',
    year: 1999,
    url: 'https://www.govinfo.gov/content/pkg/FR-1999-07-13/html/99-17803.htm',
  },
  'PFIZER-KET': {
    name: 'Pfizer',
    title: 'Ketamine injection: adverse reactions',
  },
  'KET-LABEL-OLD': {
    name: 'Hospira',
    title: 'Ketamine HCl label',
    year: 2017,
  },
  'SWISS-KET': {
    name: 'Swiss ketamine label',
    title: 'Contraindications and interactions',
  },
  LIVERTOX: {
    name: 'NIH LiverTox',
    title: 'Ketamine',
    year: 2018,
    url: 'https://www.ncbi.nlm.nih.gov/books/n/livertox/Ketamine',
  },
  LACTMED: {
    name: 'NIH LactMed',
    title: 'Esketamine',
    url: 'https://pubmed.ncbi.nlm.nih.gov/31038855/',
  },
  'SANACORA-2017': {
    name: 'Sanacora G, Frye MA, McDonald W, et al.',
    title: 'Consensus statement on ketamine in mood disorders. JAMA Psychiatry',
    year: 2017,
  },
  'MCINTYRE-2021': {
    name: 'McIntyre RS, et al.',
    title: 'Am J Psychiatry',
    year: 2021,
    url: 'https://doi.org/10.1176/appi.ajp.2020.20081251',
  },
  'VADOD-2022': {
    name: 'VA/DoD',
    title: 'MDD guideline',
    year: 2022,
  },
  'ASA-2025': {
    name: 'American Society of Anesthesiologists',
    title: 'Guidance on ketamine use',
    year: 2025,
    url: 'https://www.asahq.org/advocating-for-you/guidance/ketamine-safe-use',
  },
  'ASA-FAST': {
    name: 'American Society of Anesthesiologists',
    title: 'Fasting guideline',
    year: 2023,
    url: 'https://pubs.asahq.org/anesthesiology/article/138/2/132/137508',
  },
  'PARIKH-2021': {
    name: 'Parikh SV, et al.',
    title: 'IV ketamine clinic primer. Psychopharmacol Bull',
    year: 2021,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8374924',
  },
  'JAMA-2017': {
    name: 'JAMA',
    title: 'News summary of Zarate 2006',
    year: 2017,
    url: 'https://jamanetwork.com/journals/jama/article-abstract/2662752',
  },
  'MURROUGH-2013B': {
    name: 'Murrough JW, et al.',
    title: 'Repeated infusions. Biol Psychiatry',
    year: 2013,
    url: 'https://doi.org/10.1016/j.biopsych.2012.06.022',
  },
  'SINGH-2016': {
    name: 'Singh JB, et al.',
    title: 'Am J Psychiatry',
    year: 2016,
    url: 'https://doi.org/10.1176/appi.ajp.2016.16010037',
  },
  'PHILLIPS-2019': {
    name: 'Phillips JL, et al.',
    title: 'Am J Psychiatry',
    year: 2019,
    url: 'https://doi.org/10.1176/appi.ajp.2018.18070834',
  },
  'ANAND-2023': {
    name: 'Anand A, et al.',
    title: 'ELEKT-D. N Engl J Med',
    year: 2023,
    url: 'https://doi.org/10.1056/NEJMoa2302399',
  },
  'JELOVAC-2025': {
    name: 'Jelovac A, et al.',
    title: 'KARMA-Dep 2. JAMA Psychiatry',
    year: 2025,
    url: 'https://doi.org/10.1001/jamapsychiatry.2025.3019',
  },
  'LII-2023': {
    name: 'Lii TR, et al.',
    title: 'Nat Ment Health',
    year: 2023,
    url: 'https://doi.org/10.1038/s44220-023-00140-x',
  },
  'DEAN-2021': {
    name: 'Dean RL, et al.',
    title: 'Cochrane review CD011612.pub3',
    year: 2021,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8434915',
  },
  'WILKINSON-2018': {
    name: 'Wilkinson ST, et al.',
    title: 'Am J Psychiatry',
    year: 2018,
    url: 'https://doi.org/10.1176/appi.ajp.2017.17040472',
  },
  'CANUSO-2021': {
    name: 'Canuso CM, et al.',
    title: 'J Clin Psychopharmacol',
    year: 2021,
    url: 'https://doi.org/10.1097/JCP.0000000000001465',
  },
  'SHORT-2018': {
    name: 'Short B, et al.',
    title: 'Lancet Psychiatry',
    year: 2018,
    url: 'https://doi.org/10.1016/S2215-0366(17)30272-9',
  },
  'ACEVEDO-2020': {
    name: 'Acevedo-Diaz EE, et al.',
    title: '188 people, single dose',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8457026',
  },
  'SZARMACH-2020': {
    name: 'Szarmach, et al.',
    title: 'Neuropsychiatr Dis Treat',
    year: 2020,
    url: 'https://doi.org/10.2147/NDT.S273287',
  },
  'FEDER-2014': {
    name: 'Feder A, et al.',
    title: 'JAMA Psychiatry',
    year: 2014,
  },
  'FEDER-2021': {
    name: 'Feder A, et al.',
    title: 'Am J Psychiatry',
    year: 2021,
    url: 'https://doi.org/10.1176/appi.ajp.2020.20050596',
  },
  'ABDALLAH-2022': {
    name: 'Abdallah CG, et al.',
    title: 'Neuropsychopharmacology',
    year: 2022,
    url: 'https://doi.org/10.1038/s41386-022-01266-9',
  },
  'PTSD-MA-2024': {
    name: 'Ketamine for PTSD: meta-analysis',
    title: 'Eur J Psychotraumatol',
    year: 2024,
    url: 'https://doi.org/10.1080/20008066.2023.2299124',
  },
  'WHITTAKER-2021': {
    name: 'Whittaker E, et al.',
    title: 'Ther Adv Psychopharmacol',
    year: 2021,
    url: 'https://doi.org/10.1177/20451253211056743',
  },
  'BIPOLAR-2015': {
    name: 'Parsaik AK, et al.',
    title: 'J Psychiatr Pract',
    year: 2015,
    url: 'https://doi.org/10.1097/PRA.0000000000000106',
  },
  'POPOVA-2019': {
    name: 'Popova V, et al.',
    title: 'TRANSFORM-2. Am J Psychiatry',
    year: 2019,
  },
  'EKSTRAND-2022': {
    name: 'Ekstrand J, et al.',
    title: 'KetECT. Int J Neuropsychopharmacol',
    year: 2022,
    url: 'https://doi.org/10.1093/ijnp/pyab088',
  },
  'LASCELLES-2021': {
    name: 'Lascelles K, et al.',
    title: 'BJPsych Open',
    year: 2021,
    url: 'https://doi.org/10.1192/bjo.2020.132',
  },
  'JAPAN-2021': {
    name: 'Esketamine phase 2b Japan',
    title: 'BMC Psychiatry',
    year: 2021,
    url: 'https://doi.org/10.1186/s12888-021-03538-y',
  },
  'MORRISON-2024': {
    name: 'Morrison R, et al.',
    title: 'Int J Neuropsychopharmacol',
    year: 2024,
    url: 'https://doi.org/10.1093/ijnp/pyae046',
  },
  'BAHJI-2021': {
    name: 'Bahji A, et al.',
    title: 'J Affect Disord',
    year: 2021,
    url: 'https://doi.org/10.1016/j.jad.2020.09.071',
  },
  'ZANOS-2018': {
    name: 'Zanos P, Gould TD.',
    title: 'Mol Psychiatry',
    year: 2018,
    url: 'https://doi.org/10.1038/mp.2017.255',
  },
  'NEURO-2021': {
    name: 'Ketamine: neuroprotective or neurotoxic?',
    title: 'Front Neurosci',
    year: 2021,
    url: 'https://doi.org/10.3389/fnins.2021.672526',
  },
  'MORGAN-2010': {
    name: 'Morgan CJA, et al.',
    title: 'Addiction',
    year: 2010,
    url: 'https://doi.org/10.1111/j.1360-0443.2009.02761.x',
  },
  'SWAINSON-2022': {
    name: 'Swainson J, et al.',
    title: 'CNS Drugs',
    year: 2022,
    url: 'https://doi.org/10.1007/s40263-022-00897-2',
  },
  'COTTER-2021': {
    name: 'Cotter S, et al.',
    title: 'Drug Saf',
    year: 2021,
    url: 'https://doi.org/10.1007/s40264-021-01120-9',
  },
  'KIC-2022': {
    name: 'Anderson DJ, et al.',
    title: 'Health Psychol Res',
    year: 2022,
    url: 'https://doi.org/10.52965/001c.38247',
  },
  'VERAART-2021': {
    name: 'Veraart JKE, et al.',
    title: 'Interactions review',
    year: 2021,
  },
  'ANDRADE-2017': {
    name: 'Andrade C.',
    title: 'J Clin Psychiatry',
    year: 2017,
  },
  'BZD-2020': {
    name: 'Front Psychiatry',
    title: '2020;11:844',
    year: 2020,
    url: 'https://doi.org/10.3389/fpsyt.2020.00844',
  },
  'HAGELBERG-2010': {
    name: 'Hagelberg NM, et al.',
    title: 'Clarithromycin and oral esketamine. Eur J Pain',
    year: 2010,
    url: 'https://doi.org/10.1016/j.ejpain.2009.10.003',
  },
  'PELTONIEMI-2012': {
    name: 'Peltoniemi MA, et al.',
    title: 'St. John’s wort and oral esketamine. Fundam Clin Pharmacol',
    year: 2012,
    url: 'https://doi.org/10.1111/j.1472-8206.2011.00954.x',
  },
  'KEW-2023': {
    name: 'Kew BM, et al.',
    title: 'Ketamine plus psychotherapy review. BJPsych Open',
    year: 2023,
  },
  PACILIO: {
    name: 'Commentary on clinics’ pregnancy checks',
    title: 'psychiatrist.com',
    url: 'https://www.psychiatrist.com/jcp/reproductive-pharmacovigilance-and-best-practices',
  },
  CLINICS: {
    name: 'Clinic pages',
    title: 'What clinics tell patients on food, drink and driving, seen in November 2026',
  },
  'COST-1': {
    name: 'Price page',
    title: 'Prices of November 2022, seen in November 2026',
  },
  'COST-2': {
    name: 'Price pages',
    title: 'Seen in November 2026',
  },
  'UH-OHIO': {
    name: 'uhhospitals.org',
    title: 'Ketamine infusion page, seen in November 2026',
  },
  GOODRX: {
    name: 'GoodRx',
    title: 'Page of May 2024, seen in November 2026',
  },
  'LOO-2023': {
    name: 'Loo C, et al.',
    title: 'KADS. Br J Psychiatry',
    year: 2023,
    url: 'https://doi.org/10.1192/bjp.2023.79',
  },
  'EU-SPRAVATO': {
    name: 'Spravato leaflet',
    title: 'European Union and United Kingdom, from copies',
  },
  'MILK-2023': {
    name: 'J Clin Psychopharmacol',
    title: 'Ketamine in breast milk',
    year: 2023,
    url: 'https://doi.org/10.1097/jcp.0000000000001711',
  },
  'FDA-BZD-2020': {
    name: 'FDA',
    title: 'Boxed warning for benzodiazepines',
    year: 2020,
    url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class',
  },
  'ASA-GLP1': {
    name: 'American Society of Anesthesiologists',
    title: 'Medicines for diabetes and weight loss before anesthesia',
    year: 2023,
    url: 'https://www.asahq.org/about-asa/newsroom/news-releases/2023/06/american-society-of-anesthesiologists-consensus-based-guidance-on-preoperative',
  },
  OXFORD: {
    name: 'Oxford Health NHS',
    title: 'Ketamine: treatment, risks, carers',
  },
  RXLIST: {
    name: 'RxList and PeaceHealth',
    title: 'Ketamine: patient information',
  },
  'POISON-HELP': {
    name: 'HRSA',
    title: 'Poison Help',
    url: 'https://poisonhelp.hrsa.gov',
    region: 'US',
  },
  'VA-988': {
    name: 'US Department of Veterans Affairs',
    title: 'Marketplace: 988 and press 1',
    region: 'US',
  },
};
