import type { QuestionId } from '../content/types.js';

/** A claim of the article that the project began from, and our verdict on it. */
export interface Claim {
  /** The claim, in our own words. It can be wrong or unsafe. */
  readonly claim: string;
  /** What we did with the claim. `add` is a topic that the article left out. */
  readonly verdict: 'keep' | 'correct' | 'drop' | 'add';
  /** What the evidence supports, in short. */
  readonly fact: string;
  /** The reason for the verdict. */
  readonly why: string;
  /** Keys of `sources` or `claimSources` that the verdict rests on. */
  readonly sources: readonly string[];
  /** The questions whose answers say the fact, whole or in part. */
  readonly questions: readonly QuestionId[];
}

/** Every claim of the article, and the topics that it left out. */
export const claims: readonly Claim[] = [
  {
    claim: 'Depression is a serious illness that changes mood, thinking, work and home life.',
    verdict: 'keep',
    fact: 'Depression is a real illness that can change mood, thinking, the body and daily life.',
    why: 'Kept because no one disputes it.',
    sources: [],
    questions: ['good-for-depression'],
  },
  {
    claim: 'When the usual therapies fail, alternatives such as ketamine may help.',
    verdict: 'correct',
    fact: 'Considered when at least two antidepressants, each taken long enough at a proper dose, have not helped enough. Not a first step.',
    why: 'Corrected because it did not say how many treatments come first.',
    sources: ['NICE-TA854', 'VADOD-2022', 'CANMAT-2021'],
    questions: ['good-for-depression', 'bottom-line'],
  },
  {
    claim: 'Ketamine is effective for major depression.',
    verdict: 'correct',
    fact: 'Fast, short-term relief for some adults with hard-to-treat depression; the certainty is limited. About 47 of 100 responded at 24 hours against 26 of 100 on an active comparison drug (very low certainty). Two small trials with tougher controls found no clear advantage and could not rule out a modest one.',
    why: 'Corrected because it oversold evidence that is uncertain and mixed.',
    sources: ['DEAN-2021', 'SINGH-2016', 'LOO-2023', 'JELOVAC-2025', 'LII-2023'],
    questions: ['good-for-depression', 'bottom-line'],
  },
  {
    claim: 'It also helps with anxiety and PTSD.',
    verdict: 'correct',
    fact: 'Evidence is small and mixed; the largest PTSD trial (158 veterans and service members) found no clear benefit. Anxiety rests on a few small studies. FDA has approved neither use.',
    why: 'Corrected because studies disagree and the largest found no clear benefit.',
    sources: ['FEDER-2014', 'FEDER-2021', 'ABDALLAH-2022', 'PTSD-MA-2024', 'WHITTAKER-2021', 'FDA-2023'],
    questions: ['other-conditions'],
  },
  {
    claim: 'It works by raising glutamate.',
    verdict: 'correct',
    fact: 'It blocks the NMDA receptor; this seems to set off a short burst of glutamate signaling and may help cells connect. How it eases depression is not settled.',
    why: 'Corrected because a theory was told as a fact.',
    sources: ['ZANOS-2018', 'SPRAVATO-SITE'],
    questions: ['brain'],
  },
  {
    claim: 'One unnamed study found ketamine plus an antidepressant better than the antidepressant alone.',
    verdict: 'correct',
    fact: 'The study was of esketamine spray with a new antidepressant, better at 4 weeks than the antidepressant with a dummy spray. A Japanese trial found no difference.',
    why: 'Corrected because the study was of another drug and not every trial agreed.',
    sources: ['POPOVA-2019', 'JAPAN-2021', 'TALATI-2019'],
    questions: ['good-for-depression'],
  },
  {
    claim: 'It is well tolerated; dizziness, nausea and vomiting are the commonest effects.',
    verdict: 'correct',
    fact: 'Typical effects are also feeling detached or strange, higher blood pressure, sleepiness, anxiety, headache and blurred vision. Longer-term harms were seldom studied.',
    why: 'Corrected because the list left out the most typical effects.',
    sources: ['SHORT-2018', 'SINGH-2016', 'ACEVEDO-2020', 'SPRAVATO-PI'],
    questions: ['side-effects', 'the-day'],
  },
  {
    claim: 'Dissociation, such as out-of-body feelings and hallucinations, can happen.',
    verdict: 'keep',
    fact: 'Many people feel detached, or sense time, sound or sight differently. Some find it pleasant, some frightening.',
    why: 'Kept and made fuller, so that the feeling does not come as a shock.',
    sources: ['SPRAVATO-PI', 'ACEVEDO-2020'],
    questions: ['the-day', 'side-effects'],
  },
  {
    claim: 'The effects are gone in a few minutes.',
    verdict: 'correct',
    fact: 'They build during the drip of about 40 minutes and have mostly cleared by about 2 hours after it. Judgment and reflexes can stay off until the next day.',
    why: 'Corrected because it is unsafe: a person who believes it may drive or leave too early.',
    sources: ['ACEVEDO-2020', 'POPOVA-2019', 'SPRAVATO-SITE', 'KET-LABEL-OLD'],
    questions: ['the-day'],
  },
  {
    claim: 'Dissociation is mild and over soon after the infusion.',
    verdict: 'correct',
    fact: 'Usually short and manageable with staff present, but it can be intense. Staff must watch the whole time; for Spravato at least 2 hours.',
    why: 'Corrected because it can be intense, and watching is the reason it is manageable.',
    sources: ['FDA-REMS', 'SPRAVATO-PI'],
    questions: ['the-day', 'spravato'],
  },
  {
    claim: 'Tell the doctor about your medicines and conditions.',
    verdict: 'keep',
    fact: 'Give a full list, with supplements, alcohol, cannabis and other drugs. Some conditions rule treatment out, some medicines change how ketamine works.',
    why: 'Kept and made fuller, because the reason was missing.',
    sources: ['SPRAVATO-PI', 'VERAART-2021', 'ANDRADE-2017'],
    questions: ['other-medicines', 'who-should-not', 'prepare'],
  },
  {
    claim: 'Someone must drive you to the visit and back.',
    verdict: 'correct',
    fact: 'A responsible adult takes you home. No driving, machines or big decisions until the next day after a full night’s sleep, or later if the clinic says so.',
    why: 'Corrected because the way home is what matters, and the rule goes on until the next day.',
    sources: ['SPRAVATO-SITE', 'CLINICS'],
    questions: ['prepare', 'the-day'],
  },
  {
    claim: 'Have a light meal before the visit.',
    verdict: 'correct',
    fact: 'No food unless the clinic says so: often 6 to 8 hours before a drip, clear fluids only until 2 hours before. Spravato: no food for 2 hours, no drinks for 30 minutes. Clinic rules differ.',
    why: 'Corrected because it is unsafe: ketamine can make a person vomit.',
    sources: ['CLINICS', 'SPRAVATO-SITE', 'ASA-FAST'],
    questions: ['prepare'],
  },
  {
    claim: 'A light meal and comfortable clothes help you relax.',
    verdict: 'drop',
    fact: 'Loose clothes with sleeves that roll up. Fasting is about vomiting, not about relaxing.',
    why: 'The reason was dropped because it was wrong; the clothes were kept.',
    sources: ['CLINICS', 'SPRAVATO-SITE'],
    questions: ['prepare'],
  },
  {
    claim: 'Treatment is a series of infusions over several weeks.',
    verdict: 'correct',
    fact: 'Usually 6 infusions over 2 to 3 weeks, each about 40 minutes.',
    why: 'Corrected because the usual course can be named.',
    sources: ['PHILLIPS-2019', 'ANAND-2023'],
    questions: ['how-long'],
  },
  {
    claim: 'Some people need a few infusions, others as many as 12.',
    verdict: 'correct',
    fact: 'Often 6; the number depends on the response. 12 was the upper limit of one hospital study.',
    why: 'Corrected because one study’s upper limit was told as a usual course.',
    sources: ['PHILLIPS-2019', 'EKSTRAND-2022'],
    questions: ['how-long'],
  },
  {
    claim: 'Nothing was said on how long the benefit lasts.',
    verdict: 'add',
    fact: 'Relief from one dose often fades in days. After 6 infusions, half of those who responded in one small study had relapsed by 18 days.',
    why: 'Added because people plan, and hope, by how long relief lasts.',
    sources: ['MURROUGH-2013B', 'JAMA-2017', 'SHIROMA-2020'],
    questions: ['how-fast', 'how-long', 'bottom-line'],
  },
  {
    claim: 'FDA has not approved ketamine for depression.',
    verdict: 'keep',
    fact: 'Still true in every page seen. A relative, esketamine (Spravato), is approved for some adults. Look at FDA again before a release: NRX-100 was heading to review.',
    why: 'Kept and made fuller, because ketamine and Spravato are easily confused.',
    sources: ['FDA-2023', 'SPRAVATO-PI', 'NRX-2026'],
    questions: ['what-is-it', 'spravato'],
  },
  {
    claim: 'Find a doctor who is willing to prescribe it off-label.',
    verdict: 'correct',
    fact: 'Ask for a full evaluation, ideally by a psychiatrist, of past treatments and all options. Off-label use is legal, but FDA has not judged it safe and effective.',
    why: 'Corrected because it is misleading: a willing prescriber is not a careful one.',
    sources: ['FDA-2023', 'ASA-2025', 'CANMAT-2021'],
    questions: ['how-to-get'],
  },
  {
    claim: 'Ketamine protects brain cells, which may explain its benefit.',
    verdict: 'drop',
    fact: 'Not shown in patients; laboratory and animal studies point both ways, and FDA has noted brain lesions in rodents.',
    why: 'Dropped because it is not shown in people.',
    sources: ['NEURO-2021', 'FDA-2022'],
    questions: ['brain'],
  },
  {
    claim: 'Long-term effects are not well understood; chronic use may harm memory and attention.',
    verdict: 'keep',
    fact: 'Heavy non-medical use is linked to worse memory. Esketamine trials did not find thinking getting worse. Good long-term data on repeated drips are lacking.',
    why: 'Kept and made fuller, with who was studied.',
    sources: ['MORGAN-2010', 'MORRISON-2024', 'SHORT-2018'],
    questions: ['long-term', 'brain'],
  },
  {
    claim: 'Nothing was said on bladder, liver, breathing and blood pressure.',
    verdict: 'add',
    fact: 'Repeated use can inflame the bladder; liver and bile-duct problems are reported, also under medical care; blood pressure rises; breathing can slow, above all with high doses or other sedatives.',
    why: 'Added because these are the harms a reader can act on.',
    sources: ['FDA-2023', 'PFIZER-KET', 'COTTER-2021', 'LIVERTOX', 'KIC-2022', 'FDA-REMS'],
    questions: ['side-effects', 'long-term', 'other-medicines', 'at-home'],
  },
  {
    claim: 'There is no evidence that medical ketamine is addictive.',
    verdict: 'drop',
    fact: 'It can be misused and cause dependence; a Schedule III drug since 12 August 1999, with abuse and misuse in Spravato’s boxed warning. Less risk under close supervision, but not zero and not well studied.',
    why: 'Dropped because it is wrong and unsafe: a reader at risk would not speak up.',
    sources: ['DEA-1999', 'SPRAVATO-PI', 'FDA-2022', 'SWAINSON-2022'],
    questions: ['addictive', 'what-is-it'],
  },
  {
    claim: 'There is concern because it can feel pleasant.',
    verdict: 'correct',
    fact: 'Warning signs: wanting more or more often, use outside the clinic, hiding use, craving. Tell the care team early.',
    why: 'Corrected because a worry without its signs helps no one.',
    sources: ['SWAINSON-2022', 'FDA-2022'],
    questions: ['addictive'],
  },
  {
    claim: 'Seek help if you struggle with addiction.',
    verdict: 'keep',
    fact: 'US: SAMHSA National Helpline, free, day and night, English and Spanish.',
    why: 'Kept and made concrete with a number to call.',
    sources: ['SAMHSA'],
    questions: ['addictive'],
  },
  {
    claim: 'It is a promising new treatment that works in hours.',
    verdict: 'correct',
    fact: 'Not new: an anesthetic since 1970, first placebo-controlled depression study in 2000. Some feel better within hours to a day, others do not respond.',
    why: 'Corrected because it is not new and not everyone responds.',
    sources: ['BERMAN-2000', 'ZARATE-2006', 'KET-LABEL-OLD', 'AACN'],
    questions: ['what-is-it', 'how-fast'],
  },
  {
    claim:
      'Nothing was said on who should not have it, pregnancy, suicidal thoughts, home use, cost, Spravato and other choices.',
    verdict: 'add',
    fact: 'Each has an answer of its own.',
    why: 'Added because these are the questions on which safety and choice turn.',
    sources: [],
    questions: [
      'spravato',
      'suicidal-thoughts',
      'who-should-not',
      'other-medicines',
      'how-to-get',
      'cost',
      'at-home',
      'if-it-does-not-help',
    ],
  },
];
