/** What to say of something that cannot be written. */

import { UsageError } from '../call/context.ts';

/** Reasons in words, by the code of the system's error, and what to do. */
const REASONS: Record<string, string> = {
  ENOENT: 'there is no such folder; make it first',
  ENOTDIR: 'a file is in the place of a folder; choose another',
  EEXIST: 'a file is in the place of a folder; choose another',
  EISDIR: 'a folder is there; choose another name',
  EACCES: 'permission denied; choose another place',
  EPERM: 'permission denied; choose another place',
  EROFS: 'the disk can only be read; choose another place',
  ENOSPC: 'the disk is full; make room or choose another place',
};

/** The error to throw. In: the file or folder as the user named it, and what the system said. */
export function unwritable(name: string, error: Error): UsageError {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
  return new UsageError(`${name}: cannot be written${reason === undefined ? ` (${error.message.split(',')[0]!})` : `: ${reason}`}`);
}
