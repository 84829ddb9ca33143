// The text that every page of the comparison shows: the 20 questions of a language file of `dist/`, as plain items.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder with our built files. */
export const dist = resolve(import.meta.dirname, '../../dist');

const load = async (locale) => (await import(pathToFileURL(`${dist}/content/${locale}.js`))).default;

/** Questions in order: `id`, `title`, and `answer`, a list of paragraphs. Each bullet of a list is a paragraph here. */
export async function faqIn(locale) {
  const { questions, helplines } = await load(locale);
  const { lines } = helplines.US;
  return Object.entries(questions).map(([id, { title, answer }]) => ({
    id,
    title,
    answer: answer.flat().map((text) => text.replace(/\{(\w+)\}/g, (_, name) => lines[name])),
  }));
}

const english = await faqIn('en');

/** That many questions in English, numbered from 1. From the 21st on, the text repeats, with a number in the title. */
export const items = (count) =>
  Array.from({ length: count }, (_, index) => {
    const { title, answer } = english[index % english.length];
    const repeat = Math.floor(index / english.length);
    return { number: index + 1, title: repeat ? `${title} (${repeat + 1})` : title, answer };
  });
