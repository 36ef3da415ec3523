/** One page a command, made of what its help is made of. */

import { aboutOption, type Command } from '../../src/commands/command.ts';
import { calledAs, COMMANDS, usageOf, type Entry } from '../../src/commands/index.ts';
import { OPTIONS, type OptionDefinition } from '../../src/call/options.ts';
import { escapeMarkdown } from '../../src/print/md.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

function optionsOf(command: Command): string {
  const definitions = command.options.map((name) => ({
    ...(OPTIONS[name] as OptionDefinition<unknown>),
    about: aboutOption(command, name),
  }));
  const groups = [...new Set(definitions.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = definitions.filter((definition) => definition.group === group);
      return `${group}:\n\n| option | meaning |\n| --- | --- |\n${rows.map(({ flags, about }) => `| \`${cell(flags)}\` | ${cell(about)} |\n`).join('')}`;
    })
    .join('\n');
}

function columnsOf({ columns }: Command): string {
  return columns
    .map(({ when, columns: list }) => {
      const rows = list.map(({ name, header, about }) => `| \`${name}\` | ${header} | ${cell(about)} |\n`).join('');
      return `${when === '' ? '' : `With \`${when}\`:\n\n`}| column | header | meaning |\n| --- | --- | --- |\n${rows}`;
    })
    .join('\n');
}

/** The page of a command; what its examples print is filled in by blocks.ts. */
export function pageOf(entry: Entry, command: Command): string {
  const { name, args, files, summary } = entry;
  const given = [...args.map((arg, index) => [arg, command.args![index]!]), ...(files === undefined ? [] : [[files, command.files!]])]
    .map(([arg, about]) => `- \`${arg!.toUpperCase()}\`: ${about}.\n`)
    .join('');
  const sections = [
    `# ${name}\n\n${escapeMarkdown(summary[0]!.toUpperCase() + summary.slice(1))}.\n\n    zhengwen ${usageOf(entry)}\n\n${command.about}\n`,
    given,
    `## Examples\n\n${command.examples.map(({ line, about }) => `${about[0]!.toUpperCase() + about.slice(1)}:\n\n\`\`\`console\n$ ${line}\n\`\`\`\n`).join('\n')}`,
    command.columns.length > 0 ? `## Columns\n\n${columnsOf(command)}` : '',
    `## Options\n\n${optionsOf(command)}`,
    command.exit === undefined ? '' : `## Exit status\n\n${command.exit}.\n`,
  ];
  return sections.filter((section) => section !== '').join('\n');
}

/** The list of all pages. */
export function contents(): string {
  const rows = COMMANDS.map((entry) => `| [\`${calledAs(entry)}\`](${entry.name}.md) | ${entry.summary} |\n`);
  return `# Commands\n\nOne page each, made of what \`zhengwen help COMMAND\` prints.\n\n| command | answers |\n| --- | --- |\n${rows.join('')}`;
}
