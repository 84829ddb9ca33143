// The sidebar of the WordPress block, without WordPress: which options of the site apply, and the names of the countries.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileFunction } from 'node:vm';

import { options } from '../../build/src/options/schema.js';
import { phpOptions } from '../../scripts/wordpress/plugin-options.js';

const script = readFileSync('wordpress/ketamine-faq/block/sidebar.js', 'utf8');
const components = ['CheckboxControl', 'Notice', 'PanelBody', 'SelectControl', 'TextControl', 'ToggleControl'];
const wp = {
  element: { createElement: (type, props, ...children) => ({ type, props, children }) },
  blockEditor: { InspectorAdvancedControls: 'InspectorAdvancedControls', InspectorControls: 'InspectorControls' },
  components: Object.fromEntries(components.map((name) => [name, name])),
};

/** What `site-options.php` passes for a site. */
const groups = ({ region, clinic }) => [
  { options: region ? { region } : {}, unless: ['region'] },
  { options: clinic ? { 'clinic-name': clinic } : {}, unless: ['clinic-name', 'clinic-phone', 'clinic-url'] },
];

/** Runs the script with the data that `editor.php` passes, on a page of the admin with a language tag. */
function load(site, lang = 'en-US') {
  const ketamineFaq = {
    labels: { region: 'Country', site: 'Same as the site' },
    options: phpOptions(options),
    languages: [{ locale: 'en', name: 'English' }],
    regions: [
      { code: 'US', name: 'Estados Unidos (US)' },
      { code: 'CA', name: 'Canadá (CA)' },
      { code: 'other', name: 'Otro país' },
    ],
    countries: ['US', 'CA', 'GB', 'DE'],
    warnings: [],
    site: groups(site),
  };
  compileFunction(script, ['window', 'document'])({ wp, ketamineFaq }, { documentElement: { lang } });
  return ketamineFaq;
}

const find = (nodes, isWanted) => {
  for (const node of nodes.flat()) {
    const found = node && (isWanted(node) ? node : find(node.children ?? [], isWanted));
    if (found) return found;
  }
  return undefined;
};

/** The choices of the menu of countries: pairs of a value and a label. */
function countries(site, attributes = {}, lang) {
  const faq = load(site, lang);
  const sidebar = faq.Sidebar({ attributes, setAttributes() {} });
  const { props } = find(sidebar, ({ props }) => props?.label === 'Country');
  return props.options.map(({ value, label }) => [value, label]);
}

test('the menu of countries has the names that PHP gives, whatever the language tag of the page', () => {
  const names = [
    ['US', 'Estados Unidos (US)'],
    ['CA', 'Canadá (CA)'],
    ['other', 'Otro país'],
  ];
  // Intl accepts the first of these tags only.
  for (const lang of ['en-US', 'pt-PT-ao90', 'en_US', ''])
    assert.deepEqual(countries({}, {}, lang), names, `lang="${lang}"`);
  assert.deepEqual(countries({ region: 'CA' }), [['', 'Same as the site: Canadá (CA)'], ...names]);
});

test('a country of the site without a name is shown by its code', () => {
  assert.deepEqual(countries({ region: 'XX' })[0], ['', 'Same as the site: XX']);
});

test('a country of the page applies only if it exists', () => {
  const regionOf = (region, site = { region: 'CA' }) => load(site).withSiteOptions({ region }).region;
  for (const region of ['US', ' us ', 'uk', 'de', 'other', 'OTHER']) assert.equal(regionOf(region), region);
  for (const region of [undefined, '', ' ', 'XX', 'Canada', 'US CA']) assert.equal(regionOf(region), 'CA', region);
  // Without a country of the site, the element decides.
  assert.equal(regionOf('XX', {}), 'XX');
});

test('a clinic of the page replaces all that the site says of its own', () => {
  const { withSiteOptions } = load({ region: 'CA', clinic: 'Lakeside' });
  assert.deepEqual(withSiteOptions({ region: 'XX', 'clinic-phone': '(555) 010-0100' }), {
    region: 'CA',
    'clinic-phone': '(555) 010-0100',
  });
  assert.deepEqual(withSiteOptions({}), { region: 'CA', 'clinic-name': 'Lakeside' });
});
