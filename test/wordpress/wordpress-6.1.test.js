// The plugin on the oldest version of WordPress that it supports, with the database of most sites.
import { testPlugin } from './real-site.js';

testPlugin({ version: '6.1', database: 'mariadb' });
