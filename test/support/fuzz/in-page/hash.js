import { makeFaq } from './elements.js';
import { goTo, settled } from './reader.js';

export async function runHash({ hash, how, open }, stage, check) {
  const faq = makeFaq(open ? [['open', open]] : []);
  if (how !== 'before') {
    stage.append(faq);
    await settled(faq);
  }
  await goTo(hash, how, stage);
  if (how === 'before') stage.append(faq);
  await settled(faq);
  check(faq, { region: 'US' });
  const named = faq.shadowRoot.getElementById(hash);
  return named?.matches('.kf-item:not(.kf-open)') && `the address names ${hash}, which is closed`;
}
