import type { QuestionId } from '../content/types.js';

/** A correction that a new reading of the English text led to, on 28 November 2026 or later. */
export interface Correction {
  /** The questions whose answers were corrected, or the place of a text outside the answers. */
  readonly where: readonly (QuestionId | 'safety text' | 'help lines' | 'footer')[];
  /** What the text said, in short. It can be wrong or unsafe. */
  readonly before: string;
  /** What the text says now, in short. */
  readonly after: string;
  /** The reason, and how far a source that was seen only in a copy or a summary (S2) carries it. */
  readonly why: string;
  /** Keys of `sources` that the new words rest on. */
  readonly sources: readonly string[];
}

/** Every correction since 28 November 2026. Wording alone is in the changelog. */
export const corrections: readonly Correction[] = [
  {
    where: ['good-for-depression'],
    before: 'Ketamine helps some adults whose depression did not get better with at least two other treatments.',
    after:
      'Ketamine may help some adults whose depression did not get better with at least two antidepressants, each taken long enough and at the right dose.',
    why: 'One antidepressant and talk therapy are not what was studied, and two newer small trials found no clear benefit.',
    sources: ['VADOD-2022', 'JELOVAC-2025', 'LII-2023'],
  },
  {
    where: ['good-for-depression'],
    before:
      'Of the people who got ketamine, 47 of 100 “responded (felt clearly better)”; elsewhere “at least half better”.',
    after: 'At least half better, everywhere.',
    why: 'One measure had two names. The scale counts a response when half of the symptoms are gone.',
    sources: ['DEAN-2021', 'ANAND-2023'],
  },
  {
    where: ['good-for-depression'],
    before: 'More people without psychosis felt at least half better with ketamine than with ECT.',
    after: 'The same, and that this study asked if ketamine was no worse than ECT.',
    why: 'The trial was built to show that ketamine is no worse, not that it is better.',
    sources: ['ANAND-2023'],
  },
  {
    where: ['what-is-it'],
    before: 'Ketamine comes as a drip, tablets, lozenges and sprays.',
    after: 'Some studies used shots (injections).',
    why: 'Clinics give shots too, and a study used them.',
    sources: ['LOO-2023'],
  },
  {
    where: ['how-fast'],
    before: 'Within 12 months, 70 of 100 people relapsed after ketamine and 63 of 100 after ECT.',
    after: 'The same numbers, and that the gap may be chance.',
    why: 'The bare numbers made ketamine look worse. The abstract gives P = .52.',
    sources: ['EKSTRAND-2022'],
  },
  {
    where: ['how-fast'],
    before: 'Nothing was said on what to do when the depression comes back.',
    after: 'At the first signs of a relapse, call the clinic and do not wait for the next visit; the crisis line.',
    why: 'The answer said that relapse is common and named no help. Own advice.',
    sources: [],
  },
  {
    where: ['spravato'],
    before: 'Spravato is for adults whose depression did not get better with at least two other treatments.',
    after:
      'Spravato is for adults whose depression did not get better with at least two antidepressants, each taken long enough and at the right dose.',
    why: 'The approval names antidepressants. The release of the maker replaces a page that summed it up.',
    sources: ['JNJ-2025', 'SPRAVATO-PI'],
  },
  {
    where: ['spravato'],
    before: 'For severe illness, ECT may work better than ketamine.',
    after: 'For people sick enough to be in the hospital, ECT may work better than ketamine.',
    why: 'Too wide: the study was of people in the hospital. In a later analysis of another study (PMC11200139, not planned in advance), people with severe depression outside the hospital did better with ketamine.',
    sources: ['EKSTRAND-2022'],
  },
  {
    where: ['spravato'],
    before: 'A study of esketamine against quetiapine was among the sources of the answer.',
    after: 'The study is no longer among the sources.',
    why: 'No sentence of the answer rests on it.',
    sources: [],
  },
  {
    where: ['other-conditions'],
    before: 'Ketamine for bipolar depression needs a specialist. No reason was given.',
    after: 'It needs a specialist because ketamine may set off mania (a very high mood).',
    why: 'The answer gave no reason. Spravato’s leaflet, which asks about mania, was seen in a copy (S2).',
    sources: ['EU-SPRAVATO'],
  },
  {
    where: ['brain'],
    before: 'FDA has noted brain damage in rodents given ketamine.',
    after: 'FDA has noted small areas of harm to brain cells in rodents given ketamine.',
    why: 'FDA noted lesions. “Brain damage” says more than that, and frightens.',
    sources: ['FDA-2022'],
  },
  {
    where: ['suicidal-thoughts'],
    before: 'The emergency number was for whoever is in danger. An overdose or an injury was not named.',
    after:
      'Whoever has taken too much of anything or has hurt themselves calls the emergency number, even if they feel well. The nearest emergency room is named.',
    why: 'A person who has just taken an overdose may not feel in danger.',
    sources: [],
  },
  {
    where: ['suicidal-thoughts'],
    before: 'Nothing was said to a person who is worried about someone else.',
    after:
      'Call the emergency number after an overdose or a self-inflicted wound, also if they seem well; stay with them, call for them, get away first if you are in danger yourself, lock away what they could use, and tell their clinic if they change.',
    why: 'Family and friends read this answer too. Own advice.',
    sources: [],
  },
  {
    where: ['suicidal-thoughts'],
    before: 'Nothing was said on veterans.',
    after: 'In the US, veterans call 988 and press 1.',
    why: 'Veterans have a line of their own.',
    sources: ['VA-988'],
  },
  {
    where: ['suicidal-thoughts'],
    before: 'Ketamine can lower suicidal thoughts for about a week.',
    after: 'One dose can lower suicidal thoughts for up to a week.',
    why: 'The abstract says up to 1 week after one dose. “About” promised more.',
    sources: ['WILKINSON-2018'],
  },
  {
    where: ['suicidal-thoughts'],
    before: 'Nothing was said on the first weeks of feeling better.',
    after: 'The first weeks of feeling better can be risky too.',
    why: 'The risk of suicide can rise early in recovery, says a text for prescribers of Spravato that was seen in a copy (S2).',
    sources: ['EU-SPRAVATO'],
  },
  {
    where: ['who-should-not'],
    before: 'Nothing was said on lung disease, sleep apnea, angina and heart valves.',
    after: 'Each needs extra care.',
    why: 'Ketamine can slow breathing and raises blood pressure. Spravato’s leaflet, which names these conditions, was seen in a copy (S2).',
    sources: ['EU-SPRAVATO'],
  },
  {
    where: ['who-should-not'],
    before: 'Nothing was said on an uneven heartbeat and dementia.',
    after: 'Each needs extra care.',
    why: 'A pharmacy’s page names both (S2). It is not among the sources.',
    sources: [],
  },
  {
    where: ['who-should-not'],
    before: 'Ketamine is not recommended while breastfeeding.',
    after:
      'Ask first. Spravato’s label says not to have it while breastfeeding. Little ketamine seems to reach the milk, but few mothers have been studied.',
    why: 'The warning is Spravato’s, and it was told of ketamine. A mother may stop breastfeeding, or refuse help, because of it.',
    sources: ['SPRAVATO-ISI-PREG', 'MILK-2023'],
  },
  {
    where: ['who-should-not'],
    before: 'Nothing was said on becoming pregnant during treatment.',
    after: 'Tell the team before the next visit.',
    why: 'Spravato’s label says to stop in pregnancy, and its safety text to tell the team at once (S2).',
    sources: ['SPRAVATO-PI', 'SPRAVATO-ISI-PREG'],
  },
  {
    where: ['who-should-not'],
    before: 'Nothing was said on older people.',
    after: 'From 65 years on, get up slowly, and ask if the first dose should be lower.',
    why: 'An older person can fall. The lower first dose is a rule of the European Union and the United Kingdom for Spravato (S2); no US dose rule was seen.',
    sources: ['EU-SPRAVATO'],
  },
  {
    where: ['who-should-not'],
    before: 'The answer ended with a list of reasons against ketamine.',
    after: 'If ketamine is not right, other treatments may be.',
    why: 'A reader who must not have ketamine was left without a way on. Own advice.',
    sources: [],
  },
  {
    where: ['other-medicines'],
    before: 'Stopping a benzodiazepine or lamotrigine suddenly can cause seizures.',
    after: 'The warning of seizures is for benzodiazepines. Lamotrigine: do not stop it on your own, tell the team.',
    why: 'FDA’s communication of 2020 carries the warning for benzodiazepines. No label or regulator’s page that carries it for lamotrigine was read.',
    sources: ['FDA-BZD-2020', 'VERAART-2021'],
  },
  {
    where: ['other-medicines'],
    before: 'The words on theophylline and thyroid pills rested on none of the sources of the answer.',
    after: 'The same words, with their source.',
    why: 'The Swiss label names both.',
    sources: ['SWISS-KET'],
  },
  {
    where: ['other-medicines'],
    before:
      'Nothing was said on antipsychotics, on antibiotics that change the level of ketamine, and on St. John’s wort.',
    after: 'These can change how ketamine works: tell the team, do not stop them.',
    why: 'Studies found such changes, for the antibiotic and the herb with esketamine by mouth.',
    sources: ['VERAART-2021', 'ANDRADE-2017', 'HAGELBERG-2010', 'PELTONIEMI-2012'],
  },
  {
    where: ['other-medicines', 'prepare'],
    before: 'Medicines were named by substance or by what they do: “lorazepam”, “a medicine that slows the stomach”.',
    after: 'Brand names stand beside them as examples: Ativan, Xanax, Klonopin, Adderall, Ozempic, Wegovy.',
    why: 'People know their medicine by its brand. Few know that Ozempic slows the stomach.',
    sources: ['ASA-GLP1'],
  },
  {
    where: ['how-to-get'],
    before: 'The questions to a clinic left out nights, visits in person, consent and what happens if nothing changes.',
    after:
      'Four more questions: who to call at night, how often one is seen in person, when to stop, and consent in writing.',
    why: 'Leaflets of hospitals and the guidance of the society of anesthesiologists treat them. The question on nights is own advice.',
    sources: ['ASA-2025'],
  },
  {
    where: ['how-to-get'],
    before: 'Nothing was said on ads that say “FDA approved”.',
    after: 'Ask: for what? Approved for surgery is not approved for depression.',
    why: 'A ketamine product approved for anesthesia may be advertised as FDA approved.',
    sources: ['FDA-2023'],
  },
  {
    where: ['prepare'],
    before: '“Otherwise, have no alcohol before a visit”, after a sentence to people who drink every day.',
    after: 'If you do not drink every day, have no alcohol before a visit.',
    why: 'A person who drinks every day could take “otherwise” as an order to stop, which can be dangerous.',
    sources: [],
  },
  {
    where: ['good-for-depression'],
    before: 'One review put “many studies” together: 47 of 100 against 26 of 100.',
    after: 'It looked at studies against a drug that people could also feel.',
    why: 'The review holds many studies, but few of them stand behind these two numbers.',
    sources: ['DEAN-2021'],
  },
  {
    where: ['how-fast'],
    before: 'In one small study, half of the people helped had relapsed by 18 days.',
    after: 'It was a study with no comparison group.',
    why: 'A number without a comparison says so.',
    sources: ['MURROUGH-2013B'],
  },
  {
    where: ['spravato'],
    before: 'Staff watch you for at least 2 hours. Nothing was said on driving.',
    after: 'Do not drive until the next day, after a full night’s sleep.',
    why: 'Read alone, 2 hours looked like the end of it.',
    sources: ['SPRAVATO-SITE'],
  },
  {
    where: ['prepare'],
    before: 'No alcohol before a visit, without a time; Ozempic and Wegovy without the name of the drug.',
    after: 'None the night before or on the day. Semaglutide is named.',
    why: 'An hour could seem enough. Products that a pharmacy mixes have no brand name.',
    sources: ['OXFORD', 'ASA-GLP1'],
  },
  {
    where: ['the-day', 'at-home'],
    before:
      'The evening’s emergency line told a person who cannot be woken to call. After ketamine at home: do not bathe, swim or drive.',
    after:
      'The adult is shown the line, which also names slow breathing, blue or gray lips and a seizure. After ketamine at home: no machines, and no care for small children alone.',
    why: 'Somebody else has to call, and the lists of the other answers are longer.',
    sources: ['CLINICS', 'SPRAVATO-SITE'],
  },
  {
    where: ['the-day', 'spravato', 'other-medicines', 'prepare'],
    before:
      'The line for the adult said “you”. It named no fainting, no confusion and no thoughts of suicide. That night’s list of what not to stop left out opioids and calming drugs. “No drink” and “before that day” could mean another drink and another day. Spravato “with or without an antidepressant” did not say that nobody should stop theirs.',
    after:
      'The line names the person who had ketamine, these signs and the crisis line. The list names opioids and calming drugs. “No alcohol”, and “before the day of your visit”. “If you take one, do not stop it on your own.”',
    why: 'Corrected on 30 November. The adult would read “you” as themselves. What to do that night is our own advice.',
    sources: ['CLINICS', 'SPRAVATO-SITE'],
  },
  {
    where: ['prepare'],
    before: '“Do not eat unless your clinic says you may”; “clear drinks”.',
    after: '“Unless your clinic tells you to”; “drinks you can see through”.',
    why: '“You may” can be read as an invitation to eat, and not everyone knows what a clear drink is.',
    sources: ['ASA-FAST', 'CLINICS'],
  },
  {
    where: ['the-day'],
    before: 'Nothing was said on panic during the drip, on music, and on the evening after.',
    after:
      'Some people panic or feel as if they are dying, also after good visits; it usually settles in minutes. Many clinics let people bring music or a blanket. Tired afterward: do little that evening.',
    why: 'A leaflet of a hospital says so. It prepares for what frightens most.',
    sources: ['OXFORD'],
  },
  {
    where: ['the-day', 'how-long'],
    before: 'The rules for the day of a visit rested on sources that do not say all of them.',
    after: 'The clinics’ pages are a source too. What they do not say is listed as own advice.',
    why: 'The sources carry driving and machines, not cycling, small children, papers and half a day.',
    sources: ['CLINICS'],
  },
  {
    where: ['how-long'],
    before: 'Nothing was said on other doctors.',
    after: 'Tell any dentist, surgeon or anesthesia doctor about the ketamine.',
    why: 'The Swiss label names effects together with anesthetics.',
    sources: ['SWISS-KET'],
  },
  {
    where: ['cost'],
    before: '“They must agree in advance”, without saying who.',
    after: 'The plan must agree before you start.',
    why: 'A reader could not tell who has to agree.',
    sources: ['GOODRX'],
  },
  {
    where: ['side-effects', 'at-home', 'suicidal-thoughts'],
    before: 'After too much: the emergency number in one answer, and Poison Help in another if the person seems well.',
    after: 'On purpose, or not well: the emergency number. By mistake, awake and well: Poison Help.',
    why: 'Two answers gave two orders, and one of them could send a deliberate overdose to Poison Help.',
    sources: ['POISON-HELP'],
  },
  {
    where: ['side-effects'],
    before:
      'The list for the emergency number left out slow breathing, blue or gray lips, severe confusion and a person who has hurt themselves.',
    after: 'Each is in the list.',
    why: 'Slow breathing and confusion stood near the end of the answer, and blue lips in another answer only.',
    sources: ['SPRAVATO-PI', 'FDA-2023', 'PFIZER-KET'],
  },
  {
    where: ['side-effects'],
    before: 'Nothing was said on feeling unreal the next day and on a very high mood.',
    after: 'Tell the clinic the same day.',
    why: 'After anesthesia such effects can come back for up to 24 hours, and mania needs a doctor soon. Both seen in copies (S2).',
    sources: ['KET-LABEL-OLD', 'EU-SPRAVATO'],
  },
  {
    where: ['side-effects'],
    before: 'Nothing was said on what to do when the clinic is closed.',
    after: 'Call the doctor’s night line or go to an emergency room.',
    why: 'Side effects come in the evening too. Own advice.',
    sources: [],
  },
  {
    where: ['long-term'],
    before: 'Heavy use can harm the bladder.',
    after:
      'Heavy use is the worst for the bladder. In studies of Spravato, bladder symptoms were more common than with a dummy spray.',
    why: 'A patient of a clinic could think that the warning is for others only. Spravato’s label was seen in a copy (S2).',
    sources: ['FDA-2023', 'SPRAVATO-PI', 'KIC-2022'],
  },
  {
    where: ['addictive'],
    before: 'Nothing was said on withdrawal.',
    after: 'Cravings, and feeling tired or anxious. Ask for help to stop.',
    why: 'Pages for patients say that withdrawal can follow a sudden stop (S2). How it feels is from one more page that is not among the sources.',
    sources: ['RXLIST'],
  },
  {
    where: ['at-home'],
    before: 'FDA warns against using compounded ketamine when no health worker is watching.',
    after: 'FDA warns that compounded ketamine can be dangerous when no health worker is watching, above all at home.',
    why: 'FDA warned of risks. It did not warn against every use.',
    sources: ['FDA-2023'],
  },
  {
    where: ['at-home'],
    before: 'Nothing was said to people who take ketamine at home already.',
    after: 'Do not stop your other medicines, have someone with you each time, and ask for visits in person.',
    why: 'The answer spoke only to people who are offered it. The visits in person are in the guidance of the society of anesthesiologists.',
    sources: ['ASA-2025'],
  },
  {
    where: ['at-home'],
    before: 'After ketamine at home, do not drive. It was not said until when.',
    after: 'Not until the next day, after a full night’s sleep, or later if the doctor says so.',
    why: 'The other answers and the safety text name the end, and this one did not.',
    sources: ['SPRAVATO-SITE', 'CLINICS'],
  },
  {
    where: ['at-home'],
    before: 'Never mix ketamine with alcohol, opioids or sleep pills.',
    after: 'Never mix it with calming drugs (such as Xanax) either.',
    why: 'Calming drugs can slow breathing too, and were left out.',
    sources: ['FDA-2023'],
  },
  {
    where: ['at-home'],
    before: 'US rules on prescribing by video are temporary and may change.',
    after: 'They have changed often: ask what the law is now.',
    why: 'The rule ends on 31 December 2026, and the new words are true before and after that day.',
    sources: [],
  },
  {
    where: ['safety text'],
    before: 'You do not have to wait. This page is not watched.',
    after: 'No one answers on this page. Please call now.',
    why: 'The old words did not say what to do.',
    sources: [],
  },
  {
    where: ['safety text'],
    before: 'Do not use ketamine alone.',
    after: 'Do not use ketamine when you are by yourself.',
    why: '“Alone” can also mean “without another medicine”.',
    sources: [],
  },
  {
    where: ['help lines'],
    before: 'In languages other than English and Spanish: call 988 and ask for an interpreter.',
    after: 'Call 988 and say in English the name of the language and “please”, such as “Korean, please”.',
    why: 'A person who needs an interpreter may not know how to ask for one in English.',
    sources: [],
  },
  {
    where: ['help lines', 'addictive'],
    before: 'The SAMHSA National Helpline was named as help.',
    after: 'It tells where to get help.',
    why: 'The line gives referrals. It does not counsel.',
    sources: ['SAMHSA'],
  },
  {
    where: ['help lines'],
    before: 'Poison Help was named without what it is for.',
    after: 'It helps with poisoning, or too much medicine. A translation adds what to say for an interpreter.',
    why: 'The name alone does not say that it is also for too much of a medicine. The line has interpreters.',
    sources: ['POISON-HELP'],
  },
  {
    where: ['footer'],
    before: 'Spravato is a trademark of its owner.',
    after: 'Spravato is a registered trademark, and we have no tie to its owner.',
    why: 'The old words said nothing: every trademark belongs to its owner.',
    sources: [],
  },
  {
    where: ['prepare'],
    before: 'If you have diabetes, call the clinic before you go without food. Do not skip any medicine.',
    after:
      'Why (blood sugar can get too low), what to do if the clinic cannot be reached (eat and take insulin as usual, have the visit on another day), and to ask before that day about insulin and diabetes pills.',
    why: 'A reader who reached nobody could take insulin without food. Own advice.',
    sources: [],
  },
  {
    where: ['other-medicines'],
    before: 'A benzodiazepine may change how ketamine works.',
    after: 'With ketamine it can also slow breathing.',
    why: 'Another answer names this risk of the same medicines.',
    sources: ['SPRAVATO-PI'],
  },
  {
    where: ['other-medicines'],
    before: 'Muscle relaxants, allergy pills that cause sleep and blood pressure pills were not named.',
    after:
      'The first two can slow breathing with ketamine. Blood pressure pills: ketamine can raise the pressure, and together they may make it fall too far.',
    why: 'A label names them.',
    sources: ['SWISS-KET'],
  },
  {
    where: ['suicidal-thoughts', 'side-effects'],
    before: 'You can also go to the nearest emergency room.',
    after:
      'If you cannot call, if no one answers, or if the clinic is closed, have someone take you there. Do not drive yourself.',
    why: 'A person after an overdose or a treatment must not drive. Own advice.',
    sources: [],
  },
  {
    where: ['side-effects'],
    before: 'Sudden trouble seeing or speaking was in no list.',
    after: 'The emergency number.',
    why: 'It can be a stroke, and “blurred vision” among the usual effects can reassure falsely. Own advice.',
    sources: [],
  },
  {
    where: ['side-effects', 'long-term'],
    before: 'The answer on side effects named no harm of repeated use, and the one on long-term effects no craving.',
    after: 'Both name harm to the bladder and the liver, and that some people come to crave ketamine.',
    why: 'Each answer must stand alone.',
    sources: ['FDA-2023', 'LIVERTOX', 'SWAINSON-2022'],
  },
  {
    where: ['at-home'],
    before: 'Have someone with you each time.',
    after:
      'A sober adult, who cannot replace a health worker; never more ketamine than you were told, or more often; tell your doctor.',
    why: 'It could be read as permission. Own advice, but for the health worker.',
    sources: ['FDA-2023', 'ASA-2025'],
  },
  {
    where: ['the-day'],
    before: 'Staff check your blood pressure and oxygen, then you have a drip.',
    after: 'Staff should check both before, during and after the drip, at every visit.',
    why: 'Blood pressure can rise during any treatment.',
    sources: ['SPRAVATO-PI'],
  },
  {
    where: ['bottom-line'],
    before: 'Some people whose depression did not get better with other treatments.',
    after: 'Some adults whose depression did not get better with at least two antidepressants.',
    why: 'It was wider than the first answer.',
    sources: ['VADOD-2022'],
  },
  {
    where: ['suicidal-thoughts'],
    before: 'If no one answers, ask anyone near you to take you to the nearest emergency room.',
    after: 'If no one answers on the crisis line, first the emergency number.',
    why: 'A reader may be alone at night. Own advice.',
    sources: [],
  },
  {
    where: ['at-home'],
    before:
      'Seven signs stood in one sentence before the emergency number. Fainting, severe confusion, a swollen face or throat, a stroke and a person who has hurt themselves were not named.',
    after:
      'The list of the side effects, after the emergency number, for the reader and anyone else who took it. Both answers say “the person” and “someone”.',
    why: 'Nobody on the staff is there, and the helper of somebody else has to see themselves addressed. Both answers say the same.',
    sources: ['SPRAVATO-PI', 'FDA-2023', 'PFIZER-KET'],
  },
  {
    where: ['prepare'],
    before: 'Nothing was said to a reader whom nobody can take home.',
    after: 'Tell the clinic before the visit. The same if nobody can be there that evening.',
    why: 'A reader who lives alone could hide it, or drive. Own advice.',
    sources: [],
  },
  {
    where: ['the-day'],
    before: 'Before you go home, ask staff which medicine or alcohol not to stop that night.',
    after: 'If you are home already, call the clinic or your doctor’s night line.',
    why: 'A reader may read this at home. Own advice.',
    sources: [],
  },
  {
    where: ['other-medicines'],
    before:
      'If you only sometimes drink, no alcohol on the day of a visit. The same sentence held allergy and sleep pills.',
    after:
      'If you do not drink every day, no alcohol the night before or on the day. The pills have a sentence of their own.',
    why: 'The answer on preparing says so. Whoever drinks every day and sometimes takes an allergy pill could read an order to stop.',
    sources: ['OXFORD'],
  },
  {
    where: ['long-term'],
    before: 'Harm to the liver was named without its signs.',
    after: 'Tell your team the same day about yellow skin, dark urine or strong belly pain.',
    why: 'The bladder had its signs, and each answer must stand alone. The list of signs is our own advice.',
    sources: ['LIVERTOX'],
  },
];
