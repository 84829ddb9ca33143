import { createApp } from 'vue';

import Faq from './Faq.vue';
import Lists from './Lists.vue';

createApp(location.search === '?lists' ? Lists : Faq).mount('#app');
