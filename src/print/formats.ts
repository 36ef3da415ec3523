/** The formats by name; apart from the printers, so that help can list them without loading one. */
export const FORMATS = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** The format that the ending of a file's name stands for, or null. */
export function formatOfEnding(file: string): Format | null {
  const ending = /\.([a-z]+)$/iu.exec(file)?.[1]?.toLowerCase();
  if (ending === 'txt') return 'table';
  if (ending === 'jsonl') return 'ndjson';
  if (ending === 'markdown') return 'md';
  return FORMATS.find((format) => format === ending && format !== 'table') ?? null;
}
