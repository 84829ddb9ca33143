// An accessibility tree as text that a person can read and compare: one node a line, children below it.

/** Names for characters that nobody sees. */
const unseen = {
  '\u200e': '<LRM>',
  '\u200f': '<RLM>',
  '\u2066': '<LRI>',
  '\u2067': '<RLI>',
  '\u2068': '<FSI>',
  '\u2069': '<PDI>',
};

/** White space as one space, and characters that nobody sees by their names. */
const clean = (text) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\u200e\u200f\u2066-\u2069]/g, (character) => unseen[character]);

/** Neighboring texts as one: how many nodes a sentence is divided into makes no difference to a reader. */
function joinTexts(children) {
  const joined = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.role === 'text' && last?.role === 'text' && last.lang === child.lang)
      joined[joined.length - 1] = { ...last, name: `${last.name}${child.name}` };
    else joined.push(child);
  }
  return joined.filter(({ role, name }) => role !== 'text' || clean(name));
}

/**
 * The lines of a node. A node is `{ role, name, details, lang, children }`: `details` are words such as `expanded`, and
 * `lang` is the language in which it is read. The role of a text is `text`. A language is named where it changes.
 */
export function treeText({ role, name = '', details = [], lang, children = [] }, outer = { indent: '' }) {
  const quoted = clean(name);
  const language = lang && lang !== outer.lang ? [`lang ${lang}`] : [];
  const line = outer.indent + [role, ...(quoted ? [`“${quoted}”`] : []), ...details, ...language].join(' ');
  const inner = { indent: `${outer.indent}  `, lang: lang || outer.lang };
  const below = joinTexts(children);
  // A button or a link has its text twice: as its name, and as its only child.
  const [only] = below;
  const isNamedByChild = below.length === 1 && only.role === 'text' && clean(only.name) === quoted;
  const isSameLanguage = !only?.lang || only.lang === inner.lang;
  return [line, ...(isNamedByChild && isSameLanguage ? [] : below.flatMap((child) => treeText(child, inner)))];
}
