import { msg } from '@lit/localize';

/**
 * The safety text, always visible, also in print. Sentences of the region replace its tokens. It has at most 30 words above
 * the questions and 90 below them, because few people read a longer text. `callNow` follows the last line above in the same
 * paragraph, on screens only: nobody expects an answer from paper.
 */
export const safety = {
  above: [
    msg('Thinking about suicide? {crisisLine}', { desc: 'safety 01 above the questions' }),
    msg('In danger now? {emergency}', { desc: 'safety 02 above the questions' }),
  ],
  below: [
    '{approval}',
    msg('General information only: ask your own doctor.', { desc: 'safety 03 note' }),
    msg('After a treatment, do not drive that day. The earliest is the next day, after a full night’s sleep, or later if your clinic says so.', { desc: 'safety 04 note' }),
    msg('Never stop a medicine because of this page. Do not use ketamine when you are by yourself, or without medical supervision.', { desc: 'safety 05 note' }),
    '{sideEffects}',
  ],
  callNow: msg('No one answers on this page. Please call now.', { desc: 'safety 06 stands after safety 02 in the same paragraph, on screens only' }),
};
