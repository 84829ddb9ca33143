import { bullet, faqPageJson } from '../items/faq-page.js';
import type { Item } from '../items/item.js';
import { fill } from '../localization/interpolate.js';
import type { Context } from './controllers/context.js';
import type { LocalizedSettings } from './localized-settings.js';

/** The elements that want to write structured data, in the order in which they asked, with their JSON. */
const waiting = new Map<Element, string>();

/** The script tag that the first of them has written, or that came prerendered with one. */
let written: HTMLScriptElement | undefined;

/** Script tags of `assemble` and of PHP. */
const prerendered = 'script[data-ketamine-faq-structured-data]';

/** Whether the page has structured data of questions and answers that we have not written, as JSON or microdata. */
const hasOwn = (): boolean =>
  !!document.querySelector('[itemtype$="//schema.org/FAQPage"]') ||
  [...document.querySelectorAll<HTMLScriptElement>('script[type^="application/ld+json" i]')].some(
    (script) => script !== written && script.text.includes('"FAQPage"'),
  );

const jsonOf = ({ language, helplines, signOff }: LocalizedSettings, items: readonly Item[]): string =>
  faqPageJson({
    locale: language.locale,
    questions: items.map(({ title, answer }) => ({
      title,
      answer: answer
        .flatMap((block) => (typeof block === 'string' ? block : block.map(bullet)))
        .map((text) => fill(text, helplines.lines))
        .join('\n'),
    })),
    signOff,
  });

/** Writes the structured data of an element, or removes it. A page has one graph, of one of its elements. */
function update(element: Element, settings: LocalizedSettings | undefined): void {
  // A question that the page has written itself has no answer here: the page holds it.
  const items = settings?.items.filter(({ answer }) => answer.length) ?? [];
  if (items.length) waiting.set(element, jsonOf(settings!, items));
  else waiting.delete(element);
  for (const script of document.querySelectorAll<HTMLScriptElement>(prerendered)) {
    written ??= script;
    // A server that renders two elements does not know of the other one.
    if (script !== written) script.remove();
  }
  const [json] = waiting.values();
  if (json === written?.text && written?.isConnected) return;
  if (!json || hasOwn()) {
    written?.remove();
    written = undefined;
    return;
  }
  if (!written?.isConnected) {
    written = document.createElement('script');
    written.type = 'application/ld+json';
    written.append('');
    document.head.append(written);
  }
  // With Trusted Types, Chromium refuses to set the text of a script element of any type, and reports the insertion of a text
  // node into one. It allows a change of the data of an existing text node.
  (written.firstChild as Text).data = json;
}

/** Keeps the structured data of an element up to date, from now on. */
export function followStructuredData(context: Context): void {
  const { host } = context;
  let last: LocalizedSettings | undefined;
  const follow = () => {
    const settings = host.isConnected && context.settings.structuredData ? context.settings : undefined;
    if (settings === last) return;
    last = settings;
    try {
      update(host, settings);
    } catch (error) {
      // A script of the page may have replaced a function that this uses. The FAQ must still render.
      context.warn(`no structured data: ${error}`);
    }
  };
  host.addController({ hostUpdated: follow, hostDisconnected: follow });
  follow();
}
