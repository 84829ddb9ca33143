import type { QuestionId } from '../content/types.js';

/**
 * Advice that none of the sources named under the answer carries, as far as they were seen. It errs on the side of
 * safety.
 */
export interface OwnAdvice {
  /** The questions whose answers give the advice, or the safety text. */
  readonly where: readonly (QuestionId | 'safety text')[];
  /** The advice, in short. */
  readonly advice: string;
  /** Why the text gives it all the same. */
  readonly why: string;
  /** What comes nearest to a source, with its key where it has one. */
  readonly nearest: string;
}

/** Every piece of advice that no source supports, sorted by the harm that a wrong one could do, the gravest first. */
export const ownAdvice: readonly OwnAdvice[] = [
  {
    where: ['prepare', 'the-day', 'other-medicines', 'at-home'],
    advice:
      'If you drink alcohol every day, do not stop suddenly: tell your team first, or ask staff what to do that night.',
    why: 'Stopping suddenly can cause dangerous withdrawal, and “no alcohol” without these words could make a reader stop.',
    nearest:
      'No source of the four answers says it. FDA-BZD-2020 says it of benzodiazepines only. A page of a health service or a regulator has to be found.',
  },
  {
    where: ['other-medicines', 'the-day', 'at-home'],
    advice:
      'Do not stop opioids, sleep pills and other sedatives suddenly if you take them every day. Take no allergy pill or sleep pill on the day of a visit that is not prescribed  and not taken every day.',
    why: 'A reader who learns that they slow breathing with ketamine could stop them.',
    nearest: 'FDA-BZD-2020, a source of `other-medicines`, says it of benzodiazepines only.',
  },
  {
    where: ['the-day'],
    advice:
      'If you are home already, and have not asked what to do that night with alcohol, an opioid, a calming drug or a sleep medicine: call the clinic or your doctor’s night line.',
    why: 'A reader may read this only at home, and must neither stop suddenly nor add to what slows breathing.',
    nearest: 'No source says it.',
  },
  {
    where: ['other-medicines', 'if-it-does-not-help', 'at-home', 'safety text'],
    advice:
      'Do not stop any medicine on your own, or because of this page. This is also said of lamotrigine, stimulants, MAO inhibitors, thyroid pills and theophylline.',
    why: 'The answers name risks of these medicines with ketamine, and a reader could stop one because of that.',
    nearest:
      'The sources carry what these medicines do together with ketamine. For lamotrigine, a warning of seizures on stopping has to be found on a label.',
  },
  {
    where: ['suicidal-thoughts', 'if-it-does-not-help', 'at-home'],
    advice:
      'Do not take ketamine on your own to feel better, and no more than you were told. If you are offered it for home, ask to be treated in a clinic.',
    why: 'A reader in a crisis could take “lowers suicidal thoughts” as a reason to take ketamine now.',
    nearest: 'FDA-2023 warns of ketamine without a health worker who watches (S1). What to do is ours.',
  },
  {
    where: ['suicidal-thoughts'],
    advice:
      'Be with someone, have what you could use to hurt yourself locked away, tell someone today. If no one answers on the crisis line, call the emergency number. If you cannot call, or still no one answers, have someone take you to an emergency room; do not drive yourself. Whoever cares for a person in danger stays with them, and calls for them if they cannot or will not.',
    why: 'A person in danger must not be alone, and none of these steps can do harm.',
    nearest: 'Spravato’s label asks families to watch for changes (SPRAVATO-PI, S2).',
  },
  {
    where: ['suicidal-thoughts', 'side-effects', 'at-home'],
    advice: 'After too much on purpose: the emergency number, even if you feel well.',
    why: 'The effects of an overdose can come late, and a person in a crisis needs more than Poison Help.',
    nearest: 'The numbers have sources. When to call which is ours.',
  },
  {
    where: ['side-effects', 'at-home', 'long-term'],
    advice: 'The lists of signs: when to call the emergency number, and when to tell the clinic the same day.',
    why: 'The sources name the harms. A reader needs to know what to do about each.',
    nearest:
      'SPRAVATO-PI, FDA-2023 and PFIZER-KET name slow breathing, high blood pressure, harm to the bladder and the liver, and more. Blue lips, weakness on one side, sudden trouble seeing or speaking, and a sudden severe headache are not in them, as far as they were seen.',
  },
  {
    where: ['side-effects', 'the-day'],
    advice:
      'If the clinic is closed, call your doctor’s night line, or have someone take you to an emergency room. Do not drive yourself. In the clinic, tell staff at once about anything that frightens you.',
    why: '“Tell your clinic the same day” is of no use at night.',
    nearest: 'The United Kingdom’s leaflet on Spravato sends people to a doctor or a hospital. It was seen in part.',
  },
  {
    where: ['how-to-get'],
    advice: 'Ask a clinic who to call at night or on weekends.',
    why: 'Effects, fear and a low mood can come when the clinic is closed.',
    nearest: 'No page was seen that says it.',
  },
  {
    where: ['how-fast'],
    advice:
      'At the first signs of a relapse, such as bad sleep or dark thoughts, call your clinic and do not wait. Ask soon for a plan to stay well.',
    why: 'Relapse is common, and a visit can be weeks away.',
    nearest: 'The sources carry how often people relapse, not what to do.',
  },
  {
    where: ['who-should-not'],
    advice: 'From 65 years on, get up slowly after a visit, and ask if the first dose should be lower.',
    why: 'A person who gets up fast can fall.',
    nearest:
      'EU-SPRAVATO has a lower first dose from 65 on in the European Union and the United Kingdom (S2). No US dose rule was seen, and the rule is for Spravato.',
  },
  {
    where: ['who-should-not'],
    advice: 'An uneven heartbeat and dementia need extra care.',
    why: 'Ketamine raises blood pressure and pulse, and can confuse.',
    nearest: 'A pharmacy’s page names both (S2). It is not among the sources.',
  },
  {
    where: ['who-should-not'],
    advice: 'If ketamine is not right for you, other treatments may be.',
    why: 'The answer lists only reasons against ketamine.',
    nearest: 'VADOD-2022, a source of other answers, lists the other treatments.',
  },
  {
    where: ['side-effects'],
    advice: 'Tell the clinic the same day about vomiting that does not stop.',
    why: 'It dries the body out, and medicines by mouth do not stay in.',
    nearest: 'The sources carry nausea and vomiting.',
  },
  {
    where: ['the-day', 'at-home'],
    advice:
      'Do not care for small children alone that day. After a visit: do not cycle, sign papers or make big decisions.',
    why: 'Judgment and reflexes can stay off until the next day.',
    nearest: 'SPRAVATO-SITE and CLINICS carry driving and machines, and a full night’s sleep.',
  },
  {
    where: ['the-day'],
    advice: 'Until you may drive again, have no alcohol and no sleep medicine that is not prescribed to you.',
    why: 'With ketamine, both can slow breathing.',
    nearest: 'SPRAVATO-PI carries the slower breathing, and is not a source of this answer. Until when is ours.',
  },
  {
    where: ['the-day', 'prepare'],
    advice:
      'Have an adult with you that evening, and show that adult when to call for help. If you have nobody, tell the clinic before the visit.',
    why: 'A tired person can fall, and a mood can drop.',
    nearest: 'OXFORD: tired afterward, do little. The adult is ours.',
  },
  {
    where: ['the-day', 'how-long'],
    advice: 'Plan on half a day for a visit.',
    why: 'Checks, the drip of about 40 minutes, about 2 hours of watching and the way home.',
    nearest: 'The sources carry the drip and the hours after it. The sum is ours.',
  },
  {
    where: ['prepare'],
    advice: 'Use no street drugs. Do not go without water longer than told.',
    why: 'Street drugs add to what ketamine does to breathing and blood pressure. A long time without water is of no use.',
    nearest: 'OXFORD carries alcohol: none the night before and on the day.',
  },
  {
    where: ['prepare'],
    advice:
      'If you have diabetes, call the clinic before you go without food. If you cannot reach it, or nobody has told you what to do with insulin or pills, eat and take them as usual and have the visit on another day. If your blood sugar gets low, treat it at once. Call days before with a medicine that slows the stomach. Do not skip or change a medicine on your own.',
    why: 'Blood sugar can fall too far without food, and blood pressure can rise without its pills.',
    nearest: 'ASA-GLP1 carries the medicines that slow the stomach.',
  },
  {
    where: ['at-home', 'safety text'],
    advice:
      'Never take ketamine when you are by yourself. Do not bathe or swim that day. Never share it, and keep it locked up. Have a sober adult with you each time. Never take more than you were told, or more often.',
    why: 'A sleepy person can drown or stop breathing unseen, and a child could find it.',
    nearest: 'FDA-2023 and ASA-2025 carry the danger without a health worker. What to do about it at home is ours.',
  },
  {
    where: ['addictive'],
    advice: 'How withdrawal feels: cravings, tired or anxious. Ask for help to stop.',
    why: 'A person who stops should know that it can be hard, and that there is help.',
    nearest:
      'RXLIST says that withdrawal can follow a sudden stop (S2). How it feels is from a page for patients that is not among the sources (S2).',
  },
  {
    where: ['how-to-get'],
    advice:
      'Be careful if a clinic skips the exam, mails ketamine after one short call, promises results or wants many visits paid first. Ask for consent in writing, and when to stop if nothing changes.',
    why: 'A careful clinic does none of the first, and answers the rest gladly.',
    nearest: 'ASA-2025 carries visits in person. OXFORD, a source of `the-day`, has the text of a consent.',
  },
  {
    where: ['if-it-does-not-help'],
    advice: 'Make a plan, before you start or now, for what to do if it does not help.',
    why: 'Hope that falls can hurt, and a plan says what comes next.',
    nearest: 'LASCELLES-2021 carries that hope that falls can hurt.',
  },
  {
    where: ['cost'],
    advice:
      'Ask for the full price in writing, with the visit, the drug, the monitoring, the follow-up and repeat visits.',
    why: 'The price of a drip is not the price of a course.',
    nearest: 'No page was seen that says it.',
  },
];
