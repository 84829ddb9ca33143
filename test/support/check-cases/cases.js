// Pages as site owners make them, each with the findings that the self-check must report for it. A case is an array:
// title, source of the page, ids of the findings, other options (`headers` and those of `diagnose`), and the end of the
// first advice.
import { attributeCases } from './attributes.js';
import { childrenCases } from './children.js';
import { cspCases } from './csp.js';
import { diskCases } from './disk.js';
import { elementCases } from './element.js';
import { fallbackNumberCases } from './fallback-numbers.js';
import { hashCases } from './hashes.js';
import { hiddenCases, propertyCases, scriptedCases } from './hidden-styles.js';
import { responseCases } from './responses.js';
import { scriptUrlCases } from './script-url.js';
import { scriptCases } from './script.js';
import { styleCases } from './styles.js';
import { trustedTypesCases } from './trusted-types.js';

/** All cases by subject, for a build. */
export const casesFor = (manifest) => ({
  element: elementCases,
  attributes: attributeCases,
  'numbers in the fallback': fallbackNumberCases,
  children: childrenCases,
  styles: styleCases,
  'styles that hide for good': [...hiddenCases, ...scriptedCases],
  'custom properties': propertyCases,
  script: scriptCases(manifest),
  'script URL': scriptUrlCases(manifest),
  'a page on a disk': diskCases(manifest),
  responses: responseCases(manifest),
  'Content-Security-Policy': cspCases(manifest),
  'policies with hashes': hashCases(manifest),
  'Trusted Types': trustedTypesCases,
});
