import { detailsHtml } from '../content/html.js';

export default { title: 'native <details>', packages: [], body: detailsHtml };
