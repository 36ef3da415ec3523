/** Runs a command line in this process, with texts for files. */

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Output } from '../../src/call/context.ts';
import { runCommandLine, type ProgramName } from '../../src/commands/program.ts';
import { asText } from '../written.ts';

export interface World {
  files?: Record<string, string | Uint8Array>;
  env?: Record<string, string>;
  stdin?: string;
  /** Columns of a terminal for standard output and error; none where it is missing. */
  terminal?: number;
  program?: ProgramName;
  /** Milliseconds between two looks at the clock; 1 where it is missing. */
  tick?: number;
  /** Prepares the folder, when its files are there. */
  before?: (folder: string) => void;
  /** Looks at the folder when the command has run. */
  after?: (folder: string) => void;
}

export interface Result {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a command line, words separated by blanks, in a folder of its own. */
export async function run(line: string, world: World = {}): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengwen-'));
  for (const [name, content] of Object.entries(world.files ?? {})) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  world.before?.(folder);
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTerminal: world.terminal !== undefined,
    columns: world.terminal ?? null,
    write(text) {
      written[name] += asText(text);
      return Promise.resolve();
    },
  });
  let clock = 0;
  try {
    const status = await runCommandLine(world.program ?? 'zhengwen', line.split(' ').filter(Boolean), '9.9.9', {
      stdout: output('stdout'),
      stderr: output('stderr'),
      stdin: Readable.from([Buffer.from(world.stdin ?? '')]),
      env: world.env ?? {},
      cwd: folder,
      parallel: null,
      node: '/opt/node/bin/node',
      onStop: () => () => undefined,
      now: () => (clock += world.tick ?? 1),
    });
    world.after?.(folder);
    return { status, ...written };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
