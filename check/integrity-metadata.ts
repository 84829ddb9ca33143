/** The hashes of an `integrity` value that a browser compares: those of its strongest algorithm. https://www.w3.org/TR/SRI/ */
export function parseIntegrity(integrity: string): readonly string[] {
  const hashes = integrity
    .split(/\s+/)
    .map((token) => token.split('?')[0]!)
    .filter((token) => /^sha(256|384|512)-[\w+/-]+=*$/.test(token));
  const strongest = hashes.map(hashAlgorithm).sort().at(-1);
  return hashes.filter((hash) => hashAlgorithm(hash) === strongest);
}

/** The algorithm of a hash such as `sha384-…`. */
export const hashAlgorithm = (hash: string): string => hash.split('-')[0]!;
