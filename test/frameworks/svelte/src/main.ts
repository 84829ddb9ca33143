import { mount } from 'svelte';

import Faq from './Faq.svelte';
import Lists from './Lists.svelte';

mount(location.search === '?lists' ? Lists : Faq, { target: document.getElementById('app')! });
