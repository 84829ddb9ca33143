// The fixtures, and the script on the page of the test itself.
import '/dist/ketamine-faq.js';

export * from './fixture.js';
