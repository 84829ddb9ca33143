// Reads what is pasted, here in the browser, and writes down what the check says of it.
import { diagnose, headings } from '../dist/check.js';

const [source, policy, said, findings] = ['source', 'policy', 'said', 'findings'].map((id) =>
  document.getElementById(id),
);
const form = document.querySelector('form');

const element = (name, ...children) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

const item = ({ weight, problem, fix, line }) =>
  element(
    'li',
    element('p', problem, line ? ` (Line ${line} of the source.)` : ''),
    element('p', weight === 'well' ? '' : element('strong', 'What to do: '), fix),
  );

function show(found) {
  const [{ weight }] = found;
  said.textContent =
    weight === 'well'
      ? `${headings.well}.`
      : found.length === 1
        ? 'One thing was found.'
        : `${found.length} things were found. What matters most comes first.`;
  const weights = [...new Set(found.map((each) => each.weight))];
  findings.replaceChildren(
    ...weights.flatMap((each) => [
      element('h2', headings[each]),
      element('ul', ...found.filter((one) => one.weight === each).map(item)),
    ]),
  );
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  let manifest;
  try {
    // Lies beside the script. It tells the files of this version, and their hashes.
    const response = await fetch(new URL('../dist/manifest.json', import.meta.url));
    manifest = await response.json();
  } catch {
    said.textContent = 'The check could not be made: its own files could not be loaded. Load this page again.';
    return;
  }
  show(diagnose(source.value, policy.value, { manifest }));
});

// What was said was of another text.
form.addEventListener('input', () => {
  said.textContent = '';
  findings.replaceChildren();
});
