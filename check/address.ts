import { closestMatch } from 'leven';

import { matchLocale } from '../src/localization/match-locale.js';
import type { Facts } from './facts.js';
import { finding, type Finding } from './finding.js';
import { scriptFiles, type Manifest } from './manifest.js';
import { attribute, isCdn, type Page } from './page.js';
import { isCurly } from './quotes.js';
import { isExact, type Script } from './scripts.js';

/** Whether the address in the script tag can lead to one of our files, and to the version that was meant. */
export const checkAddress = ({ page, manifest, scripts }: Facts): readonly Finding[] =>
  scripts.filter(({ tag }) => !isCurly(tag)).flatMap((script) => checkOne(script, page, manifest));

function checkOne(script: Script, page: Page, manifest: Manifest): readonly Finding[] {
  const { tag, src, url, isOurs } = script;
  if (isOnComputer(src, url, page))
    return [
      finding(
        'address-on-computer',
        `The script tag asks for “${src}”, a place on one computer. Nobody else can get it from there.`,
        'Put the folder “dist” on your site, and write the address it has there.',
        tag,
      ),
    ];
  if (!url || !/^https?:$/.test(url.protocol))
    return [
      finding(
        'address-other-file',
        `The script tag asks for “${src}”, which is not the address of a file on a site.`,
        'Write the address of ketamine-faq.js, as it is in the README or on your own site.',
        tag,
      ),
    ];
  if (!isOurs) return [otherFile(script, manifest)];
  const found: Finding[] = [];
  if (url.protocol === 'http:' && page.address?.protocol !== 'http:' && !isLocal(url))
    found.push(
      finding(
        'address-insecure',
        `The address of the script begins with http://. ${page.address ? 'Your page has https://, and there' : 'On a page with https://'} browsers refuse that.`,
        `Write ${src.replace(/^http:/i, 'https:')}`,
        tag,
      ),
    );
  return [...found, ...checkVersion(script, manifest)];
}

const isLocal = ({ hostname }: URL) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

const isOnComputer = (src: string, url: URL | undefined, { address }: Page) =>
  /^(file:|[a-z]:[\\/]|\\\\)/i.test(src) || Boolean(url && isLocal(url) && !(address && isLocal(address)));

function otherFile({ tag, file, src }: Script, manifest: Manifest): Finding {
  const files = scriptFiles(manifest);
  const [, language] = /^ketamine-faq\.([\w-]+)\.js$/i.exec(file) ?? [];
  const isTool = language && /^(min|bundle|esm|umd|module|prod|dev)$/i.test(language);
  if (language && !isTool) {
    const nearest = matchLocale(
      language,
      Object.keys(manifest.languages).map((locale) => ({ locale })),
    )?.locale;
    const right = nearest === 'en' ? 'ketamine-faq.js' : `ketamine-faq.${nearest}.js`;
    return finding(
      'address-other-language',
      `There is no file “${file}”.`,
      nearest && files.includes(right)
        ? `Write “${right}”.`
        : `Write “ketamine-faq.js”, which has English inside and fetches others, or one of these: ${files.join(', ')}.`,
      tag,
    );
  }
  return finding(
    'address-other-file',
    `The script tag asks for “${src}”. No file of the FAQ has that name.`,
    `The address has to end in “${closestMatch(file, files, { maxDistance: 5 }) ?? 'ketamine-faq.js'}”.`,
    tag,
  );
}

function checkVersion({ tag, url, version }: Script, manifest: Manifest): readonly Finding[] {
  const isMoving = version === undefined ? Boolean(url && isCdn(url)) : !isExact(version);
  if (isMoving)
    return [
      finding(
        'address-inexact',
        `The address names no exact version${version ? `, only “${version}”` : ''}. The medical text on your page would change by itself${attribute(tag, 'integrity') ? ', or with “integrity” be refused, as soon as there is a new one' : ''}.`,
        `Write the exact version: ketamine-faq@${manifest.version}.`,
        tag,
      ),
    ];
  if (version !== undefined && version !== manifest.version)
    return [
      finding(
        'version-other',
        `The page asks for version ${version}; this check is of version ${manifest.version}, and knows only its own files.`,
        `If ${version} is the older one, take the tag of ${manifest.version} from the README. Else check with the newer one.`,
        tag,
      ),
    ];
  return [];
}
