import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runAt } from '../../src/text/runs.ts';

it('finds the run as a search from the first one does', () => {
  const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, fc.nat(60), (pieces, offset) => {
      let at = 0;
      const runs = pieces.map(([gap, length]) => {
        const from = at + gap;
        at = from + length;
        return { from, to: at };
      });
      expect(runAt(runs, offset)).toBe(runs.findIndex((run) => offset >= run.from && offset < run.to));
    }),
  );
});

it('finds nothing among none', () => expect(runAt([], 0)).toBe(-1));
