import type { CheckContext } from '../context.js';
import { customProperties, isUnknownProperty, meantProperty } from '../custom-properties.js';
import { finding, type Finding } from '../finding.js';
import { declarationsIn, inlineDeclarations } from '../hiding-styles.js';
import type { ElementNode, InertText } from '../page.js';
import { findStyleTags } from '../style-tags.js';

/** Checks that the styles of the page set custom properties that the element has. */
export function checkCustomProperties({ page, faqElements, responses }: CheckContext): readonly Finding[] {
  if (!faqElements.length) return [];
  const set = [
    ...findStyleTags(page).flatMap((tag) =>
      declarationsIn(tag, responses).map(({ property }) => ({ property, location: tag.location })),
    ),
    ...page.elements.flatMap((element) =>
      inlineDeclarations(element).map(({ property }) => ({ property, location: element })),
    ),
  ];
  const unknown = new Map(set.map((each) => [each.property, each.location]));
  return [...unknown]
    .filter(([property]) => isUnknownProperty(property))
    .map(([property, location]) => toFinding(property, location));
}

function toFinding(property: string, location: ElementNode | InertText): Finding {
  const meant = meantProperty(property);
  return finding(
    'property-unknown',
    `The styles of the page set “${property}”, which the FAQ does not have, so it has no effect.`,
    meant
      ? `Write “${meant}” instead.`
      : `Remove it, or use one of these: ${customProperties.join(', ')}. The FAQ takes all else from your page: font, size, text color and background.`,
    location,
  );
}
