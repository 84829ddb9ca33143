// The pages on frameworks, the projects that run their code, and the workflow name the same things.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const folder = 'test/frameworks';
const projects = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const text = (path) => readFileSync(path, 'utf8');

/** The packages of the frameworks that the guide names. */
const packages = {
  Angular: '@angular/core',
  Astro: 'astro',
  Eleventy: '@11ty/eleventy',
  Next: 'next',
  Nuxt: 'nuxt',
  React: 'react',
  Rollup: 'rollup',
  Svelte: 'svelte',
  SvelteKit: '@sveltejs/kit',
  Vite: 'vite',
  Vue: 'vue',
  esbuild: 'esbuild',
  webpack: 'webpack',
};

describe('the guide to frameworks', () => {
  test('names the versions that are installed', () => {
    const installed = projects.flatMap((name) =>
      Object.entries(JSON.parse(text(`${folder}/${name}/package-lock.json`)).packages).map(([path, { version }]) => [
        path.replace('node_modules/', ''),
        version?.split('.').slice(0, 2).join('.'),
      ]),
    );
    const named = [...text('docs/frameworks/README.md').matchAll(/([A-Za-z]+) (\d+\.\d+)(?=[, ])/g)];
    assert.deepEqual(
      [...new Set(named.map(([, name]) => name))].filter((name) => !Object.hasOwn(packages, name)),
      [],
    );
    assert.equal(new Set(named.map(([, name]) => name)).size, Object.keys(packages).length);
    for (const [, name, version] of named)
      assert.ok(
        installed.some(([path, each]) => path === packages[name] && each === version),
        `${name} ${version}`,
      );
  });

  test('has no page that no project runs', () => {
    const run = projects.map((name) => /guide: '([\w.]+)/.exec(text(`${folder}/${name}/${name}.test.js`))[1]);
    const pages = readdirSync('docs/frameworks').filter((name) => name !== 'README.md');
    assert.deepEqual([...new Set(run)].sort(), pages.sort());
  });

  test('has every project in the weekly workflow', () => {
    const [, list] = /project: \[(.*)\]/.exec(text('.github/workflows/frameworks.yml'));
    assert.deepEqual(list.split(', '), projects);
  });
});
