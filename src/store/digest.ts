/** Hashes of texts, for telling whether a file is what it was. */

import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

/** SHA-256 of a text in UTF-8, in hexadecimal digits. Node's cryptography is loaded only here: most questions need none. */
export function digest(text: string): string {
  const { createHash } = createRequire(import.meta.url)('node:crypto') as typeof Crypto;
  return createHash('sha256').update(text).digest('hex');
}
