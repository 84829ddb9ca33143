import { staticRoot, type Facts } from './facts.js';
import { finding, type Finding } from './finding.js';
import { around, attribute, inertPlace, type Aside, type Tag } from './page.js';
import { curly, isCurly } from './quotes.js';
import { namesScript } from './running.js';

const snippet = 'Copy the whole tag again from the README, and paste it as HTML: into a block for custom HTML or code.';

const isShown = ({ text }: Aside) => /(<|&lt;)ketamine-faq[\s/>&]/i.test(text);

/** Whether the element is there, and a browser will make one of it. */
export function checkElement({ page, elements, scripts }: Facts): readonly Finding[] {
  if (!page.source.includes('<'))
    return [
      finding(
        'not-a-page',
        'This is not the source of a page: there is no tag in it.',
        'Open the page, right-click beside the text, choose “View page source”, select all of it, and copy it.',
      ),
    ];
  if (elements.length) return elements.flatMap((element) => checkOne(element, page.source));

  const similar = page.tags.find(({ tagName }) => /^ketamine[-_]?faqs?$/.test(tagName));
  if (similar)
    return [
      finding(
        'element-misspelt',
        `The tag is written <${similar.tagName}>, and no browser knows that.`,
        'Write <ketamine-faq> and </ketamine-faq>, with the hyphen.',
        similar,
      ),
    ];
  const aside = page.asides.find(isShown);
  if (aside) return [heldBack(aside)];
  if (scripts.length)
    return [
      finding(
        'element-missing',
        'The script is on the page, but not the element <ketamine-faq> that shows the questions. Most editors take away a tag that they do not know.',
        `${snippet} If it is gone again after saving, your account may not keep such tags: ask who looks after your site.`,
      ),
    ];
  if (namesScript(page)) return [];
  return [
    finding(
      'faq-missing',
      'Nothing of the FAQ is on this page: neither the script nor the element.',
      `${snippet} If you have done so: look whether this is the right page, and whether it is published and its cache emptied. Some builders, such as Wix, put such code into a frame; then check the address of the frame.`,
    ),
  ];
}

function heldBack(aside: Aside): Finding {
  if (aside.holder === 'script')
    return finding(
      'element-inert',
      'The element <ketamine-faq> stands only inside a script, where a browser makes nothing of it. A script tag above it may lack its end.',
      'Write </script> right behind the script tag of the FAQ, and <ketamine-faq> after it.',
      aside,
    );
  const place = inertPlace(aside);
  if (place)
    return finding(
      'element-inert',
      `The element <ketamine-faq> stands inside ${place}. A browser shows nothing of that.`,
      `Take it out of there. ${snippet}`,
      aside,
    );
  return finding(
    'element-as-text',
    'The tag of the FAQ is on the page as text: visitors read the code. It was pasted into a place for words.',
    `Delete it there. ${snippet}`,
    aside,
  );
}

function checkOne(element: Tag, source: string): readonly Finding[] {
  const found: Finding[] = [];
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  const hidden = [element, ...around(element)].find((tag) => attribute(tag, 'hidden') !== undefined);
  const isAtOnce = startTag && source.slice(0, startTag.endOffset).endsWith('/>');
  if (!endTag)
    found.push(
      !isAtOnce && [...around(element)].some(({ tagName }) => tagName === 'p')
        ? finding(
            'element-in-paragraph',
            '<ketamine-faq> stands inside a paragraph (<p>), which ends where the next one begins. So the text inside comes out of it, and is shown beside the FAQ.',
            'Take the <p> around it away. Many editors add it by themselves: use a block for custom HTML.',
            element,
          )
        : finding(
            'element-unclosed',
            `<ketamine-faq> has no closing tag${isAtOnce ? ', and “/>” does not close it' : ''}. All that follows on the page is inside, and hidden.`,
            'Write </ketamine-faq> right after the paragraph inside it.',
            element,
          ),
    );
  if (hidden)
    found.push(
      finding(
        'element-hidden',
        `<${hidden.tagName}> has the attribute “hidden”, so the FAQ is not shown, unless a script of your page takes it away.`,
        'Take the attribute away.',
        hidden,
      ),
    );
  if (endTag && !hasFallback(element))
    found.push(
      finding(
        'fallback-missing',
        'Nothing stands inside <ketamine-faq>. A visitor whose browser does not run the script sees nothing, and no number to call in a crisis.',
        'Put the paragraph with the telephone numbers back inside it, as in the README.',
        element,
      ),
    );
  if (isCurly(element)) found.push(curly(element));
  return found;
}

/** What visitors see where the script cannot run: what goes to no slot, and is no question of the clinic. */
const hasFallback = (element: Tag) =>
  element.childNodes.some((node) => {
    if (node.nodeName === '#text') return 'value' in node && node.value.trim() !== '';
    if (!('tagName' in node) || node === staticRoot(element)) return false;
    return (
      attribute(node, 'slot') === undefined && !['details', 'noscript', 'br', 'script', 'style'].includes(node.tagName)
    );
  });
