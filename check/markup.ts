import { checkStanding } from './element.js';
import type { Facts } from './facts.js';
import { finding, type Finding } from './finding.js';
import { inertPlace, type Aside } from './page.js';
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
  if (elements.length) return elements.flatMap((element) => checkStanding(element, page.source));

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
