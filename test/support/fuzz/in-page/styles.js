import { makeFaq } from './elements.js';
import { settled } from './reader.js';

export async function runStyles({ host, around, rules, attributes }, stage, check) {
  // Room to all sides, so that what is turned or moved is not outside the page.
  stage.id = 'stage';
  stage.style.cssText = 'all: initial; display: block; justify-self: start; margin: 200000px; inline-size: 900px';
  const sheet = stage.appendChild(document.createElement('style'));
  sheet.textContent = rules.map(([selector, name, value]) => `${selector} { ${name}: ${value} }`).join('\n');
  let inner = stage;
  for (const [name, styles] of around) {
    inner = inner.appendChild(document.createElement(name));
    for (const [property, value] of styles) inner.style.setProperty(property, value);
  }
  const faq = makeFaq(attributes);
  for (const [property, value] of host) faq.style.setProperty(property, value);
  inner.append(faq);
  await settled(faq);
  // A browser lays such a box out when it comes into view.
  const isLazy = [host, ...around.map(([, styles]) => styles)].flat().some(([name]) => name === 'content-visibility');
  for (let frame = 0; isLazy && frame < 2; frame++) {
    faq.scrollIntoView({ behavior: 'instant' });
    await new Promise(requestAnimationFrame);
  }
  check(faq, { region: 'US', presses: true });
}
