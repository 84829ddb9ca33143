import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Faq } from './Faq.js';
import { Lists } from './Lists.js';

createRoot(document.getElementById('app')!).render(
  <StrictMode>{location.search === '?lists' ? <Lists /> : <Faq />}</StrictMode>,
);
