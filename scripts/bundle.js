/**
 * Part of the build: node scripts/bundle.js [DIST]
 *
 * Joins the compiled modules of DIST (dist/) to a few CommonJS files in DIST/cli, which is what runs: Node takes longer
 * to find and link a hundred modules than the program takes to answer. Packages stay outside.
 */

import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const dist = resolve(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)));
const out = resolve(dist, 'cli');

const bundle = await rolldown({
  input: resolve(dist, 'main.js'),
  platform: 'node',
  external: /^[^./]/u,
  plugins: [
    {
      name: 'files-beside-modules',
      /** A module finds its files from where it was compiled to, not from where it was joined to. */
      transform: (code, id) =>
        code.replaceAll(
          'import.meta.url',
          `new URL(${JSON.stringify(relative(out, id))}, require('node:url').pathToFileURL(__filename)).href`,
        ),
    },
  ],
});
await bundle.write({ dir: out, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs', cleanDir: true });
