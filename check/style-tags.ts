import { applies, appliesOnScreen, both, type Applies } from './css/media-query.js';
import {
  getAttribute,
  parsePage,
  parseUrl,
  rootOf,
  type ElementNode,
  type InertText,
  type Page,
  type Root,
} from './page.js';

/** A `<style>`, or a `<link>` to a style sheet. */
export interface StyleTag {
  readonly element: ElementNode;
  /** The URL of the style sheet of a `<link>`. */
  readonly url: URL | undefined;
  /** The document or shadow root whose elements it styles. */
  readonly root: Root | undefined;
  /** When it applies. Never is left out. */
  readonly applies: Applies;
  /** The node whose line is reported. */
  readonly location: ElementNode | InertText;
}

/** The style tags of a page, in document order, and those in `<noscript>`. */
export function findStyleTags(page: Page): readonly StyleTag[] {
  const root = page.elements[0] && rootOf(page.elements[0]);
  return [
    ...page.elements.flatMap((element) => toStyleTag(element, page) ?? []),
    ...page.inertTexts
      .filter(({ container }) => container === 'noscript')
      .flatMap((noscript) =>
        parsePage(noscript.text).elements.flatMap((element) => {
          const tag = toStyleTag(element, page);
          return tag ? { ...tag, root, applies: both(tag.applies, applies.sometimes), location: noscript } : [];
        }),
      ),
  ];
}

function toStyleTag(element: ElementNode, page: Page): StyleTag | undefined {
  const { tagName } = element;
  if (tagName !== 'style' && tagName !== 'link') return undefined;
  const when = tagName === 'link' ? linkApplies(element) : appliesOnScreen(getAttribute(element, 'media') ?? '');
  const type = getAttribute(element, 'type')?.trim().toLowerCase();
  if (when === applies.never || (type && type !== 'text/css')) return undefined;
  const href = tagName === 'link' && getAttribute(element, 'href')?.trim();
  const url = href ? parseUrl(href, page.baseUrl) : undefined;
  return { element, url, root: rootOf(element), applies: when, location: element };
}

function linkApplies(link: ElementNode): Applies {
  const rel = (getAttribute(link, 'rel') ?? '').toLowerCase().split(/\s+/);
  if (rel.includes('alternate') || getAttribute(link, 'disabled') !== undefined) return applies.never;
  // To load styles without delaying the page, sites write `media="print" onload="this.media='all'"`, or the same with `rel`.
  if (/\b(media|rel)\b/.test(getAttribute(link, 'onload') ?? '')) return applies.sometimes;
  return rel.includes('stylesheet') ? appliesOnScreen(getAttribute(link, 'media') ?? '') : applies.never;
}
