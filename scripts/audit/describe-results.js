// Describes the results of `npm audit signatures --json` and `npm audit --json`. `ok` is `undefined` if npm could not check.

const reasonOf = ({ error, message }) => error?.summary || message || 'npm gave no result';
const namesOf = (packages) => packages.map(({ name, version }) => `${name}@${version}`).join(', ');

/** Describes the signatures of the installed packages: the registry signs the hash of each package that it has. */
export function describeSignatures({ invalid, missing, ...result }) {
  if (!invalid || !missing)
    return {
      ok: undefined,
      text: `Signatures: not checked. This registry has no signatures, or npm cannot get its keys: ${reasonOf(result)}`,
    };
  const wrong = [
    ...(invalid.length ? [`Invalid: ${namesOf(invalid)}.`] : []),
    ...(missing.length ? [`Missing: ${namesOf(missing)}.`] : []),
  ];
  return wrong.length
    ? { ok: false, text: `Signatures: ${wrong.join(' ')}` }
    : { ok: true, text: 'Signatures: every installed package has a valid one.' };
}

/** Describes the known vulnerabilities in the installed packages. */
export function describeVulnerabilities({ metadata, vulnerabilities = {}, ...result }) {
  const counts = metadata?.vulnerabilities;
  if (!counts)
    return { ok: undefined, text: `Vulnerabilities: not checked. This registry lists none: ${reasonOf(result)}` };
  if (!counts.total) return { ok: true, text: 'Vulnerabilities: none is known.' };
  const list = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`);
  return { ok: false, text: `Vulnerabilities: ${counts.total}. ${list.join(', ')}` };
}
