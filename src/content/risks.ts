import { msg } from '@lit/localize';
import type { GroupText } from './types.js';

/** What the emergency number and Poison Help are for: the same words in each answer that lists it. */
const emergencies = [
  msg('{emergency} Do this now for any of these:', { desc: 'side-effects 02 paragraph' }),
  [
    msg('Chest pain, trouble breathing, slow breathing, or blue or gray lips', { desc: 'side-effects 03 bullet' }),
    msg('A seizure, fainting, severe confusion or someone who cannot be woken', { desc: 'side-effects 04 bullet' }),
    msg('Swelling of the face or throat', { desc: 'side-effects 05 bullet' }),
    msg('Taking too much ketamine, other medicine or street drugs, if it was on purpose or the person is not well', { desc: 'side-effects 06 bullet' }),
    msg('A sudden severe headache, sudden trouble seeing or speaking, or weakness on one side', { desc: 'side-effects 07 bullet' }),
    msg('Having hurt yourself, or being about to', { desc: 'side-effects 08 bullet' }),
  ],
  msg('If someone took too much by mistake, and is awake and well: {poisonHelp}', { desc: 'side-effects 09 paragraph' }),
];

export const risks = {
  title: msg('Risks', { desc: 'risks 00 group heading' }),
  questions: {
    'side-effects': {
      title: msg('What are the risks and side effects?', { desc: 'side-effects 00 question' }),
      answer: [
        msg('Most side effects pass the same day. Some need help at once. Thinking about suicide? Get help now. {crisis}', { desc: 'side-effects 01 paragraph' }),
        ...emergencies,
        msg('Tell your clinic the same day about any of these:', { desc: 'side-effects 10 paragraph' }),
        [
          msg('Pain or blood when you pee, or needing to pee often', { desc: 'side-effects 11 bullet' }),
          msg('Yellow skin, dark urine or strong belly pain', { desc: 'side-effects 12 bullet' }),
          msg('Cravings, or a mood that gets worse', { desc: 'side-effects 13 bullet' }),
          msg('Feeling unreal or seeing things the next day', { desc: 'side-effects 14 bullet' }),
          msg('A very high mood with little sleep', { desc: 'side-effects 15 bullet' }),
          msg('Vomiting that does not stop', { desc: 'side-effects 16 bullet' }),
        ],
        msg('If the clinic is closed, call your doctor’s night line, or have someone take you to an emergency room. Do not drive yourself.', { desc: 'side-effects 17 paragraph' }),
        msg('In the clinic, tell staff at once about anything that frightens you.', { desc: 'side-effects 18 paragraph' }),
        msg('On the same day, you may feel detached or outside your body, and see or hear things differently. You may be dizzy, sleepy or anxious, with nausea, vomiting, headache or blurred vision. Your blood pressure and pulse may rise. In studies, most of these passed, with staff present.', { desc: 'side-effects 19 paragraph' }),
        msg('Less common but serious are very high blood pressure, slow breathing, passing out, severe confusion and an allergic reaction. If one starts outside the clinic: {emergency}', { desc: 'side-effects 20 paragraph' }),
        msg('With repeated use, ketamine can harm the bladder and the liver. Some people come to crave it or lose control of their use.', { desc: 'side-effects 21 paragraph' }),
        msg('To report a side effect that is over: {reportSideEffects}', { desc: 'side-effects 22 paragraph' }),
      ],
    },
    'long-term': {
      title: msg('What about long-term effects?', { desc: 'long-term 00 question' }),
      answer: [
        msg('We do not know enough about years of treatment. Repeated use can harm the bladder and the liver, and some people come to crave it. Heavy use outside medicine is linked to worse memory. Good long studies of repeated drips are lacking.', { desc: 'long-term 01 paragraph' }),
        [
          msg('Heavy use is the worst for the bladder: it can cause painful, lasting harm. In studies of Spravato, a nasal spray made from part of ketamine, bladder symptoms were more common than with a dummy spray. Tell your team the same day if it hurts to pee, if you see blood or if you need to pee often. Stopping ketamine often helps the bladder.', { desc: 'long-term 02 bullet' }),
          msg('There are reports of harm to the liver and bile ducts with repeated use, even under medical care. Tell your team the same day about yellow skin, dark urine or strong belly pain. Ask for liver blood tests before and during repeated treatment.', { desc: 'long-term 03 bullet' }),
          msg('Problems with memory and attention are seen in people who use a lot of ketamine outside medicine.', { desc: 'long-term 04 bullet' }),
        ],
        msg('In studies of Spravato, thinking did not get worse, but its maker paid for them.', { desc: 'long-term 05 paragraph' }),
      ],
    },
    addictive: {
      title: msg('Is ketamine addictive?', { desc: 'addictive 00 question' }),
      answer: [
        msg('It can be. Ketamine can feel good, and some people come to crave it or lose control of their use (addiction). In the US, it is a controlled drug. Spaced doses in a clinic likely carry less risk than use at home or on the street. But there is some risk, and it has not been studied well.', { desc: 'addictive 01 paragraph' }),
        msg('These are warning signs: wanting more ketamine or wanting it more often, using it outside the clinic, hiding your use, and craving. If you see any, tell your team the same day. Tell them too if you ever had a problem with alcohol, street drugs or misused pills.', { desc: 'addictive 02 paragraph' }),
        msg('If you use ketamine often and stop, you may have cravings and feel tired or anxious (withdrawal). Ask for help to stop.', { desc: 'addictive 03 paragraph' }),
        msg('Needing treatment is not weakness. Help for you or someone you know: {substanceHelp}', { desc: 'addictive 04 paragraph' }),
      ],
    },
    'at-home': {
      title: msg('What if I am offered ketamine to take at home?', { desc: 'at-home 00 question' }),
      answer: [
        msg('FDA warns that compounded ketamine (mixed by a pharmacy) can be dangerous when no health worker is watching you, above all at home. It comes as tablets, lozenges or sprays. In the US, these products are not FDA approved. Ask to be treated in a clinic, where staff watch you.', { desc: 'at-home 01 paragraph' }),
        msg('If ketamine was taken at home, look for the signs below, in yourself and in anyone else who took it.', { desc: 'at-home 02 paragraph' }),
        ...emergencies,
        msg('In one case FDA described, a person took ketamine by mouth at home and had slowed breathing. Their blood seemed to hold about twice as much as is used for surgery.', { desc: 'at-home 11 paragraph' }),
        [
          msg('Never mix ketamine with alcohol, opioids (strong pain drugs), sleep pills or calming drugs (such as Xanax): together they can slow your breathing. If you drink every day or are prescribed one of these drugs, do not stop suddenly: tell your team before you take any ketamine.', { desc: 'at-home 12 bullet' }),
          msg('Never take ketamine when you are by yourself, or without medical supervision. After it, do not bathe, swim, drive or use machines that day, and do not care for small children alone. Do not drive until the next day, after a full night’s sleep, or later if your doctor says so.', { desc: 'at-home 13 bullet' }),
          msg('Never share ketamine, and keep it locked up.', { desc: 'at-home 14 bullet' }),
        ],
        msg('Do you take it at home already? Before your next dose, tell your doctor, and ask for visits in person. Never take more than you were told, or more often. Have a sober adult with you each time, who can call for help. But a friend cannot replace a health worker. Do not stop your other medicines on your own.', { desc: 'at-home 15 paragraph' }),
        msg('In the US, rules on prescribing ketamine by video have changed often: ask what the law is now.', { desc: 'at-home 16 paragraph' }),
      ],
    },
  },
} satisfies GroupText;
