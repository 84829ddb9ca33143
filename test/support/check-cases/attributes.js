// Mistakes with the attributes of the element.
import { withAttributes } from './clinic-page.js';

/** An attribute that the element does not have, with the end of the advice. */
const unknown = (attributes, advice) => [attributes, withAttributes(attributes), ['attribute-unknown'], {}, advice];
/** A country by its name, or another word for it. */
const country = (name, advice) => [
  `region="${name}"`,
  withAttributes(`region="${name}"`),
  ['region-unknown'],
  {},
  advice,
];
const noLines = (code, name) =>
  `Write region="${code}". The FAQ then shows no telephone numbers, because it has none for ${name}. It tells visitors to call their local emergency number.`;
const every =
  'lang, languages, questions, exclude, open, mode, heading-level, appearance, controls, region, clinic-name, clinic-phone, clinic-url, reviewer, reviewed-on, reviewed-version, reviewed-languages, print-english, structured-data.';
const alwaysStay = 'The questions suicidal-thoughts, side-effects and addictive always stay.';
const css = (property) =>
  `Remove the attribute, and write into the CSS of your page: ketamine-faq { --ketamine-faq-${property}: … }. docs/reference.md, “Looks”, shows it.`;
const fromThePage =
  'Remove the attribute. The FAQ takes its font, its size and its colors from your page, light or dark.';
const inASlot =
  'Remove the attribute, and put an element inside <ketamine-faq>: with slot="header" it stands above the questions, with slot="footer" below them.';

export const attributeCases = [
  // Misspelt: a letter that is missing, doubled, swapped or another one, another case, other separators.
  unknown('languges="all"', 'Write languages="all" instead.'),
  unknown('languagges="all"', 'Write languages="all" instead.'),
  unknown('regoin="CA"', 'Write region="CA" instead.'),
  unknown('opne="all"', 'Write open="all" instead.'),
  unknown('appearence="cards"', 'Write appearance="cards" instead.'),
  unknown('headingLevel="3"', 'Write heading-level="3" instead.'),
  unknown('clinic_phone="(555) 010-0199"', 'Write clinic-phone="(555) 010-0199" instead.'),
  unknown('question="cost"', 'Write questions="cost" instead.'),
  // Another word for an attribute.
  unknown('phone="(555) 010-0199"', 'Write clinic-phone="(555) 010-0199" instead.'),
  unknown('tel="(555) 010-0199"', 'Write clinic-phone="(555) 010-0199" instead.'),
  unknown('name="Lakeside Clinic"', 'Write clinic-name="Lakeside Clinic" instead.'),
  unknown('url="https://lakeside.example"', 'Write clinic-url="https://lakeside.example" instead.'),
  unknown(
    'website="lakeside.example"',
    'Write “clinic-url” instead, and correct the value: unknown value in clinic-url="lakeside.example". Accepted: an https:// or http:// address.',
  ),
  unknown('language="es"', 'Write lang="es" instead.'),
  unknown('language="Spanish"', 'Write lang="es" instead.'),
  unknown('locale="es-MX"', 'Write lang="es-MX" instead.'),
  unknown('language="Klingon"', 'Write “lang” instead.'),
  // More than one language: the languages that readers can choose.
  unknown('language="en es pt"', 'Write languages="en es pt" instead.'),
  unknown('locale="en,es"', 'Write languages="en es" instead.'),
  unknown('language="English, Spanish"', 'Write languages="en es" instead.'),
  unknown(
    'language="en es nl"',
    'Write “languages” instead, and correct the value: unknown value in languages="en es nl". Accepted: all reviewed en es fil pt zh-Hans zh-Hant.',
  ),
  unknown('language="es es-MX"', 'Write “lang” instead.'),
  unknown('language="Simplified Chinese"', 'Write lang="zh-Hans" instead.'),
  unknown('country="CA"', 'Write region="CA" instead.'),
  unknown('country="Canada"', 'Write region="CA" instead.'),
  unknown('hide="cost"', 'Write exclude="cost" instead.'),
  unknown('topics="treatment cost"', 'Write questions="treatment cost" instead.'),
  unknown('accordion', 'Write mode="single" instead.'),
  unknown('langs="Spanish, pt"', 'Write languages="es pt" instead.'),
  // A clinic that names a doctor has not said that the doctor has read the text.
  ...['doctor', 'physician', 'clinician', 'author', 'date', 'version', 'content-version', 'text-version'].map((name) =>
    unknown(`${name}="1"`, every),
  ),
  ...['reviewed-by', 'medical-reviewer', 'reviewr'].map((name) =>
    unknown(
      `${name}="Jane Doe, MD"`,
      'If this clinician has read version 1.1.0 of the text, write reviewer="…", reviewed-on="…" and reviewed-version="1.1.0"; otherwise remove the attribute.',
    ),
  ),
  ...['last-reviewed="2026-01-30"', 'review-version="1.1.0"'].map((attribute) =>
    unknown(
      attribute,
      'If your clinician has read version 1.1.0 of the text, write reviewer="…", reviewed-on="…" and reviewed-version="1.1.0"; otherwise remove the attribute.',
    ),
  ),
  unknown(
    'review-languages="en es"',
    'If your clinician has read the text in these languages, write reviewed-languages="en es"; otherwise remove the attribute.',
  ),
  // Names that begin as those of event handlers and of microdata do.
  unknown('only="cost"', 'Write questions="cost" instead.'),
  unknown('items="cost"', 'Write questions="cost" instead.'),
  ...['on', 'one', 'once', 'online', 'only-questions'].map((name) => unknown(`${name}="cost"`, every)),
  // The risk questions stay.
  unknown('hide="suicidal-thoughts"', `Remove the attribute. ${alwaysStay}`),
  unknown('hide="risks"', `Remove the attribute. ${alwaysStay}`),
  unknown('hide="cost side-effects,brain"', `Write exclude="cost brain" instead. ${alwaysStay}`),
  unknown('questions="cost" hide="risks"', 'Write exclude="risks" instead.'),
  unknown('cards', 'Write appearance="cards" instead.'),
  unknown(
    'search="false"',
    'Write “controls” instead, and correct the value: unknown value in controls="false". Accepted: search toggle-all print language none.',
  ),
  // Looks, and content of the page.
  unknown('theme="teal"', css('accent')),
  unknown('color="red"', css('accent')),
  unknown('max-width="40em"', css('width')),
  unknown('border-radius="8"', css('radius')),
  unknown('dark', fromThePage),
  unknown('font-family="Georgia"', fromThePage),
  unknown('email="desk@lakeside.example"', inASlot),
  // No advice by letters: each is one or two letters from an attribute.
  ...['size2="1"', 'code="1"', 'ask="1"', 'data="1"', 'node="1"', 'range="1"'].map((attribute) =>
    unknown(attribute, every),
  ),

  country('Canada', 'Write region="CA".'),
  country('canada ', 'Write region="CA".'),
  country('Cananda', 'Write region="CA".'),
  country('CAN', 'Write region="CA".'),
  country('CA-ON', 'Write region="CA".'),
  country('en-CA', 'Write region="CA".'),
  country('USA', 'Write region="US".'),
  country('U.S.', 'Write region="US".'),
  country('United States of America', 'Write region="US".'),
  country('Estados Unidos', 'Write region="US".'),
  country('United Kingdom', 'Write region="GB".'),
  country('England', 'Write region="GB".'),
  country('Éire', 'Write region="IE".'),
  country('New Zealand', 'Write region="NZ".'),
  country('Deutschland', noLines('DE', 'Germany')),
  country('España', noLines('ES', 'Spain')),
  country('Mexico', noLines('MX', 'Mexico')),
  country('日本', noLines('JP', 'Japan')),
  // Between Niger and Nigeria.
  ...['Nigera', 'Europe', 'world', 'QX', '1'].map((name) =>
    country(name, 'Write the code of the country (ISO 3166-1, two letters), such as CA for Canada, or “other”.'),
  ),

  ['lang="Spanish"', withAttributes('lang="Spanish"'), ['language-unknown'], {}, 'Write lang="es".'],
  ['lang="Español"', withAttributes('lang="Español"'), ['language-unknown'], {}, 'Write lang="es".'],
  [
    'lang="en es"',
    withAttributes('lang="en es"'),
    ['language-unknown'],
    {},
    'Write one language only. For several languages that visitors can choose, write languages="en es".',
  ],
  ['lang="Chinese"', withAttributes('lang="Chinese"'), ['language-unknown'], {}, 'Write lang="zh-Hans".'],
  ...[
    ['spanish', 'es'],
    ['English, Español', 'en es'],
    ['reviewed Spanish', 'reviewed es'],
  ].map(([names, tags]) => [
    `languages="${names}"`,
    withAttributes(`languages="${names}"`),
    ['value-unknown'],
    {},
    `Write languages="${tags}".`,
  ]),
  [
    'languages="Spanish Klingon"',
    withAttributes('languages="Spanish Klingon"'),
    ['value-unknown'],
    {},
    'Accepted: all reviewed en es fil pt zh-Hans zh-Hant.',
  ],
  [
    'risk questions that are to be left out',
    withAttributes('exclude="side-effects cost"'),
    ['exclude-ineffective'],
    {},
    'Name only other questions in “exclude”.',
  ],
  ['every group left out', withAttributes('questions="cost" exclude="cost"'), ['exclude-ineffective']],
  ['few questions, so that the risk questions are added', withAttributes('questions="prepare the-day"'), ['ok']],
  [
    'the risk questions left out where only the cost is shown',
    withAttributes('questions="cost" exclude="risks"'),
    ['ok'],
  ],
];
