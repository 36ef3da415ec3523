/** Command lines in Markdown, and what they print. */

/** A longer output is cut after so many lines, a longer line after so many characters. */
const LINES = 12;
const CHARACTERS = 160;

/** What the documentation shows of an output. */
export function abridge(output: string): string {
  const lines = output.split('\n').map((line) => ([...line].length > CHARACTERS ? `${[...line].slice(0, CHARACTERS).join('')}…` : line));
  if (lines.at(-1) === '') lines.pop();
  const shown = lines.length > LINES ? [...lines.slice(0, LINES - 2), '…'] : lines;
  return shown.map((line) => `${line}\n`).join('');
}

/** Runs a command line and gives what it prints, standard error last; null where it cannot run here. */
export type RunLine = (line: string) => Promise<string | null>;

/**
 * Runs the command lines of a text, each `$ …` of its `console` blocks and each line of its `sh` blocks.
 * Out: the text with what they print now under those of the `console` blocks.
 */
export async function refresh(markdown: string, run: RunLine): Promise<string> {
  const parts = markdown.split(/^(```.*\n[\s\S]*?^```\n)/mu);
  const fresh: string[] = [];
  for (const part of parts) {
    if (part.startsWith('```console\n')) fresh.push(await refreshConsole(part, run));
    else {
      if (part.startsWith('```sh\n')) await run(linesOf(part).join('\n'));
      fresh.push(part);
    }
  }
  return fresh.join('');
}

function linesOf(block: string): string[] {
  return block.split('\n').slice(1, -2);
}

async function refreshConsole(block: string, run: RunLine): Promise<string> {
  let text = '```console\n';
  let kept = false;
  for (const line of linesOf(block)) {
    if (line.startsWith('$ ')) {
      const output = await run(line.slice(2));
      kept = output === null;
      text += `${line}\n${abridge(output ?? '')}`;
    } else if (kept) text += `${line}\n`;
  }
  return `${text}\`\`\`\n`;
}
