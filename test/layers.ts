/**
 * What may import what, checked on source texts. A tree maps paths below src/ to their text; each check gives back one
 * line for each thing that is wrong, so that the checks themselves can be tested on trees that are wrong on purpose.
 */

import ts from 'typescript';
import table from './layers.json' with { type: 'json' };

export type Tree = ReadonlyMap<string, string>;

const LEVEL = new Map(table.order.flatMap((names, level) => names.map((name) => [name, level])));
const PACKAGES = new Map(Object.entries(table.packages));

const importsOf = (text: string): string[] => ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);

const layerOf = (path: string): string => path.split('/')[0]!.replace(/\.ts$/u, '');

const lies = (path: string, places: readonly string[]): boolean => places.some((place) => path === place || path.startsWith(`${place}/`));

/** `./b.ts`, imported by `a/x.ts`, is `a/b.ts`; null for packages. */
function resolve(from: string, specifier: string): string | null {
  return specifier.startsWith('.') ? new URL(specifier, `file:///${from}`).pathname.slice(1) : null;
}

/** Relative imports that point to a later layer, or to one that stands beside. */
export function wrongArrows(tree: Tree): string[] {
  const out: string[] = [];
  for (const [path, text] of tree) {
    const own = layerOf(path);
    if (!LEVEL.has(own)) out.push(`${path}: “${own}” is no layer`);
    for (const target of importsOf(text).map((specifier) => resolve(path, specifier))) {
      if (target === null) continue;
      const other = layerOf(target);
      if (!tree.has(target)) out.push(`${path}: imports ${target}, which is no file (relative imports end in .ts)`);
      else if (own !== other && !(LEVEL.get(other)! < LEVEL.get(own)!)) out.push(`${path}: ${own} must not import ${other} (${target})`);
    }
  }
  return out;
}

/** Packages and `node:` modules imported where the table does not allow them, lazily or not. */
export function wrongPackages(tree: Tree): string[] {
  const out: string[] = [];
  for (const [path, text] of tree) {
    for (const specifier of importsOf(text)) {
      if (specifier.startsWith('.')) continue;
      const places = PACKAGES.get(specifier) ?? (specifier.startsWith('node:') ? table.node : undefined);
      if (!places) out.push(`${path}: ${specifier} stands in no line of layers.json`);
      else if (!lies(path, places)) out.push(`${path}: ${specifier} is only for ${places.join(', ')}`);
    }
  }
  return out;
}

/** Files that import each other in a circle, one line a circle. */
export function cycles(tree: Tree): string[] {
  const done = new Set<string>();
  const out: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const begin = trail.indexOf(path);
    if (begin >= 0) out.push([...trail.slice(begin), path].join(' → '));
    if (begin >= 0 || done.has(path)) return;
    for (const specifier of importsOf(tree.get(path) ?? '')) {
      const target = resolve(path, specifier);
      if (target !== null) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of tree.keys()) visit(path, []);
  return out;
}

export function longFiles(tree: Tree): string[] {
  return [...tree]
    .map(([path, text]) => [path, text.trimEnd().split('\n').length] as const)
    .filter(([, lines]) => lines > table.maxLines)
    .map(([path, lines]) => `${path}: ${lines} lines where ${table.maxLines} are allowed`);
}

/** Names that reach out of a pure function, and what they are written as. */
const IMPURE: ReadonlySet<string> = new Set([
  'console',
  'process',
  'fetch',
  'performance',
  'globalThis',
  'setTimeout',
  'setInterval',
  'Date()',
  'Date.now',
  'Math.random',
]);

/** Every use of the outer world in a file: `console`, `process`, the clock, chance, the network. */
function outerUses(path: string, text: string): { line: number; name: string }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const uses: { line: number; name: string }[] = [];
  const note = (node: ts.Node, name: string): void => {
    if (IMPURE.has(name)) uses.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, name });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      note(node, node.getText());
      walk(node.expression);
      return;
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date' && !node.arguments?.length)
      note(node, 'Date()');
    if (ts.isIdentifier(node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)) note(node, node.text);
    ts.forEachChild(node, walk);
  };
  walk(file);
  return uses;
}

/** `console` and `process` anywhere but in main.ts. */
export function consoleUses(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => path !== 'main.ts')
    .flatMap(([path, text]) =>
      outerUses(path, text)
        .filter(({ name }) => name === 'console' || name === 'process')
        .map(({ line, name }) => `${path}:${line}: ${name} is only for main.ts`),
    );
}

/** The outer world in files that must be pure: all that may not import `node:` modules. */
export function impurities(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => !lies(path, table.node))
    .flatMap(([path, text]) => outerUses(path, text).map(({ line, name }) => `${path}:${line}: ${name} in a pure file`));
}
