import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Cover } from '../../src/text/cover.ts';

it('holds what one of the runs holds', () => {
  const range = fc.tuple(fc.nat(20), fc.nat(9)).map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), range, (runs, asked) => {
      const sorted = runs.toSorted((a, b) => a.from - b.from);
      const held = runs.some((run) => run.from <= asked.from && asked.to <= run.to);
      expect(new Cover(sorted).holds(asked.from, asked.to)).toBe(held);
    }),
  );
});
