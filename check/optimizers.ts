import type { Facts } from './facts.js';
import { finding, type Finding } from './finding.js';
import { attribute } from './page.js';
import { isCurly } from './quotes.js';
import { isRun, type Script } from './scripts.js';

/** How a tool is known by what it makes of a script tag: `type="…"`, a space, then the names of the other attributes. */
const delaying: readonly (readonly [string, RegExp])[] = [
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

const consenting: readonly (readonly [string, RegExp])[] = [
  ['Cookiebot', /data-cookieconsent/],
  ['CookieYes', /data-cookieyes|data-cli-/],
  ['Usercentrics', /data-usercentrics|data-uc-/],
  ['Borlabs Cookie', /data-borlabs/],
  ['iubenda', /data-iub/],
  ['Complianz or another consent tool', /data-category|data-service/],
];

/** What plugins that make a site faster, or ask for consent, do to the script tag, and what keeps them from it. */
export const checkOptimizers = ({ scripts }: Facts): readonly Finding[] =>
  scripts
    .filter(({ tag }) => !isCurly(tag))
    .flatMap((script) =>
      script.kind === 'data' ? [heldBack(script)] : isRun(script) ? checkRocketLoader(script) : [],
    );

function heldBack({ tag, holder }: Script): Finding {
  const type = attribute(tag, 'type')?.trim().toLowerCase() ?? '';
  const signs = `${type} ${tag.attrs.map(({ name }) => name).join(' ')}`;
  const toolOf = (tools: typeof delaying) => tools.find(([, sign]) => sign.test(signs))?.[0];
  const how = holder === 'src' ? `has type="${type}"` : `has its address in “${holder}” and not in “src”`;

  const asks = toolOf(consenting);
  if (asks || type === 'text/plain')
    return finding(
      'consent',
      `The script tag ${how}: ${asks ?? 'a consent tool'} holds it back until a visitor agrees to cookies.`,
      'The FAQ sets no cookie and sends nothing. In the settings of the consent tool, name “ketamine-faq” as necessary, or exclude it.',
      tag,
    );
  const delays = toolOf(delaying);
  return finding(
    'delayed',
    `The script tag ${how}, so a browser does not run it. ${delays ?? 'A plugin that makes the site faster'} holds it back until a visitor scrolls or clicks, or for good.`,
    `In the settings of ${delays ?? 'that plugin'}, exclude “ketamine-faq” from what is delayed, then empty its cache.`,
    tag,
  );
}

function checkRocketLoader({ tag }: Script): readonly Finding[] {
  const place = (name: string) => tag.attrs.findIndex((each) => each.name === name);
  if (attribute(tag, 'data-cfasync')?.toLowerCase() !== 'false')
    return [
      finding(
        'cfasync-missing',
        'The script tag lacks data-cfasync="false". Where a site is behind Cloudflare, its Rocket Loader may hold the FAQ back.',
        'Write data-cfasync="false" into the script tag, before “src”.',
        tag,
      ),
    ];
  if (place('data-cfasync') > place('src'))
    return [
      finding(
        'cfasync-late',
        'data-cfasync="false" stands after “src”. Cloudflare’s Rocket Loader only minds it before.',
        'Move it in front of “src”.',
        tag,
      ),
    ];
  return [];
}
