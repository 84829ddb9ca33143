// Reads and writes the translations: XLIFF 1.2, one file a language, one unit a message.
import { readFileSync, writeFileSync } from 'node:fs';

import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

const path = (locale, folder) => `${folder}/${locale}.xlf`;
const children = (node, name) => [...node.childNodes].filter((child) => child.nodeName === name);

/** The units of a language, in the order of the file. `place` is the description of the message: its position in the FAQ. */
export function readUnits(locale, folder = 'locales') {
  const document = new DOMParser().parseFromString(readFileSync(path(locale, folder), 'utf8'), 'text/xml');
  const units = [...document.getElementsByTagName('trans-unit')].map((element) => {
    const [source] = children(element, 'source');
    const [target] = children(element, 'target');
    const notes = children(element, 'note');
    const note = (from) => notes.find((other) => other.getAttribute('from') === from)?.textContent;
    return {
      element,
      id: element.getAttribute('id'),
      place: note('lit-localize') ?? '',
      source: source.textContent,
      target: target?.textContent,
      state: target?.getAttribute('state') ?? '',
      previous: note('previous'),
    };
  });
  return { document, units };
}

/** Writes units back in the order given, one element a line. */
export function writeUnits(locale, document, units, folder = 'locales') {
  const [body] = document.getElementsByTagName('body');
  while (body.firstChild) body.removeChild(body.firstChild);
  for (const { element } of units) {
    body.appendChild(document.createTextNode('\n'));
    for (const child of [...element.childNodes]) if (child.nodeType === 3) element.removeChild(child);
    for (const child of [...element.childNodes]) element.insertBefore(document.createTextNode('\n  '), child);
    element.appendChild(document.createTextNode('\n'));
    body.appendChild(element);
  }
  body.appendChild(document.createTextNode('\n'));
  writeFileSync(path(locale, folder), `${new XMLSerializer().serializeToString(document).trim()}\n`);
}

/** Adds a note with the translation of the dropped unit of the same place, for the translator of the new one. */
export function setPrevious(document, { element }, text) {
  const note = document.createElement('note');
  note.setAttribute('from', 'previous');
  note.textContent = text;
  element.appendChild(note);
}
