import type { CheckContext } from '../context.js';
import { hasCurlyQuotes } from '../curly-quotes.js';
import type { FileResponse } from '../file-response.js';
import { finding, type Finding } from '../finding.js';
import { localeFor, localeNamed } from '../language.js';
import { scriptFileNames, type Manifest } from '../manifest.js';
import { meantNames } from '../misspelling.js';
import { getAttribute, isBesidePage, isNpmCdn, type Page } from '../page.js';
import { isExactVersion, type ScriptTag } from '../script-tags.js';

/** Checks that the URL of each FAQ script tag leads to a file of the FAQ, in the expected version. */
export const checkScriptUrls = (context: CheckContext): readonly Finding[] =>
  context.scripts
    .filter(({ element }) => !hasCurlyQuotes(element))
    .flatMap((script) => checkScriptUrl(script, context));

/** Whether the server sends a script of this version under another name. */
const isRenamed = (response: FileResponse | undefined, manifest: Manifest) =>
  Boolean(
    response?.hashes?.some((hash) =>
      scriptFileNames(manifest).some((name) => manifest.files[name]!.integrity === hash),
    ),
  );

function checkScriptUrl(script: ScriptTag, { page, manifest, responses }: CheckContext): readonly Finding[] {
  const { element, src, url, isFaqFile } = script;
  if (isOnOneComputer(src, url, page))
    return [
      finding(
        'address-on-computer',
        `The script tag loads “${src}”. This address works only on one computer, not for visitors.`,
        'Upload the folder “dist” to your site, and use the address that it has there.',
        element,
      ),
    ];
  if (!url || !(/^https?:$/.test(url.protocol) || isBesidePage(url, page)))
    return [
      finding(
        'address-other-file',
        `The script tag loads “${src}”, which is not the address of a file on a web site.`,
        'Use the address of ketamine-faq.js from demo/build.html, or its address on your own site.',
        element,
      ),
    ];
  if (!isFaqFile) return isRenamed(responses[url.href], manifest) ? [] : [otherFileFinding(script, manifest)];
  const findings: Finding[] = [];
  if (url.protocol === 'http:' && !/^(http|file):$/.test(page.url?.protocol ?? '') && !isLocalhost(url))
    findings.push(
      finding(
        'address-insecure',
        `The address of the script begins with http://. Browsers block such a script ${page.url ? 'on your page, whose address begins with https://' : 'on a page whose address begins with https://'}.`,
        `Change the address to ${src.replace(/^http:/i, 'https:')}`,
        element,
      ),
    );
  return [...findings, ...checkVersion(script, manifest)];
}

const isLocalhost = ({ hostname }: URL) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

const isOnOneComputer = (src: string, url: URL | undefined, { url: pageUrl }: Page) =>
  /^(file:|[a-z]:[\\/]|\\\\)/i.test(src) || Boolean(url && isLocalhost(url) && !(pageUrl && isLocalhost(pageUrl)));

function otherFileFinding({ element, fileName, src }: ScriptTag, manifest: Manifest): Finding {
  const fileNames = scriptFileNames(manifest);
  const [, suffix] = /^ketamine-faq\.([\w-]+)\.js$/i.exec(fileName) ?? [];
  const isBuildVariant = suffix && /^(min|bundle|esm|umd|module|prod|dev)$/i.test(suffix);
  if (suffix && !isBuildVariant) {
    const locale = localeFor(suffix, manifest) ?? localeNamed(suffix, manifest);
    const suggestion =
      locale === undefined
        ? meantNames(fileName, fileNames)[0]
        : ['ketamine-faq.js', `ketamine-faq.${locale}.js`].at(Number(locale !== 'en'));
    return finding(
      'address-other-language',
      `The script tag loads “${fileName}”. The FAQ has no file with that name.`,
      suggestion && fileNames.includes(suggestion)
        ? `Use “${suggestion}”.`
        : `Use “ketamine-faq.js”, which contains English and loads the other languages, or one of these files: ${fileNames.join(', ')}.`,
      element,
    );
  }
  // The spelling closest to `min` is that of `fil`, the Filipino file.
  const suggestion = isBuildVariant ? undefined : meantFile(fileName, fileNames);
  return finding(
    'address-other-file',
    `The script tag loads “${src}”. The FAQ has no file with that name.`,
    `Use an address that ends in “${suggestion ?? 'ketamine-faq.js'}”. Every letter counts, also upper and lower case.`,
    element,
  );
}

/** The file that was meant: the whole name may hold two mistakes, and its ending two others. */
const meantFile = (fileName: string, fileNames: readonly string[]): string | undefined =>
  meantNames(fileName, fileNames)[0] ??
  fileNames.find((name) => name.split('.').slice(1).join('.') === fileName.split('.').slice(1).join('.'));

function checkVersion({ element, url, version }: ScriptTag, manifest: Manifest): readonly Finding[] {
  const isInexact = version === undefined ? Boolean(url && isNpmCdn(url)) : !isExactVersion(version);
  if (isInexact)
    return [
      finding(
        'address-inexact',
        `The address of the script has ${version ? `“${version}” instead of an exact version` : 'no version'}. When a new version is published, ${getAttribute(element, 'integrity') ? 'browsers block the script, because “integrity” does not match the new file' : 'the medical text on your page changes without your review'}.`,
        `Write the exact version in the address: ketamine-faq@${manifest.version}.`,
        element,
      ),
    ];
  if (version !== undefined && version !== manifest.version)
    return [
      finding(
        'version-other',
        `The page uses version ${version} of the FAQ. This check is part of version ${manifest.version}, and knows only the files of that version.`,
        `If ${version} is older than ${manifest.version}, use the script tag from demo/build.html of version ${manifest.version}. If it is newer, use the check of version ${version}.`,
        element,
      ),
    ];
  return [];
}
