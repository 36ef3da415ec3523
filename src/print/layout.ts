/** How wide the columns of a table are, and which of them a screen has room for. */

/** A column narrower than this is not worth showing. */
const LEAST = 10;

export interface Layout {
  /** Indexes of the columns that are shown. */
  shown: number[];
  /** Width of each shown column, in terminal columns. */
  widths: number[];
}

/**
 * Shares the width of a screen among columns. Narrow columns get what they need, wide ones share the rest alike; where
 * that leaves less than 10 to one of them, columns are left out, the last of `expendable` first.
 * In: the widest cell of each column; how much a column costs besides its content; the screen's width; the columns in
 * the order in which they are given up.
 */
export function layOut(natural: readonly number[], between: number, screen: number, expendable: readonly number[]): Layout {
  const shown = natural.map((_, index) => index);
  const giveUp = [...expendable];
  for (;;) {
    const room = screen - between * (shown.length - 1);
    const needs = shown.map((index) => natural[index]!);
    const widths = share(needs, room);
    const cramped = widths.some((width, index) => width < Math.min(LEAST, needs[index]!));
    const next = cramped && shown.length > 1 ? giveUp.shift() : undefined;
    if (next === undefined) return { shown, widths };
    shown.splice(shown.indexOf(next), 1);
  }
}

/** Gives every column what it needs if the room allows, else the same bound to all that need more. */
function share(needs: readonly number[], room: number): number[] {
  const widths = needs.map(() => 0);
  let left = room;
  let open = needs.map((_, index) => index).sort((a, b) => needs[a]! - needs[b]!);
  while (open.length > 0) {
    const fair = Math.floor(left / open.length);
    const index = open[0]!;
    widths[index] = Math.max(1, Math.min(needs[index]!, fair));
    left -= widths[index];
    open = open.slice(1);
  }
  return widths;
}
