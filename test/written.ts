/** What a command wrote, as text: it may write text or the bytes of it. */
export function asText(written: string | Uint8Array): string {
  return typeof written === 'string' ? written : Buffer.from(written).toString();
}
