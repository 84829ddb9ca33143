import { sources } from './sources.js';

/** The only region (ISO 3166-1 alpha-2) in which a source is listed, by the key of the source. For the pages of helplines. */
export const sourceRegions: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(sources).flatMap(([key, { region }]) => (region ? [[key, region]] : [])),
);
