// What a reader does to an element of a case, and what they wait for.
import { nextTask } from '../../next-task.js';

/** Waits until what was asked for is shown. A language may still be on its way. */
export async function settled(faq) {
  // The observers of children and of `lang` run in a microtask, and ask for an update.
  await undefined;
  await faq.updateComplete;
  while (faq.isConnected && faq.shadowRoot.querySelector('.kf-progress')?.textContent.trim()) await nextTask();
  await faq.updateComplete;
}

/** Types in the search field. Without questions there is none. */
export function search(faq, words) {
  const field = faq.shadowRoot.querySelector('input');
  if (!field) return;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Changes the address as a page, a router or a link does, and waits until it is followed. */
export async function goTo(hash, how, stage) {
  if (how === 'push' || how === 'replace') history[`${how}State`](null, '', `#${hash}`);
  else {
    const before = location.href;
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    if (how === 'link') {
      const link = stage.appendChild(document.createElement('a'));
      link.setAttribute('href', `#${hash}`);
      link.click();
    } else location.hash = hash;
    if (location.href !== before) await changed;
  }
  // A click is followed in a later task.
  await new Promise((resolve) => setTimeout(resolve));
}
