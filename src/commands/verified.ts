/** Reads facts again, and the papers that they were taken from. */

import { resolve } from 'node:path';
import { InputError } from '../input/errors.ts';
import { linesOf, readStream } from '../input/lines.ts';
import { readPlainFile } from '../input/texts.ts';
import { reasonOf } from '../input/walk.ts';
import type { ArticleFacts } from '../model/facts.ts';
import { harmless } from '../print/harmless.ts';
import { parseFacts } from '../report/parse-facts.ts';
import { Source, type Untrue } from '../report/untrue.ts';
import type { Call } from '../call/call.ts';
import { FAILED, FOUND } from '../call/context.ts';
import { count, Messages } from '../call/messages.ts';

/** Exit status of facts that the papers do not bear out. */
const UNTRUE = 1;

/** Runs `verify`. Out: the exit status. */
export async function verifyFacts(call: Call): Promise<number> {
  const verification = new Verification(call);
  for (const name of call.paths) await verification.read(name);
  return verification.finish();
}

/** Only one line of facts and one paper are held at a time. */
class Verification {
  private readonly call: Call;
  private readonly messages: Messages;
  private articles = 0;
  private mentions = 0;
  private untrue = 0;
  private unread = 0;
  /** The paper read last: facts of its articles follow each other. */
  private last: { file: string; source: Source | null } | null = null;

  constructor(call: Call) {
    this.call = call;
    this.messages = new Messages(call);
  }

  /** Checks one file of facts. */
  async read(name: string): Promise<void> {
    const { context } = this.call;
    let number = 0;
    let first = true;
    try {
      for await (const line of linesOf(name === '-' ? context.stdin : readStream(resolve(context.cwd, name)))) {
        number++;
        if (line.trim() === '') continue;
        const { facts, wrong } = parseFacts(line);
        if (facts) await this.check(facts, `${name}:${number}`);
        else await this.fail(`${name}:${number}: ${wrong}`);
        // Where a file begins with something else (a paper, an array), each of its lines would be as wrong.
        if (first && !line.trim().startsWith('{')) break;
        first = false;
      }
    } catch (error) {
      if (!(error instanceof InputError) && !('code' in (error as object))) throw error;
      await this.fail(`${name}: ${error instanceof InputError ? error.message : reasonOf(error)}`);
    }
  }

  /** Says how much was checked. Out: the exit status. */
  async finish(): Promise<number> {
    const { articles, mentions, untrue, unread } = this;
    // Why nothing was checked has been said.
    if (articles === 0 && unread > 0) return FAILED;
    const result = untrue > 0 ? `${untrue} untrue` : unread > 0 ? 'all of them read true' : 'all read true';
    await this.messages.note(`${count(mentions, 'mention')} of ${count(articles, 'article')} checked: ${result}`);
    return unread > 0 ? FAILED : untrue > 0 ? UNTRUE : FOUND;
  }

  private async check(facts: ArticleFacts, at: string): Promise<void> {
    const source = await this.sourceOf(facts.file, at);
    if (source === null) return;
    const { mentions, untrue } = source.check(facts);
    this.articles++;
    this.mentions += mentions;
    this.untrue += untrue.length;
    if (untrue.length > 0) await this.call.context.stdout.write(untrue.map((one) => lineOf(facts.file, one)).join(''));
  }

  /** The paper of some facts; that it could not be read is said once. */
  private async sourceOf(file: string, at: string): Promise<Source | null> {
    if (this.last?.file === file) return this.last.source;
    const { context, options } = this.call;
    const { text, why } =
      file === '-'
        ? { text: null, why: 'it was standard input, which is gone' }
        : readPlainFile(resolve(context.cwd, options.root ?? '', file));
    if (text === null) await this.fail(`${at}: ${file}: ${why}`);
    this.last = { file, source: text === null ? null : new Source(text) };
    return this.last.source;
  }

  private async fail(line: string): Promise<void> {
    this.unread++;
    await this.messages.problem(line);
  }
}

/** `papers/a.txt:7: officials: “林静安” reads “林静平”` */
function lineOf(file: string, { line, kind, says, reads }: Untrue): string {
  return `${harmless(`${file}:${line}: ${kind}: “${says}” ${reads === null ? 'stands nowhere in the article' : `reads “${reads}”`}`)}\n`;
}
