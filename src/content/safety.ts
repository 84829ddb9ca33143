import { msg } from '@lit/localize';

/**
 * The safety text, always visible, also in print. Sentences of the region replace its tokens. It has at most 30 words above
 * the questions and 90 below them, because few people read a longer text.
 */
export const safety = {
  above: [
    msg('Thinking about suicide? {crisisLine}', { desc: 'safety 01 above the questions' }),
    msg('In danger now? {emergency} You do not have to wait. This page is not watched.', { desc: 'safety 02 above the questions' }),
  ],
  below: [
    '{approval}',
    msg('General information only: ask a licensed clinician about you.', { desc: 'safety 03 note' }),
    msg('After a treatment, do not drive that day. The earliest is the next day, after a full night’s sleep, or later if your clinic says so.', { desc: 'safety 04 note' }),
    msg('Never stop a medicine because of this page. Do not use ketamine alone or without medical supervision.', { desc: 'safety 05 note' }),
    '{sideEffects}',
  ],
};
