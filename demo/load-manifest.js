/** Fetches the manifest of the built files: their names and hashes. */
export const loadManifest = async () => (await fetch(new URL('../dist/manifest.json', import.meta.url))).json();
