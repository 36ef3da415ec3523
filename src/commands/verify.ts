import type { Command } from './command.ts';

export const command: Command = {
  files: 'files of facts as extract prints them (NDJSON), or - for standard input',
  about:
    'Reads again the papers that facts name and prints a line for each thing that they do not say: file, line, kind, what the fact says, what the characters say. A mention must read as its fact, or as a short form of it, and stand at the line and column given; each piece of evidence of a visit must read as its part of the visit; headlines, posts, and persons of meetings must be printed in their article. What could not be read is named on standard error.',
  options: ['root', 'quiet'],
  columns: [],
  examples: [
    { line: 'zhengwen extract | zhengwen verify -', about: 'whether all that is extracted from the sample papers can be read there' },
    { line: 'zhengwen extract -o facts.ndjson && zhengwen verify facts.ndjson', about: 'facts that were kept' },
    {
      line: '(cd papers && zhengwen extract .) | zhengwen verify - --root papers',
      about: 'facts that were extracted in another folder than this one',
    },
  ],
  exit: '0 all read true, 1 something does not, 2 something could not be read',
  async run(call) {
    const { verifyFacts } = await import('./verified.ts');
    return verifyFacts(call);
  },
};
