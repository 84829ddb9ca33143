import type { CheckContext } from '../context.js';
import { hasCurlyQuotes } from '../curly-quotes.js';
import { finding, type Finding } from '../finding.js';
import { isBesidePage } from '../page.js';
import { isExecuted, type ScriptTag } from '../script-tags.js';

const upload =
  'Upload the page and the folder “dist” to your site, and open the page there. To try it at home, use demo/build.html: its preview needs no server.';

/** Checks that a page opened from a disk (`file://`), as by a double-click, does not need files that browsers load from servers only. */
export const checkPageOnDisk = ({ page, scripts }: CheckContext): readonly Finding[] =>
  scripts
    .filter(({ element, url, isFaqFile }) => isFaqFile && url && isBesidePage(url, page) && !hasCurlyQuotes(element))
    .filter(isExecuted)
    .map(toFinding);

const toFinding = ({ element, kind }: ScriptTag) =>
  kind === 'module'
    ? finding(
        'page-on-disk',
        'The page is opened from your computer: its address begins with file://, as after a double-click. There browsers run no script tag with type="module", so only the text inside <ketamine-faq> is shown.',
        upload,
        element,
      )
    : finding(
        'page-on-disk-classic',
        'The page is opened from your computer: its address begins with file://, as after a double-click. There the classic script runs, but can load no other file: the FAQ is in English only, without sources, and a search shows the help lines and all questions.',
        upload,
        element,
      );
