import { questions } from './questions.js';

/**
 * The keys of the sources of each question. A page may call a question of its own `constructor`, so the object inherits nothing.
 * In the bundles only this module has them, so that the first file needs none.
 */
export const questionSources: Readonly<Record<string, readonly string[]>> = Object.assign(
  Object.create(null) as object,
  Object.fromEntries(questions.map(({ id, sources }) => [id, sources])),
);
