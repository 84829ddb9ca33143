import { msg } from '@lit/localize';

/**
 * The text that is always visible, in every mode and in print. Its tokens are whole sentences that follow the region.
 * Above the questions at most 30 words, below them at most 90, or nobody reads it.
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
