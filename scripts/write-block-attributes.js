// Writes the attributes of the WordPress block into its block.json, one for each option of the element.
import { readFileSync, writeFileSync } from 'node:fs';

import { options } from '../build/src/options/schema.js';
import { withBlockAttributes } from './wordpress/plugin-options.js';

const file = 'wordpress/ketamine-faq/block/block.json';
writeFileSync(file, withBlockAttributes(readFileSync(file, 'utf8'), options));
