// Which values of the options compile: lists with ids and languages are open, every other list of words is closed.
import 'ketamine-faq';

const faq = document.createElement('ketamine-faq');

faq.mode = 'single';
// @ts-expect-error -- misspelt
faq.mode = 'acordion';
faq.appearance = 'cards';
// @ts-expect-error -- misspelt
faq.appearance = 'card';
faq.headingLevel = 5;
faq.headingLevel = '3';
// @ts-expect-error -- from 2 to 5
faq.headingLevel = 6;

faq.region = 'CA';
faq.region = 'DE';
faq.region = 'other';
// @ts-expect-error -- a code, not a name
faq.region = 'Canada';
// @ts-expect-error -- the code is GB
faq.region = 'UK';

faq.controls = 'print';
faq.controls = 'search print language';
faq.controls = ['toggle-all', 'search'];
faq.controls = 'none';
// @ts-expect-error -- misspelt
faq.controls = 'serach';
// @ts-expect-error -- misspelt
faq.controls = 'search pint';
// @ts-expect-error -- misspelt
faq.controls = ['search', 'pint'];

// A page has questions of its own.
faq.questions = ['basics', 'cost', 'parking'];
faq.questions = 'parking cost';
faq.questions = undefined;
// @ts-expect-error -- an id is text
faq.questions = [1];
faq.exclude = ['risks', 'parking'];
faq.open = 'all';
faq.open = ['parking', 'the-day'];
// A regional tag is a language too.
faq.languages = ['es', 'pt-BR'];
faq.languages = 'reviewed';
faq.reviewedLanguages = ['en', 'es-MX'];

faq.clinicName = 'Lakeside Clinic';
faq.clinicPhone = undefined;
faq.reviewedOn = '2026-11-30';
faq.printEnglish = true;
// @ts-expect-error -- a boolean
faq.structuredData = 'yes';

faq.show('cost');
faq.hide('parking');
// @ts-expect-error -- an id is text
faq.show(1);
