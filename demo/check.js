// Checks the pasted source of a page in the browser, and shows the findings.
import { diagnose, parsePageAddress } from '../dist/check.js';
import { loadManifest } from './load-manifest.js';

const [source, address, policy, status, findings] = ['source', 'address', 'policy', 'status', 'findings'].map((id) =>
  document.getElementById(id),
);
const form = document.querySelector('form');

document.querySelector('.until-script').hidden = true;

const element = (name, ...children) => {
  const created = document.createElement(name);
  created.append(...children);
  return created;
};

/** A link that opens in a new tab, so that the pasted text stays. */
const link = (url) => Object.assign(element('a', url), { href: url, target: '_blank', rel: 'noreferrer' });

/** The advice, with a link in place of the address in it. */
function adviceWithLink(fix, url) {
  if (!url) return [fix];
  const [before, after] = fix.split(url);
  return [before, link(url), after];
}

const listItem = ({ severity, problem, fix, line, url }) =>
  element(
    'li',
    element('p', problem, line ? ` (Line ${line} of the source.)` : ''),
    element('p', severity === 'ok' ? '' : element('strong', 'What to do: '), ...adviceWithLink(fix, url)),
  );

function show(found) {
  const [{ severity, heading }] = found;
  status.textContent =
    severity === 'ok'
      ? `${heading}.`
      : found.length === 1
        ? '1 problem found.'
        : `${found.length} problems found. The most serious one comes first.`;
  const headings = [...new Set(found.map((each) => each.heading))];
  findings.replaceChildren(
    ...headings.flatMap((each) => [
      element('h2', each),
      element('ul', ...found.filter((one) => one.heading === each).map(listItem)),
    ]),
  );
}

// Not a form that is sent: where this script cannot run, that would reload the page and delete the text.
document.querySelector('button').addEventListener('click', async () => {
  const pageUrl = parsePageAddress(address.value)?.href;
  if (address.value.trim() && !pageUrl) {
    status.textContent =
      'The address is not that of a web page. Copy it from the address bar of your browser, or leave the field empty.';
    return;
  }
  let manifest;
  try {
    manifest = await loadManifest();
  } catch {
    status.textContent = 'The page could not be checked, because a file of the check did not load. Reload this page.';
    return;
  }
  show(diagnose(source.value, policy.value, { manifest, pageUrl }));
});

// Findings belong to the text that was checked: remove them when the text changes.
form.addEventListener('input', () => {
  status.textContent = '';
  findings.replaceChildren();
});
