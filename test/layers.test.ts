import { describe, expect, it } from 'vitest';
import { consoleUses, cycles, longFiles, wrongArrows, wrongPackages } from './layers.ts';
import { readTree } from './source-tree.ts';

const tree = (files: Record<string, string>) => new Map(Object.entries(files));
const SRC = readTree('src');

it('reads the sources', () => {
  expect(SRC.has('extract.ts') && SRC.has('model/facts.ts')).toBe(true);
});

describe('imports go one way', () => {
  it('in src', () => {
    expect(wrongArrows(SRC)).toEqual([]);
  });
  it('and the check sees an arrow to a later layer, lazy or for types only', () => {
    const later = { 'refine/b.ts': '', 'extract.ts': '' };
    expect(wrongArrows(tree({ ...later, 'rules/a.ts': "import { b } from '../refine/b.ts';" }))).toEqual([
      'rules/a.ts: rules must not import refine (refine/b.ts)',
    ]);
    expect(wrongArrows(tree({ ...later, 'text/a.ts': "export type { X } from '../extract.ts';" }))).toHaveLength(1);
    expect(wrongArrows(tree({ ...later, 'page/a.ts': "await import('../refine/b.ts');" }))).toHaveLength(1);
  });
  it('and sees layers that must not know each other', () => {
    expect(wrongArrows(tree({ 'words/a.ts': "import '../stats/b.ts';", 'stats/b.ts': '' }))).toEqual([
      'words/a.ts: words must not import stats (stats/b.ts)',
    ]);
  });
  it('and sees folders that are no layer, and imports of no file', () => {
    expect(wrongArrows(tree({ 'utils/a.ts': '' }))).toEqual(['utils/a.ts: “utils” is no layer']);
    expect(wrongArrows(tree({ 'text/a.ts': "import './b.js';" }))).toHaveLength(1);
  });
  it('and lets the right arrows pass', () => {
    expect(
      wrongArrows(
        tree({ 'main.ts': "import './commands/a.ts';", 'commands/a.ts': "import { f } from '../model/b.ts';", 'model/b.ts': '' }),
      ),
    ).toEqual([]);
  });
});

describe('no file imports itself in a circle', () => {
  it('in src', () => {
    expect(cycles(SRC)).toEqual([]);
  });
  it('and the check sees a circle of three', () => {
    const circle = { 'text/a.ts': "import './b.ts';", 'text/b.ts': "import './c.ts';", 'text/c.ts': "import type { A } from './a.ts';" };
    expect(cycles(tree(circle))).toEqual(['text/a.ts → text/b.ts → text/c.ts → text/a.ts']);
    expect(cycles(tree({ ...circle, 'text/c.ts': '' }))).toEqual([]);
  });
});

describe('packages have their places', () => {
  it('in src', () => {
    expect(wrongPackages(SRC)).toEqual([]);
  });
  it('and the check sees them elsewhere, lazily too', () => {
    expect(
      wrongPackages(
        tree({ 'print/table.ts': "import chalk from 'chalk';", 'print/csv.ts': "import { stringify } from 'csv-stringify/sync';" }),
      ),
    ).toEqual([]);
    expect(wrongPackages(tree({ 'commands/a.ts': "import chalk from 'chalk';" }))).toEqual(['commands/a.ts: chalk is only for print']);
    expect(wrongPackages(tree({ 'stats/a.ts': "const jieba = await import('nodejieba');" }))).toHaveLength(1);
    expect(wrongPackages(tree({ 'print/json.ts': "import { stringify } from 'csv-stringify';" }))).toHaveLength(1);
    expect(wrongPackages(tree({ 'rules/a.ts': "import { readFileSync } from 'node:fs';" }))).toHaveLength(1);
    expect(wrongPackages(tree({ 'rules/a.ts': "import _ from 'lodash';" }))).toEqual([
      'rules/a.ts: lodash stands in no line of layers.json',
    ]);
  });
});

describe('files stay short', () => {
  it.each(['src', 'test', 'scripts', 'bench'])('in %s', (folder) => {
    expect(longFiles(readTree(folder))).toEqual([]);
  });
  it('and the check sees a long one', () => {
    expect(longFiles(tree({ 'text/a.ts': 'a;\n'.repeat(300) }))).toEqual([]);
    expect(longFiles(tree({ 'text/a.ts': 'a;\n'.repeat(301) }))).toEqual(['text/a.ts: 301 lines where 300 are allowed']);
  });
});

describe('only main.ts talks to the terminal', () => {
  it('in src', () => {
    expect(consoleUses(SRC)).toEqual([]);
  });
  it('and the check sees a use, but no comment and no field of that name', () => {
    expect(consoleUses(tree({ 'print/a.ts': '\nconsole.log(1);', 'main.ts': 'process.exit(1);' }))).toEqual([
      'print/a.ts:2: console is only for main.ts',
    ]);
    expect(consoleUses(tree({ 'commands/a.ts': 'const { argv } = process;' }))).toHaveLength(1);
    expect(consoleUses(tree({ 'commands/a.ts': '// process\nconst a = { process: 1, b: io.console };' }))).toEqual([]);
  });
});
