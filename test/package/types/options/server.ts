// Fragments and their assembly, as a server writes them.
import { locales } from 'ketamine-faq/content';
import { assemble, join, type Fragments } from 'ketamine-faq/join';
import manifest from 'ketamine-faq/manifest.json' with { type: 'json' };
import elements from 'ketamine-faq/custom-elements.json' with { type: 'json' };
import fragments from 'ketamine-faq/static/es.json' with { type: 'json' };

export const same: Fragments = fragments;
export const html: string = join(
  fragments,
  { region: 'CA', questions: 'basics cost', headingLevel: '3', structuredData: true },
  { languages: locales, now: Date.UTC(2026, 10, 30), say: () => {} },
);
// @ts-expect-error -- a code, not a name
assemble(fragments, { region: 'Canada' }, { languages: locales });
// @ts-expect-error -- there is no such option
assemble(fragments, { regions: 'CA' }, { languages: locales });
// @ts-expect-error -- attributes are texts
assemble(fragments, { questions: ['cost'] }, { languages: locales });
// @ts-expect-error -- the languages decide which ones the menu has
assemble(fragments, {}, {});

export const version: string = manifest.contentVersion;
export const integrity: string = manifest.files['ketamine-faq.js'].integrity;
export const schema: string = elements.schemaVersion;
