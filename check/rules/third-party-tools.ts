import type { CheckContext } from '../context.js';
import { hasCurlyQuotes } from '../curly-quotes.js';
import { finding, type Finding } from '../finding.js';
import { getAttribute } from '../page.js';
import { isExecuted, type ScriptTag } from '../script-tags.js';

/**
 * The name of a tool and the pattern by which it is recognized. The pattern is matched against the `type` of the script
 * tag, a space, and the names of its attributes.
 */
type Tool = readonly [name: string, signature: RegExp];

const optimizationTools: readonly Tool[] = [
  ['WP Rocket', /rocketlazyloadscript|data-rocket-/],
  ['Cloudflare Rocket Loader', /^text\/rocketscript|^[\da-f]{16,}-/],
  ['LiteSpeed Cache', /^litespeed\/|data-litespeed/],
  ['WP Meteor', /data-wpmeteor/],
  ['FlyingPress', /^flying-press|data-loading-method|data-lazy-method/],
  ['Perfmatters', /pmdelayedscript|data-perfmatters/],
  ['NitroPack', /^nitropack|nitro-/],
  ['Hummingbird', /^wphb|data-wphb/],
  ['PhastPress', /^text\/phast|data-phast/],
];

const consentTools: readonly Tool[] = [
  ['Cookiebot', /data-cookieconsent/],
  ['CookieYes', /data-cookieyes|data-cli-/],
  ['Usercentrics', /data-usercentrics|data-uc-/],
  ['Borlabs Cookie', /data-borlabs/],
  ['iubenda', /data-iub/],
  ['Complianz or another consent tool', /data-category|data-service/],
];

/** Checks that no optimization or consent tool has rewritten the script tag, and that Rocket Loader is told to skip it. */
export const checkThirdPartyTools = ({ scripts }: CheckContext): readonly Finding[] =>
  scripts
    .filter(({ element }) => !hasCurlyQuotes(element))
    .flatMap((script) =>
      script.kind === 'data-block' ? [blockedFinding(script)] : isExecuted(script) ? checkRocketLoader(script) : [],
    );

function blockedFinding({ element, urlAttribute }: ScriptTag): Finding {
  const type = getAttribute(element, 'type')?.trim().toLowerCase() ?? '';
  const signature = `${type} ${element.attrs.map(({ name }) => name).join(' ')}`;
  const findTool = (tools: readonly Tool[]) => tools.find(([, pattern]) => pattern.test(signature))?.[0];
  const change =
    urlAttribute === 'src' ? `has type="${type}"` : `has its address in “${urlAttribute}” instead of “src”`;

  const consentTool = findTool(consentTools);
  if (consentTool || type === 'text/plain')
    return finding(
      'consent',
      `The FAQ script tag ${change}: ${consentTool ?? 'a consent tool'} blocks the script until a visitor accepts cookies.`,
      'In the settings of the consent tool, mark “ketamine-faq” as necessary, or exclude it. The FAQ sets no cookies and sends no data.',
      element,
    );
  const tool = findTool(optimizationTools);
  return finding(
    'delayed',
    `The FAQ script tag ${change}, so browsers do not run the script. ${tool ?? 'An optimization plugin'} delays it until a visitor scrolls or clicks, or blocks it completely.`,
    `In the settings of ${tool ?? 'that plugin'}, exclude “ketamine-faq” from delayed scripts. Then clear its cache.`,
    element,
  );
}

function checkRocketLoader({ element }: ScriptTag): readonly Finding[] {
  const position = (name: string) => element.attrs.findIndex((each) => each.name === name);
  if (getAttribute(element, 'data-cfasync')?.toLowerCase() !== 'false')
    return [
      finding(
        'cfasync-missing',
        'The FAQ script tag has no data-cfasync="false". If your site uses Cloudflare, its Rocket Loader may delay the FAQ.',
        'Write data-cfasync="false" into the script tag, before “src”.',
        element,
      ),
    ];
  if (position('data-cfasync') > position('src'))
    return [
      finding(
        'cfasync-late',
        'In the FAQ script tag, data-cfasync="false" stands after “src”. Cloudflare’s Rocket Loader ignores it there.',
        'Move data-cfasync="false" before “src”.',
        element,
      ),
    ];
  return [];
}
