/**
 * Part of the build: node scripts/bundle.js [PACKAGE]
 *
 * Joins the compiled modules of PACKAGE/dist to one CommonJS file, dist/cli/main.cjs, which is what runs: Node takes
 * longer to find and link a hundred modules than the program takes to answer. Other packages stay outside. Then
 * runs it once, and keeps the code that V8 made of it on the way. Where rolldown is not installed with the binary that
 * npm counts as optional, the modules run as they are.
 */

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const out = resolve(root, 'dist/cli');

rmSync(out, { recursive: true, force: true });
const rolldown = await import('rolldown').then(
  (module) => module.rolldown,
  () => null,
);
if (!rolldown) process.exit(0);
const bundle = await rolldown({
  input: resolve(root, 'dist/main.js'),
  platform: 'node',
  external: /^[^./]/u,
  plugins: [
    {
      name: 'as-if-apart',
      /**
       * A module finds its files from where it was compiled to, not from where it was joined to, and loads its packages
       * when it is itself asked for. Packages that are imported lazily are imported by bin/load.js, since code that is
       * kept cannot import.
       */
      transform: (code, id) =>
        code
          .replaceAll(
            'import.meta.url',
            `new URL(${JSON.stringify(relative(out, id))}, require('node:url').pathToFileURL(__filename)).href`,
          )
          .replaceAll(
            /^import (?<names>.+) from (?<name>'(?!node:)[^.'].*');$/gmu,
            (_, names, name) => `const ${names.replaceAll(' as ', ': ')} = require(${name});`,
          )
          .replaceAll(/\bimport\((?=['"][^'"./])/gu, 'importPackage('),
    },
  ],
});
await bundle.write({ dir: out, format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false });

const KEEP = `
  const { load } = require('./bin/load.js');
  const { script, code, program } = load();
  process.argv.splice(1, Infinity, 'zhengwen', 'who-visited', '繁峙');
  program.main('zhengwen').then(() => require('node:fs').writeFileSync(code, script.createCachedData()));`;
execFileSync(process.execPath, ['-e', KEEP], { cwd: root, stdio: 'ignore' });
