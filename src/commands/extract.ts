import type { Command } from './command.ts';

export const command: Command = {
  about: 'Prints all facts, one JSON object an article and line (NDJSON), or one JSON array. docs/facts.md documents every field.',
  options: [
    'since',
    'until',
    'undated',
    'official',
    'place',
    'grep',
    'minConfidence',
    'limit',
    'format',
    'json',
    'output',
    'store',
    'jobs',
    'quiet',
  ],
  optionsHere: {
    grep: 'only articles whose text matches this regular expression, case ignored',
    limit: 'at most this many articles',
    format: 'ndjson or json',
  },
  columns: [],
  examples: [
    { line: 'zhengwen extract', about: 'all facts of the sample papers' },
    { line: 'zhengwen extract --place 绛县 -o facts.ndjson', about: 'the articles that name 绛县, into a file' },
  ],
  async run(call) {
    const { printFacts } = await import('./extracted.ts');
    return printFacts(call);
  },
};
