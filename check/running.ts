import type { Facts } from './facts.js';
import { finding, type Finding } from './finding.js';
import { isClassic } from './manifest.js';
import { attribute, inertPlace, type Aside, type Page } from './page.js';
import { curly, isCurly } from './quotes.js';
import { isRun, type Script } from './scripts.js';

// Any number of parts would be looked at again from each of them.
const names = /ketamine-faq(\.[\w-]+){0,2}\.js/;

/** Whether a script tag, or another script, is there that a browser does not take for one of ours. */
export const namesScript = ({ asides }: Page): boolean => asides.some((aside) => isAsked(aside) || isNaming(aside));

const isAsked = ({ text }: Aside) => /(<|&lt;)script\s/i.test(text) && names.test(text);

const isNaming = ({ holder, text }: Aside) => holder === 'script' && names.test(text);

/** Whether the script tag is there, and a browser runs it. */
export function checkScript({ page, elements, scripts }: Facts): readonly Finding[] {
  if (scripts.length) {
    const isAnyRun = scripts.some(isRun);
    return scripts.flatMap((script) => checkOne(script, isAnyRun));
  }

  const aside = page.asides.find((each) => each.holder !== 'script' && isAsked(each));
  if (aside) return [heldBack(aside)];
  const naming = page.asides.find(isNaming);
  if (naming)
    return [
      finding(
        'script-by-script',
        'There is no script tag of the FAQ, but another script names it. Whether that one loads it cannot be seen in the source of a page.',
        'If the FAQ is not there, put its script tag itself on the page, as in the README.',
        naming,
      ),
    ];
  if (!elements.length) return [];
  return [
    finding(
      'script-missing',
      'The element <ketamine-faq> is on the page, but not the script that fills it. So visitors see only what is inside: your paragraph, or the text that was printed from dist/static, without search, menu and print button.',
      'Put the script tag of the README on the page too. If your editor takes it away: many have a separate place for code of the page’s head. If a plugin joins scripts into one file, exclude “ketamine-faq” there.',
      elements[0],
    ),
  ];
}

function heldBack(aside: Aside): Finding {
  const place = inertPlace(aside);
  if (place)
    return finding(
      'script-inert',
      `The script tag of the FAQ stands inside ${place}. A browser does not run it there.`,
      'Take it out of there.',
      aside,
    );
  return finding(
    'script-as-text',
    'The script tag of the FAQ is on the page as text: visitors read the code. It was pasted into a place for words.',
    'Delete it there, and paste it as HTML: into a block for custom HTML or code.',
    aside,
  );
}

function checkOne(script: Script, isAnyRun: boolean): readonly Finding[] {
  const { tag, kind, file, isOurs } = script;
  if (isCurly(tag)) return [curly(tag)];
  const text = tag.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  if (!tag.sourceCodeLocation?.endTag || text.includes('<ketamine-faq'))
    return [
      finding(
        'script-unclosed',
        'The script tag of the FAQ is not closed, so a browser takes what follows for a part of the script.',
        'Write </script> right behind it; “/>” is not enough.',
        tag,
      ),
    ];
  if (kind === 'classic' && !isAnyRun)
    return [
      finding(
        'type-nomodule',
        'The script tag says “nomodule”: no browser of today runs it.',
        'Take “nomodule” away.',
        tag,
      ),
    ];
  if (kind === 'classic' && isRun(script) && isOurs && !isClassic(file))
    return [
      finding(
        'type-missing',
        `The script tag lacks type="module"${attribute(tag, 'type') ? ` (it has type="${attribute(tag, 'type')}")` : ''}, without which ${file} does not run. Some editors and plugins take it away.`,
        `Write type="module" into the script tag. If it is taken away again, exclude “ketamine-faq” in the plugin that makes your site faster, or write ketamine-faq.classic.js in place of ${file}.`,
        tag,
      ),
    ];
  return [];
}
