// Addresses of pages as people write them, for the self-check.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parsePageAddress } from '../../build/check/page-address.js';

for (const [address, expected] of [
  ['https://clinic.example/faq', 'https://clinic.example/faq'],
  ['HTTP://clinic.example', 'http://clinic.example/'],
  [' clinic.example/faq?a=b ', 'https://clinic.example/faq?a=b'],
  ['clinic.example:8443', 'https://clinic.example:8443/'],
  ['localhost:9101/demo/', 'http://localhost:9101/demo/'],
  ['localhost', 'http://localhost/'],
  ['127.0.0.1:8080/faq', 'http://127.0.0.1:8080/faq'],
  ['[::1]:8080/faq', 'http://[::1]:8080/faq'],
  ['192.168.1.20/faq', 'http://192.168.1.20/faq'],
  ['10.0.0.4', 'http://10.0.0.4/'],
  ['172.16.0.1', 'http://172.16.0.1/'],
  ['172.32.0.1', 'https://172.32.0.1/'],
  ['clinic.local', 'http://clinic.local/'],
  ['intranet/faq', 'http://intranet/faq'],
  ['file:///Users/ann/page.html', 'file:///Users/ann/page.html'],
  ['/Users/ann/page.html', 'file:///Users/ann/page.html'],
  ['C:\\Users\\Ann\\page.html', 'file:///C:/Users/Ann/page.html'],
  ['ftp://clinic.example/', undefined],
  ['no address', undefined],
  ['', undefined],
  ['https://', undefined],
])
  test(`${address || 'nothing'} leads to ${expected ?? 'no page'}`, () =>
    assert.equal(parsePageAddress(address)?.href, expected));
