/** Tells who waits for papers to be read that they can be kept. */

import { dirname } from 'node:path';
import type { Messages } from '../call/messages.ts';
import type { Source } from '../input/walk.ts';
import { shellLine } from '../words/build-command.ts';

/** Milliseconds of reading after which it is said. */
const PATIENCE = 2000;

/** Says once that there are stores, when papers that have none have been read for a while. */
export class IndexHint {
  private readonly messages: Messages;
  private settled = false;

  constructor(messages: Messages) {
    this.messages = messages;
  }

  /** Says nothing from now on: a store answers, or there is nothing to keep. */
  settle(): void {
    this.settled = true;
  }

  /** To be called when a file has been read. Standard input cannot be kept. */
  async after({ name, path, listed }: Source): Promise<void> {
    if (this.settled || path === null || this.messages.elapsed() < PATIENCE) return;
    this.settled = true;
    const folder = listed === undefined ? dirname(name) : name.slice(0, -listed.path.length);
    await this.messages.note(`${shellLine(['zhengwen', 'index', folder])} keeps what is read: later questions are quick`);
  }
}
