import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { adviceOnStore } from '../../src/papers/store-advice.ts';
import { StoreError } from '../../src/store/errors.ts';

it('the version of DuckDB that is installed on advice is the one that the package names', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const advice = adviceOnStore(new StoreError('not installed', 'DuckDB could not be loaded'), {});
  expect(advice).toContain(`@duckdb/node-api@${optionalDependencies['@duckdb/node-api']!}`);
  expect(advice).toMatch(/^DuckDB could not be loaded; this installs it: npm --prefix /u);
});
