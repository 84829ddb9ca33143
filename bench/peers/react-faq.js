import { answerHtml } from '../content/html.js';

const rows = (items) => JSON.stringify(items.map((item) => ({ title: item.title, content: answerHtml(item) })));

export default {
  title: 'React, react-faq-component',
  packages: ['react-faq-component', 'react', 'react-dom'],
  script: (items) => `import React from 'react';
import { createRoot } from 'react-dom/client';
import Faq from 'react-faq-component';
createRoot(document.getElementById('root')).render(React.createElement(Faq, { data: { rows: ${rows(items)} } }));`,
  body: () => '<div id="root"></div>',
};
