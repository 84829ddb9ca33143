// The plugin on the newest version of WordPress that npm has, which is a development version.
import { testPlugin } from './real-site.js';

testPlugin({ version: '6.7', database: 'sqlite' });
