/**
 * Runs a script of this folder that is written in TypeScript, under every Node that the project runs on.
 *
 *   node scripts/run.js NAME.ts [ARGUMENT…]
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name = ''] = process.argv.splice(2, 1);
await runnerImport(fileURLToPath(new URL(name, import.meta.url)));
