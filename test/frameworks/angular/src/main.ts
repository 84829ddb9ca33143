import { bootstrapApplication } from '@angular/platform-browser';

import { Faq } from './app/faq';
import { Lists } from './app/lists';

bootstrapApplication(location.search === '?lists' ? Lists : Faq);
