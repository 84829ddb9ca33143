/** The hashes in `integrity` that a browser looks at: those of the strongest kind. https://www.w3.org/TR/sri/ */
export function hashesOf(integrity: string): readonly string[] {
  const hashes = integrity
    .split(/\s+/)
    .map((token) => token.split('?')[0]!)
    .filter((token) => /^sha(256|384|512)-[\w+/-]+=*$/.test(token));
  const strongest = hashes.map(kindOf).sort().at(-1);
  return hashes.filter((hash) => kindOf(hash) === strongest);
}

export const kindOf = (hash: string): string => hash.split('-')[0]!;
