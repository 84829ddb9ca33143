import { msg } from '@lit/localize';
import type { GroupText } from './types.js';

export const inShort = {
  title: msg('In short', { desc: 'in-short 00 group heading' }),
  questions: {
    'bottom-line': {
      title: msg('Ketamine for depression: the bottom line', { desc: 'bottom-line 00 question' }),
      answer: [
        msg('Ketamine may bring fast relief for some adults whose depression did not get better with at least two antidepressants. It does not help everyone, and the relief often fades. In the US, FDA has not approved it for depression.', { desc: 'bottom-line 01 paragraph' }),
        msg('Ketamine has real risks, and its long-term effects need more study. It is not a first step and not a cure.', { desc: 'bottom-line 02 paragraph' }),
        msg('Many good treatments exist. The next step is a talk with your doctor about all the treatments you could have.', { desc: 'bottom-line 03 paragraph' }),
      ],
    },
  },
} satisfies GroupText;
