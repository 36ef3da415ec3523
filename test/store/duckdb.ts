/** Whether DuckDB is installed: it is optional, and tests of stores need it. */

import { createRequire } from 'node:module';

export const hasDuckDB = ((): boolean => {
  try {
    createRequire(import.meta.url)('@duckdb/node-api');
    return true;
  } catch {
    return false;
  }
})();
