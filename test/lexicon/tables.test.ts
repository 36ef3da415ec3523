import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTable } from '../../src/lexicon/load.ts';
import { readTree } from '../source-tree.ts';

const FOLDER = new URL('../../src/lexicon/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tsv'))
  .sort();

const field = (name: string, what: string): string =>
  new RegExp(`^# ${what}: (.+)$`, 'mu').exec(readFileSync(new URL(name, FOLDER), 'utf8'))?.[1] ?? `no “${what}”`;

/** Dates of releases, `## [1.2.0] - 2026-12-31`. */
const RELEASES = Array.from(
  readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8').matchAll(/^## \[.*\] - (\d{4}-\d{2}-\d{2})$/gmu),
  (m) => m[1]!,
);

// No clock: what must still hold is told by the last release, and before it by the list that was checked last.
const NOW = [...RELEASES, ...NAMES.map((name) => field(name, 'checked'))].sort().at(-1)!;

const SOURCES = [...readTree('src').values()].join('\n');

describe.each(NAMES)('%s', (name) => {
  it('loads strictly and is not empty', () => {
    expect(loadTable(name, field(name, 'columns').split(' ')).length).toBeGreaterThan(0);
  });
  it('is read by the program', () => {
    expect(SOURCES.includes(`'${name}'`)).toBe(true);
  });
});

it.each(NAMES.filter((name) => field(name, 'valid until') !== 'always'))(
  '%s was checked before it ran out, and has not run out',
  (name) => {
    const until = field(name, 'valid until');
    expect(field(name, 'checked') < until).toBe(true);
    expect(until >= NOW, `valid until ${until}; at ${NOW} it must be looked through again`).toBe(true);
  },
);
