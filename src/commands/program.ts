/** Builds the command line with commander and runs it. */

import { Command as Commander, CommanderError, Option } from 'commander';
import { InputError } from '../input/errors.ts';
import { aboutOption, type Command, type Example } from './command.ts';
import { FAILED, UsageError, type Context } from '../call/context.ts';
import { calledAs, COMMANDS, usageOf, type Entry } from './index.ts';
import { say } from '../call/messages.ts';
import { asHint, nearest } from './nearest.ts';
import { OPTIONS, type OptionDefinition, type OptionName, type Options } from '../call/options.ts';

/** The programs of the package: all commands, or one of them as a program of its own. */
export type ProgramName = 'zhengwen' | 'who-visited';

const PATHS = 'files, folders (walked for .txt and .md) or - for standard input; else those of ZHENGWEN_CORPUS, else the sample papers';
const HELP = ['-h, --help', 'print this help'] as const;
const EXIT = '0 found, 1 nothing found, 2 error';

function examplesText(examples: readonly Example[], program: ProgramName): string {
  const lines = examples.map(({ line, about }) => {
    const typed = program === 'zhengwen' ? line : line.replace(/^zhengwen /u, '');
    return `  ${typed}\n      ${about}`;
  });
  return lines.length === 0 ? '' : `\nExamples:\n${lines.join('\n')}`;
}

function columnsText(command: Command): string {
  const lines = command.columns.map(
    ({ when, columns }) => `  ${when === '' ? '' : `${when}: `}${columns.map(({ name }) => name).join(' ')}`,
  );
  return lines.length === 0 ? '' : `\nColumns:\n${lines.join('\n')}`;
}

function exitText({ exit = EXIT }: Pick<Command, 'exit'> = {}): string {
  return `\nExit status: ${exit}.`;
}

function addOption(commander: Commander, name: OptionName, about: string): void {
  const { flags, group, parse } = OPTIONS[name] as OptionDefinition<unknown>;
  const option = new Option(flags, about).helpGroup(`${group}:`);
  if (parse) {
    option.argParser((typed: string) => {
      try {
        return parse(typed);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        throw new UsageError(`${flags.replace(/ <.*/u, '').replace(/^-., /u, '')} “${typed}”: ${error.message}`);
      }
    });
  }
  commander.addOption(option);
}

/** Fills in a command: argument, paths, options, help, action. */
function define(commander: Commander, entry: Entry, command: Command, program: ProgramName, run: (call: Parsed) => void): void {
  commander.description(command.about).summary(entry.summary);
  entry.args.forEach((name, index) => commander.argument(`<${name}>`, command.args?.[index] ?? ''));
  if (entry.files === undefined) commander.argument('[path...]', PATHS);
  else commander.argument(`<${entry.files}...>`, command.files ?? '');
  // Commander names the command itself.
  commander.usage(usageOf(entry).slice(entry.name.length + 1));
  for (const name of command.options) addOption(commander, name, aboutOption(command, name));
  commander.addHelpText(
    'after',
    [columnsText(command), examplesText(command.examples, program), exitText(command)].filter(Boolean).join('\n'),
  );
  commander.action((...parsed: unknown[]) => {
    const args = parsed.splice(0, entry.args.length) as string[];
    run({ command, args, paths: parsed[0] as string[], options: parsed[1] as Options });
  });
}

interface Parsed {
  command: Command;
  args: string[];
  paths: string[];
  options: Options;
}

/** What commander says of a mistake, as the other messages are written; an argument is named as the help names it. */
function complaint({ code, message }: CommanderError): string {
  const said = message.replace(/^error: /u, '').replace('(Did', '(did');
  if (code !== 'commander.missingArgument') return said.replace(/'([^']*)'/gu, '“$1”');
  return said.replace(/required argument '(.*)'/u, (_, name: string) => name.toUpperCase());
}

/** Where to read on after a mistake: the help of the command that was meant. */
function helpOf(program: ProgramName, typed: readonly string[]): string {
  const first = typed.find((word) => !word.startsWith('-'));
  const isCommand = program === 'zhengwen' && COMMANDS.some(({ name }) => name === first);
  return isCommand ? `${program} help ${first}` : `${program} --help`;
}

/** The commander program; only the command that is asked for is loaded, the others are their names and summaries. */
async function build(program: ProgramName, typed: readonly string[], version: string, run: (call: Parsed) => void): Promise<Commander> {
  const root = new Commander(program)
    .optionsGroup('Options:')
    .version(version, '-V, --version', 'print the version')
    .helpOption(...HELP);
  // Before the commands are made: they take over the settings.
  root.exitOverride().showHelpAfterError(false).showSuggestionAfterError(true);
  const terms = new Map(COMMANDS.map((entry) => [entry.name, calledAs(entry)]));
  root.configureHelp({ subcommandTerm: (command) => terms.get(command.name()) ?? `${command.name()} COMMAND`, helpWidth: 100 });
  if (program !== 'zhengwen') {
    const entry = COMMANDS.find(({ name }) => name === program)!;
    define(root, entry, (await entry.load()).command, program, run);
    return root;
  }
  root.usage('COMMAND [ARGUMENT] [PATH…] [OPTIONS]');
  root.description(
    'Mines Chinese local-government news: who visited which place when, officials and their posts, enterprises, slogans, meetings.',
  );
  root.helpCommand('help [command]', 'print the help of a command');
  const wanted = typed.find((word) => !word.startsWith('-'));
  if (wanted !== undefined && !COMMANDS.some(({ name }) => name === wanted)) {
    const names = COMMANDS.map(({ name }) => name);
    throw new UsageError(`no command “${wanted}”${asHint(nearest(wanted, names))}; see ${program} --help`);
  }
  for (const entry of COMMANDS) {
    const commander = root.command(entry.name).summary(entry.summary);
    commander.optionsGroup('Other:').helpOption(...HELP);
    if (entry.name === wanted) define(commander, entry, (await entry.load()).command, program, run);
  }
  const examples: Example[] = [
    { line: 'zhengwen who-visited 繁峙', about: 'visits to 繁峙县 in the sample papers' },
    { line: 'zhengwen who-visited 繁峙 papers/ more.txt --csv', about: 'the same of your own papers, as CSV' },
    { line: 'zhengwen help who-visited', about: 'options and columns of a command' },
  ];
  root.addHelpText('after', `${examplesText(examples, program)}\n${exitText()}`);
  return root;
}

/**
 * Runs a command line.
 * In: which program; what was typed after its name; the package's version; the world. Out: the exit status.
 */
export async function runCommandLine(program: ProgramName, typed: readonly string[], version: string, context: Context): Promise<number> {
  const complain = async (message: string): Promise<number> => {
    await say(context, program, message);
    return FAILED;
  };
  const out: string[] = [];
  let parsed: Parsed | null = null;
  try {
    const words =
      program === 'zhengwen' && typed[0] === 'help' ? [...typed.slice(1, 2).filter((word) => word !== 'help'), '--help'] : typed;
    const root = await build(program, words, version, (call) => (parsed = call));
    for (const commander of [root, ...root.commands]) {
      commander.configureOutput({ writeOut: (text) => out.push(text), writeErr: () => undefined, outputError: () => undefined });
    }
    if (program === 'zhengwen' && typed.length === 0) {
      await context.stderr.write(root.helpInformation());
      return FAILED;
    }
    root.parse([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message);
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return complain(`${complaint(error)}; see ${helpOf(program, typed)}`);
  }
  if (parsed === null) {
    await context.stdout.write(out.join(''));
    return 0;
  }
  const { command, ...call } = parsed as Parsed;
  if (call.args.some((arg) => arg.trim() === '')) return complain(`an empty argument; see ${helpOf(program, typed)}`);
  try {
    return await command.run({ program, context, ...call });
  } catch (error) {
    if (error instanceof UsageError || error instanceof InputError) return complain(error.message);
    throw error;
  }
}
