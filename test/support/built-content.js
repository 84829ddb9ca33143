// The content as the build leaves it: the English text, and the data that is the same in every language.
import english from '../../build/languages/en.js';
import { claimSources } from '../../build/src/evidence/claim-sources.js';
import { claims } from '../../build/src/evidence/claims.js';
import { facts, telephones } from '../../build/src/evidence/facts.js';
import { groups, questions } from '../../build/src/content/questions.js';
import { sources } from '../../build/src/content/sources.js';

export { english };

export const content = { claimSources, claims, facts, groups, questions, sources, telephones };
