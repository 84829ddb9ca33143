// What every test starts from that needs the element on its own page.
import '/dist/ketamine-faq.js';

export * from './fixture.js';
