/**
 * Loads the program. Beside it lies the code that V8 made of it when it was built, which saves compiling it at every
 * start; V8 refuses code that another version made, and compiles anew.
 */

const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');
const { isMainThread } = require('node:worker_threads');

// Flags are those of the process, its threads included, and of the version of Node.
if (isMainThread && process.versions.node.startsWith('20.')) {
  // Node 20 compiles anew, with much effort, what runs for a tenth of a second, and with it all that it calls. Later, and
  // with less of that, the first megabyte costs half the work, and 16 MB of papers a fifth less; later versions of Node
  // know better, and do not know these flags.
  setFlagsFromString('--interrupt-budget=300000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
  // Collecting when a heap has grown by half, not when it is four times as large, takes as long: 32 MB of papers on two
  // threads 300 MB of memory where it was 380.
  setFlagsFromString('--heap-growing-percent=50');
}

const FILE = join(__dirname, '../dist/cli/main.cjs');
const CODE = `${FILE}.cache`;

function readCode() {
  try {
    return readFileSync(CODE);
  } catch {
    return undefined;
  }
}

/** Out: the script, where its code belongs, and what the program exports; where the modules were not joined, only that. */
function load() {
  if (!existsSync(FILE)) return { program: { main: async (name) => (await import('../dist/main.js')).main(name) } };
  const script = new vm.Script(`(function (exports, require, importPackage, __filename) {${readFileSync(FILE, 'utf8')}\n})`, {
    filename: FILE,
    cachedData: readCode(),
  });
  const program = {};
  script.runInThisContext()(program, createRequire(FILE), (name) => import(name), FILE);
  return { script, code: CODE, program };
}

module.exports = { load };
