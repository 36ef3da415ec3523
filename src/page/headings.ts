/** Markdown headings. */

const HEADING = /^(#{1,6})\s+(?=\S)/u;

/** 1 to 6 for a Markdown heading, 0 for any other line. */
export function headingLevel(text: string): number {
  return text.charCodeAt(0) === 0x23 ? (HEADING.exec(text)?.[1]!.length ?? 0) : 0;
}

/** Length of the marks before a heading's text. */
export function headingMarks(text: string): number {
  return text.charCodeAt(0) === 0x23 ? (HEADING.exec(text)?.[0].length ?? 0) : 0;
}
