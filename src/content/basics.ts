import { msg } from '@lit/localize';
import type { GroupText } from './types.js';

export const basics = {
  title: msg('The basics', { desc: 'basics 00 group heading' }),
  questions: {
    'good-for-depression': {
      title: msg('Is ketamine good for depression?', { desc: 'good-for-depression 00 question' }),
      answer: [
        msg('Ketamine may help some adults whose depression did not get better with at least two antidepressants, each taken long enough and at the right dose. Doctors call that treatment-resistant depression. In the US, FDA has not approved ketamine for depression. It does not help everyone, and it is not a cure. It is not a first step.', { desc: 'good-for-depression 01 paragraph' }),
        msg('Depression is a serious illness. It can change how you feel, think and act. It can affect your body, and life at work and home. Many good treatments exist.', { desc: 'good-for-depression 02 paragraph' }),
        [
          msg('One review looked at studies in which people got ketamine or a different drug that they could also feel. After 24 hours, about 47 of 100 were at least half better with ketamine, and about 26 of 100 with the other drug. The reviewers were very unsure of these numbers.', { desc: 'good-for-depression 03 bullet' }),
          msg('Two large studies compared ketamine with ECT, a treatment done under anesthesia. People knew which they got. One study asked if ketamine was no worse, in people with no psychosis (losing touch with what is real). There, more people were at least half better with ketamine. In the other study, people were sick enough to be in the hospital, and ECT worked better.', { desc: 'good-for-depression 04 bullet' }),
          msg('Two small studies found no clear benefit. One, from 2025, was of people in the hospital. In the other, people were under anesthesia for surgery, so they could not tell if they got ketamine. Both were too small to rule out a modest benefit.', { desc: 'good-for-depression 05 bullet' }),
        ],
        msg('Spravato (esketamine) is a nasal spray made from part of ketamine. In one study, everyone got a new antidepressant, and some also got Spravato. At 4 weeks, those who got Spravato did better than those who got a dummy spray. A study of the spray in Japan found no difference.', { desc: 'good-for-depression 06 paragraph' }),
        msg('Experts still debate how big the effect is. Ketamine has real risks too: it can raise blood pressure, harm the bladder and be addictive.', { desc: 'good-for-depression 07 paragraph' }),
      ],
    },
    'what-is-it': {
      title: msg('What is ketamine therapy, and is it FDA approved?', { desc: 'what-is-it 00 question' }),
      answer: [
        msg('Ketamine is an anesthetic, a drug used for surgery since 1970. Smaller doses are sometimes used for depression, often as a drip into a vein. In the US, FDA has not approved ketamine for depression or any other mental health condition.', { desc: 'what-is-it 01 paragraph' }),
        msg('US law lets a licensed doctor prescribe it all the same. That is called “off-label”: FDA has not judged it safe and effective for this.', { desc: 'what-is-it 02 paragraph' }),
        [
          msg('Most studies used a drip. Some used shots (injections). Tablets, lozenges and many sprays are mixed by a pharmacy (compounded). In the US, these mixed products are not approved for any use.', { desc: 'what-is-it 03 bullet' }),
          msg('FDA has approved Spravato (esketamine) for some adults. It is a nasal spray made from part of ketamine.', { desc: 'what-is-it 04 bullet' }),
          msg('Ketamine is a controlled drug in the US (Schedule III). People can misuse it and come to depend on it.', { desc: 'what-is-it 05 bullet' }),
        ],
      ],
    },
    'how-fast': {
      title: msg('How fast does it work, and how long does relief last?', { desc: 'how-fast 00 question' }),
      answer: [
        msg('Some people feel better within hours or on the next day. Others need several treatments, and some are never helped. The relief often fades. In the US, FDA has not approved ketamine for depression.', { desc: 'how-fast 01 paragraph' }),
        [
          msg('In one study, the people who were helped needed about 3 treatments.', { desc: 'how-fast 02 bullet' }),
          msg('Relief from one dose often fades in days. After a full course it may last weeks.', { desc: 'how-fast 03 bullet' }),
          msg('Relapse means that the depression comes back. It is common. In one small study with no comparison group, half of the people helped by 6 drips had relapsed by 18 days. In one large study, people had got well with ketamine or with ECT (a treatment done under anesthesia). Within 12 months, 70 of 100 relapsed after ketamine and 63 of 100 after ECT. That gap may be chance.', { desc: 'how-fast 04 bullet' }),
        ],
        msg('Ask your team soon: what is our plan to help me stay well?', { desc: 'how-fast 05 paragraph' }),
        msg('At the first signs of a relapse, such as bad sleep or dark thoughts, call your clinic. Do not wait for the next visit. Thinking about suicide? Get help now. {crisis}', { desc: 'how-fast 06 paragraph' }),
      ],
    },
    spravato: {
      title: msg('How is ketamine different from Spravato, and what else can I try?', { desc: 'spravato 00 question' }),
      answer: [
        msg('Ketamine is a mix of two forms, like mirror images. It is most often given by drip. Spravato (esketamine) is just one of the forms, in a nasal spray. In the US, FDA has approved Spravato for some adults but has not approved ketamine for depression.', { desc: 'spravato 01 paragraph' }),
        [
          msg('One approved use is for adults whose depression did not get better with at least two antidepressants, each taken long enough and at the right dose. They may take Spravato with or without an antidepressant. If you take one, do not stop it on your own.', { desc: 'spravato 02 bullet' }),
          msg('The other approved use is for adults with depression and sudden, strong thoughts of suicide, or who have acted on them. They take it with an antidepressant pill. It has not been shown to prevent suicide and does not replace hospital care. Thinking about suicide? Get help now. {crisis}', { desc: 'spravato 03 bullet' }),
          msg('In the US, Spravato is given only in certified clinics. Staff watch you for at least 2 hours. You never take it home. Do not drive until the next day, after a full night’s sleep.', { desc: 'spravato 04 bullet' }),
        ],
        msg('Spravato has a boxed warning, the strongest kind. It can make you very sleepy, make you feel detached and slow your breathing. People can abuse and misuse it. Children and young adults can have more thoughts of suicide.', { desc: 'spravato 05 paragraph' }),
        msg('No one knows for sure if ketamine or Spravato works better. Few studies have tested them side by side. For people sick enough to be in the hospital, ECT (done under anesthesia) may work better than ketamine.', { desc: 'spravato 06 paragraph' }),
        msg('Ask your doctor about all the treatments you could have: a different or added medicine, talk therapy, ECT or TMS (magnetic pulses to the head). Talk therapy can go along with ketamine. Whether that makes relief last is still being studied.', { desc: 'spravato 07 paragraph' }),
      ],
    },
    'other-conditions': {
      title: msg('Does it help with anxiety, PTSD or bipolar depression?', { desc: 'other-conditions 00 question' }),
      answer: [
        msg('No one knows yet. Studies are few, or they disagree. In the US, FDA has not approved ketamine for anxiety, PTSD or bipolar depression. PTSD means lasting distress after a trauma.', { desc: 'other-conditions 01 paragraph' }),
        [
          msg('For PTSD, studies disagree. Some small ones had hopeful results. The largest, of 158 veterans and service members, found no clear benefit.', { desc: 'other-conditions 02 bullet' }),
          msg('For anxiety, there are just a few small studies.', { desc: 'other-conditions 03 bullet' }),
          msg('For bipolar depression, small, short studies had hopeful results. But this needs a specialist: ketamine may set off mania (a very high mood).', { desc: 'other-conditions 04 bullet' }),
        ],
        msg('Ketamine has real risks. Ask your doctor about all the treatments you could have.', { desc: 'other-conditions 05 paragraph' }),
      ],
    },
    brain: {
      title: msg('What does ketamine do to the brain?', { desc: 'brain 00 question' }),
      answer: [
        msg('Ketamine blocks a docking site on brain cells, called the NMDA receptor. No one knows for sure why this can lift mood in some people. In the US, FDA has not approved ketamine for depression. Its long-term effects are not well understood.', { desc: 'brain 01 paragraph' }),
        msg('Blocking that site seems to change signals that use glutamate, a chemical that brain cells use to “talk”. It may also help the cells make new links. How this might ease depression is not settled.', { desc: 'brain 02 paragraph' }),
        msg('Ketamine has not been shown to protect the brain in people. In lab and animal studies, some results point to help and some to harm. FDA has noted small areas of harm to brain cells in rodents given ketamine, but what that means for people is not known.', { desc: 'brain 03 paragraph' }),
      ],
    },
  },
} satisfies GroupText;
