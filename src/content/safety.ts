import { msg } from '@lit/localize';

/**
 * The text that is always visible, in every mode and in print. `{crisisLine}` and `{emergency}` are whole sentences
 * that follow the region. Above the questions at most 30 words, below them at most 90, or nobody reads it.
 */
export const safety = {
  above: [
    msg('Thinking about suicide? {crisisLine}', { desc: 'safety 01 above the questions' }),
    msg('In danger now? {emergency} You do not have to wait. This page is not watched.', { desc: 'safety 02 above the questions' }),
  ],
  approval: msg('Ketamine is not approved by FDA for depression. Compounded ketamine is not approved at all. Spravato is a different product, with its own approval and safety program.', { desc: 'safety 03 note, in the US' }),
  approvalElsewhere: msg('In the US, FDA has not approved ketamine for depression. Rules differ by country: ask your clinic.', { desc: 'safety 04 note, outside the US' }),
  notes: [
    msg('General information only: ask a licensed clinician about you.', { desc: 'safety 05 note' }),
    msg('After a treatment, do not drive that day. The earliest is the next day, after a full night’s sleep, or later if your clinic says so.', { desc: 'safety 06 note' }),
    msg('Never stop a medicine because of this page. Do not use ketamine alone or without medical supervision.', { desc: 'safety 07 note' }),
  ],
  sideEffects: msg('Side effects: tell your clinic, or FDA MedWatch {number}.', { desc: 'safety 08 note, in the US' }),
  sideEffectsElsewhere: msg('Side effects: tell your clinic.', { desc: 'safety 09 note, outside the US' }),
};
