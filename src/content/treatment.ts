import { msg } from '@lit/localize';
import type { GroupText } from './types.js';

export const treatment = {
  title: msg('Treatment, step by step', { desc: 'treatment 00 group heading' }),
  questions: {
    'how-to-get': {
      title: msg('How to get ketamine therapy?', { desc: 'how-to-get 00 question' }),
      answer: [
        msg('Start with your doctor or a psychiatrist. You need a mental health check and a physical check that includes your blood pressure. In the US, ketamine is used off-label: FDA has not approved it for depression. It has real risks, so look for a careful evaluation, not for someone who will simply say yes.', { desc: 'how-to-get 01 paragraph' }),
        msg('Good questions to ask a clinic are:', { desc: 'how-to-get 02 paragraph' }),
        [
          msg('Who checks my diagnosis, and do I need a referral?', { desc: 'how-to-get 03 bullet' }),
          msg('Who gives the ketamine, and with what training?', { desc: 'how-to-get 04 bullet' }),
          msg('Who is with me the whole time, and can they handle a breathing or heart emergency?', { desc: 'how-to-get 05 bullet' }),
          msg('Who do I call at night or on weekends?', { desc: 'how-to-get 06 bullet' }),
          msg('How often am I seen in person?', { desc: 'how-to-get 07 bullet' }),
          msg('How do you measure if it works, and when do we stop if nothing changes?', { desc: 'how-to-get 08 bullet' }),
          msg('What does it cost in all?', { desc: 'how-to-get 09 bullet' }),
          msg('Do you keep my regular doctor informed?', { desc: 'how-to-get 10 bullet' }),
          msg('Before I give my consent, will I get the risks and my other choices in writing, in words I understand?', { desc: 'how-to-get 11 bullet' }),
        ],
        msg('Keep your regular doctor and your talk therapy. Ketamine can go along with them and does not replace them.', { desc: 'how-to-get 12 paragraph' }),
        msg('Be careful if a clinic promises results or skips the exam. Be careful if it mails ketamine after one short call, or wants you to pay for many visits first.', { desc: 'how-to-get 13 paragraph' }),
        msg('If an ad says “FDA approved”, ask: for what? In the US, approved for surgery is not approved for depression.', { desc: 'how-to-get 14 paragraph' }),
      ],
    },
    prepare: {
      title: msg('How to prepare for ketamine infusion therapy?', { desc: 'prepare 00 question' }),
      answer: [
        msg('Tell your team all your medicines and medical conditions. Follow your clinic’s rules on food and drink. Arrange for an adult to take you home: you may feel strange and slow, and driving is not safe. If you have no one to take you home, or to be with you that evening, tell the clinic before the visit. Do not drive until the next day, after a full night’s sleep, or later if your clinic says so.', { desc: 'prepare 01 paragraph' }),
        msg('Do not eat before a visit unless your clinic tells you to. Before a drip, clinics often ask for no food for 6 to 8 hours. They often allow only drinks you can see through, such as water, and only until 2 hours before. This is because ketamine can make you vomit. Do not go without water longer than told.', { desc: 'prepare 02 paragraph' }),
        [
          msg('If you have diabetes, call the clinic before you go without food. Insulin and some diabetes pills can make your blood sugar too low if you do not eat. If you cannot reach the clinic, or no one has told you what to do with your insulin or pills, eat and take them as usual, and have the visit on another day. If your blood sugar gets low, treat it at once, then call the clinic.', { desc: 'prepare 03 bullet' }),
          msg('If you take a diabetes or weight-loss medicine that slows the stomach (such as semaglutide, sold as Ozempic or Wegovy), call the clinic days before the visit: food may still be in your stomach. Do not skip a dose on your own.', { desc: 'prepare 04 bullet' }),
          msg('For Spravato, a nasal spray made from part of ketamine, have no food for 2 hours before and no drinks for 30 minutes before. If you use a nasal steroid or decongestant spray, use it at least 1 hour before Spravato.', { desc: 'prepare 05 bullet' }),
          msg('Before the day of your visit, ask which medicines to take that morning, above all insulin, diabetes pills and blood pressure pills. Do not skip or change any on your own.', { desc: 'prepare 06 bullet' }),
          msg('If you drink alcohol every day, do not stop suddenly: tell your team before the visit, and wait for their plan. If you do not drink every day, have no alcohol the night before a visit or on the day. Use no street drugs.', { desc: 'prepare 07 bullet' }),
          msg('Wear loose clothes with sleeves that roll up.', { desc: 'prepare 08 bullet' }),
        ],
      ],
    },
    'the-day': {
      title: msg('What happens on the day, and what will it feel like?', { desc: 'the-day 00 question' }),
      answer: [
        msg('Staff should check your blood pressure and oxygen before, during and after the drip, at every visit. The drip usually takes about 40 minutes. You are awake but may feel strange. Most effects fade within about 2 hours after the drip, but you may think and react slowly until the next day. Plan on half a day.', { desc: 'the-day 01 paragraph' }),
        msg('You may feel floaty, sleepy, cut off from your body or outside it. Sounds, sights and time can shift. Some people see things that are not there. Some like it, some are frightened. It can be intense, so staff should watch you the whole time.', { desc: 'the-day 02 paragraph' }),
        msg('Some people panic, or feel as if they are dying. It can come even if earlier visits went well. Tell staff: they can slow or stop the drip, and the panic usually settles in minutes. You can say stop at any time. Many clinics let you bring music or a blanket.', { desc: 'the-day 03 paragraph' }),
        msg('Staff decide when you can go, and an adult takes you home. After that:', { desc: 'the-day 04 paragraph' }),
        [
          msg('Do not drive, cycle, use machines, care for small children alone, sign papers or make big decisions that day. The earliest is the next day, after a full night’s sleep, or later if your clinic says so.', { desc: 'the-day 05 bullet' }),
          msg('Until you may drive again, have no alcohol, no street drugs and no sleep medicine that is not prescribed to you. If you drink every day, or take an opioid (a strong pain drug), a calming drug (such as Xanax) or a prescribed sleep medicine, do not stop suddenly: before you go home, ask staff what to do that night. If you are home already, call the clinic or your doctor’s night line.', { desc: 'the-day 06 bullet' }),
          msg('You will be tired. Do little that evening, and have an adult with you. Show that adult this line. If the person who had ketamine has chest pain, slow or hard breathing, blue or gray lips, a seizure or severe confusion, or faints or cannot be woken: {emergency} If they talk about suicide: {crisis}', { desc: 'the-day 07 bullet' }),
        ],
      ],
    },
    'how-long': {
      title: msg('How long does ketamine therapy last?', { desc: 'how-long 00 question' }),
      answer: [
        msg('One visit has about 40 minutes of drip and takes half a day in all. One course is often 6 drips over 2 to 3 weeks, then a review. In the US, FDA has not approved ketamine for depression, and there is little research to guide how long to go on.', { desc: 'how-long 01 paragraph' }),
        [
          msg('The number of drips depends on how much they help you. In one large hospital study, people had up to 12.', { desc: 'how-long 02 bullet' }),
          msg('If ketamine helps, some people have repeat visits, spaced out. Repeated use can harm the bladder and the liver, and some people come to crave ketamine.', { desc: 'how-long 03 bullet' }),
          msg('Spravato, a nasal spray made from part of ketamine, is given twice a week for 4 weeks, then weekly for 4 weeks, then every 1 to 2 weeks.', { desc: 'how-long 04 bullet' }),
        ],
        msg('Relief often fades within days of one dose. After a full course it may last weeks.', { desc: 'how-long 05 paragraph' }),
        msg('While you are being treated with ketamine, tell any dentist, surgeon or anesthesia doctor about it.', { desc: 'how-long 06 paragraph' }),
      ],
    },
    'if-it-does-not-help': {
      title: msg('What if it does not help, or stops helping?', { desc: 'if-it-does-not-help 00 question' }),
      answer: [
        msg('It is not your fault. Many people are not helped by ketamine, and other treatments can still work. If you lose hope, get help now: {crisis} Then tell your clinic.', { desc: 'if-it-does-not-help 01 paragraph' }),
        msg('It can hurt to lose hope. In one small study, some people had more suicidal thoughts when ketamine stopped working.', { desc: 'if-it-does-not-help 02 paragraph' }),
        [
          msg('Do not stop your other medicines on your own, and do not take extra ketamine.', { desc: 'if-it-does-not-help 03 bullet' }),
          msg('If you have not started ketamine, first make a plan for what to do if it does not help. If you have started, ask for that plan now.', { desc: 'if-it-does-not-help 04 bullet' }),
          msg('Ask about another or added medicine, talk therapy, TMS (magnetic pulses to the head) or ECT (a treatment done under anesthesia).', { desc: 'if-it-does-not-help 05 bullet' }),
        ],
      ],
    },
    cost: {
      title: msg('What does it cost, and will insurance pay?', { desc: 'cost 00 question' }),
      answer: [
        msg('In the US, insurance seldom pays for ketamine drips for depression. A first course can cost you a few thousand dollars.', { desc: 'cost 01 paragraph' }),
        msg('The prices we saw (2022 to 2026) ran from about $450 to $600 a drip. That was not a survey.', { desc: 'cost 02 paragraph' }),
        msg('Many US plans and Medicare cover Spravato, a nasal spray made from part of ketamine. The plan must agree before you start. You may still owe a share, plus clinic fees.', { desc: 'cost 03 paragraph' }),
        msg('Ask for the full price in writing. It should list the visit, the drug, the monitoring, the follow-up and repeat visits.', { desc: 'cost 04 paragraph' }),
      ],
    },
  },
} satisfies GroupText;
