// The fonts of fonts.js on a page in puppeteer.
import { after, before } from 'node:test';

import { fontFolders, fontFaces, fontRule, fontStacks, loadFonts } from './fonts.js';
import { startServer } from './server.js';

let server;
before(async () => {
  server = await startServer({ folders: fontFolders });
});
after(() => server?.close());

/**
 * Sets a page in a font stack, and waits until its fonts have loaded. Call it after the language has been shown, and
 * again after a change of language. Fonts that the page has loaded already are not loaded again.
 */
export async function useFont(page, font = 'sans') {
  if (!(await page.$('#font-faces'))) {
    const style = await page.addStyleTag({ content: fontFaces(server.origin) });
    await style.evaluate((each) => (each.id = 'font-faces'));
  }
  await page.addStyleTag({ content: fontRule(font) });
  await page.evaluate(loadFonts, fontStacks[font]);
}

/**
 * The fonts of this machine in which something visible of the FAQ is painted. There are none where a stack has every character.
 */
export async function machineFonts(page) {
  const devtools = await page.createCDPSession();
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const isHidden = ({ attributes = [] }) => attributes.some((name, index) => index % 2 === 0 && name === 'hidden');
  const below = (node) => [
    node,
    ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].filter((child) => !isHidden(child)).flatMap(below),
  ];
  const ofFaq = below(root)
    .filter(({ localName }) => localName === 'ketamine-faq')
    .flatMap(({ shadowRoots }) => below(shadowRoots[0]));
  const withText = ofFaq.filter(({ children = [] }) => children.some(({ nodeName }) => nodeName === '#text'));
  const used = await Promise.all(
    withText.map(({ nodeId }) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  await devtools.detach();
  const fonts = used.flatMap((each) => each.fonts);
  if (!fonts.length) throw new Error('Nothing of the FAQ is painted.');
  return [...new Set(fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName))];
}
