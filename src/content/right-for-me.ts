import { msg } from '@lit/localize';
import type { GroupText } from './types.js';

export const rightForMe = {
  title: msg('Is it right for me?', { desc: 'right-for-me 00 group heading' }),
  questions: {
    'suicidal-thoughts': {
      title: msg('I am having thoughts of suicide. Can ketamine help?', { desc: 'suicidal-thoughts 00 question' }),
      answer: [
        msg('First, get help now: you deserve it. {crisis} If you are in danger, have taken too much of anything or have hurt yourself, or if no one answers on that line: {emergency} Do this even if you feel well. If you cannot call, or still no one answers, ask anyone near you to take you to the nearest emergency room: do not drive yourself. Do not wait for a ketamine visit, and do not take ketamine on your own to feel better.', { desc: 'suicidal-thoughts 01 paragraph' }),
        [
          msg('Do not stay alone: be with someone.', { desc: 'suicidal-thoughts 02 bullet' }),
          msg('Ask someone to lock away what you could use to hurt yourself.', { desc: 'suicidal-thoughts 03 bullet' }),
          msg('Tell someone today how you feel. {veterans}', { desc: 'suicidal-thoughts 04 bullet' }),
        ],
        msg('Are you worried about someone else? If they are in danger, have taken too much of anything or have hurt themselves: {emergency} Do this even if they seem well or do not want it. Stay with them, and call for them if they will not call: {crisis} If you are in danger yourself, get away first, then call. Lock away what they could use to hurt themselves. Tell their clinic if they change.', { desc: 'suicidal-thoughts 05 paragraph' }),
        msg('Studies show that one dose can lower suicidal thoughts for up to a week in some people. But it has not been shown to prevent suicide. In the US, FDA has not approved ketamine for thoughts of suicide.', { desc: 'suicidal-thoughts 06 paragraph' }),
        msg('Spravato, a nasal spray made from part of ketamine, has not been shown to prevent suicide either. It does not replace hospital care.', { desc: 'suicidal-thoughts 07 paragraph' }),
        msg('People under 25 can have more suicidal thoughts when they start or change a depression medicine. The first weeks of feeling better can be risky too. Ask someone to watch your mood with you. Do not stop a medicine on your own. Mood can get worse between or after treatments: tell someone the same day.', { desc: 'suicidal-thoughts 08 paragraph' }),
      ],
    },
    'who-should-not': {
      title: msg('Who should not have ketamine, or needs extra care?', { desc: 'who-should-not 00 question' }),
      answer: [
        msg('With some health problems, ketamine is usually not given. Others need extra care. Tell your team about each one you have or had.', { desc: 'who-should-not 01 paragraph' }),
        msg('Ketamine is not recommended in pregnancy, or if you might be pregnant. Ask about a pregnancy test and birth control. If you become pregnant, or think you might be, tell your team at once. Have no more ketamine until you have talked with them.', { desc: 'who-should-not 02 paragraph' }),
        msg('If you breastfeed, ask first. Spravato’s label says not to have it while you breastfeed. Little ketamine seems to reach the milk, but few mothers have been studied.', { desc: 'who-should-not 03 paragraph' }),
        msg('Ketamine is usually not given with any of these:', { desc: 'who-should-not 04 paragraph' }),
        [
          msg('Blood pressure that is very high or not under control', { desc: 'who-should-not 05 bullet' }),
          msg('Weak or bulging blood vessels (aneurysm) or abnormal tangles of them (AVM)', { desc: 'who-should-not 06 bullet' }),
          msg('A stroke or bleeding in the brain in the past', { desc: 'who-should-not 07 bullet' }),
          msg('Severe heart disease, heart failure, or a recent heart attack', { desc: 'who-should-not 08 bullet' }),
          msg('An injury to the head not long ago', { desc: 'who-should-not 09 bullet' }),
          msg('An overactive thyroid that is not treated', { desc: 'who-should-not 10 bullet' }),
          msg('Pre-eclampsia (a kind of high blood pressure in pregnancy)', { desc: 'who-should-not 11 bullet' }),
          msg('An allergy to ketamine or esketamine', { desc: 'who-should-not 12 bullet' }),
        ],
        msg('Extra care is needed, or a specialist should decide, with any of these:', { desc: 'who-should-not 13 paragraph' }),
        [
          msg('Lung disease, or pauses in breathing at night (sleep apnea)', { desc: 'who-should-not 14 bullet' }),
          msg('Angina (heart pain), a heart valve problem or an uneven heartbeat', { desc: 'who-should-not 15 bullet' }),
          msg('Psychosis (losing touch with what is real) or schizophrenia, now or in the past', { desc: 'who-should-not 16 bullet' }),
          msg('Bipolar disorder, or mania (a very high mood) in the past', { desc: 'who-should-not 17 bullet' }),
          msg('Seizures, or raised pressure in the head or the eye (glaucoma)', { desc: 'who-should-not 18 bullet' }),
          msg('Dementia (serious loss of memory)', { desc: 'who-should-not 19 bullet' }),
          msg('Problems with alcohol, street drugs or misused pills, now or in the past', { desc: 'who-should-not 20 bullet' }),
          msg('Disease of the liver or the bladder', { desc: 'who-should-not 21 bullet' }),
        ],
        msg('If you are 65 or older, get up slowly after a visit: you could fall. Ask if your first dose should be lower.', { desc: 'who-should-not 22 paragraph' }),
        msg('In the US, ketamine is not approved for depression at any age. Spravato, a nasal spray made from part of ketamine, is not for anyone under 18.', { desc: 'who-should-not 23 paragraph' }),
        msg('If ketamine is not right for you, other treatments may be. Ask your doctor.', { desc: 'who-should-not 24 paragraph' }),
      ],
    },
    'other-medicines': {
      title: msg('Can I keep taking my other medicines?', { desc: 'other-medicines 00 question' }),
      answer: [
        msg('Most antidepressants can be continued. Please do not stop any medicine on your own. Give your team a full list of what you take.', { desc: 'other-medicines 01 paragraph' }),
        msg('Do you take a calming drug, such as lorazepam (Ativan), alprazolam (Xanax) or clonazepam (Klonopin)? Doctors call these benzodiazepines. Please do not stop it on your own: stopping suddenly can cause seizures. Tell your team: with ketamine, this drug can slow your breathing and may change how ketamine works. They may change when you take it.', { desc: 'other-medicines 02 paragraph' }),
        msg('Do you take lamotrigine? It too may change how ketamine works. Do not stop it on your own: tell your team.', { desc: 'other-medicines 03 paragraph' }),
        msg('Tell your team about all of these too:', { desc: 'other-medicines 04 paragraph' }),
        [
          msg('Opioids (strong pain drugs), sleep pills, muscle relaxants, allergy pills that make you sleepy, other sedatives and alcohol: with ketamine, these can slow your breathing. If you take one of these drugs every day or drink every day, do not stop suddenly: ask your team what to do on the day of a visit. If you do not drink every day, have no alcohol the night before a visit or on the day. If you only sometimes take an allergy or sleep pill that is not prescribed, take no such pill that day.', { desc: 'other-medicines 05 bullet' }),
          msg('ADHD pills and other stimulants (such as Adderall), MAO inhibitors (older antidepressants) and thyroid pills: with ketamine, these can affect your blood pressure and heart. Do not stop them: tell your team.', { desc: 'other-medicines 06 bullet' }),
          msg('Blood pressure pills: ketamine can raise your blood pressure, so do not stop these pills on your own. Together with ketamine, they may also make it fall too far. Tell your team, and ask about the morning of the visit.', { desc: 'other-medicines 07 bullet' }),
          msg('Theophylline (a lung drug) can add to the risk of seizures if you have ketamine. Do not stop it: tell your team.', { desc: 'other-medicines 08 bullet' }),
          msg('Some antibiotics (such as clarithromycin) can make ketamine stronger, and St. John’s wort (an herb) can make it weaker, above all if you swallow ketamine. Antipsychotics (drugs for psychosis) can change how it works. Do not stop a medicine: tell your team.', { desc: 'other-medicines 09 bullet' }),
          msg('Cannabis (marijuana), supplements and anything else you take.', { desc: 'other-medicines 10 bullet' }),
        ],
      ],
    },
  },
} satisfies GroupText;
