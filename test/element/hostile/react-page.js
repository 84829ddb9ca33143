// A page that React renders several times.
import { createElement, createRoot, flushSync, useState } from '/react.js';

function Page() {
  const [count, setCount] = useState(0);
  globalThis.again = () => flushSync(() => setCount(count + 1));
  return createElement(
    'main',
    { lang: 'en' },
    createElement('p', null, `Drawn ${count + 1} times`),
    // Another sibling before the element at each render: React moves elements with a key.
    count % 2 ? createElement('aside', { key: 'offer' }, 'Book today') : null,
    createElement(
      'ketamine-faq',
      {
        key: 'faq',
        headingLevel: 3,
        open: ['cost'],
        'onketamine-faq-toggle': ({ detail }) => globalThis.told.push(detail),
      },
      createElement('p', { slot: 'footer' }, `Call us, ${count}`),
    ),
  );
}

globalThis.told = [];
flushSync(() => createRoot(document.getElementById('root')).render(createElement(Page)));
