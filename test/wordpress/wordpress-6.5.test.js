// The plugin on WordPress 6.5, whose canvas is an iframe.
import { testPlugin } from './real-site.js';

testPlugin({ version: '6.5', database: 'sqlite' });
