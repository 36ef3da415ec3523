import { readFileSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Who may import which package; test/layers.test.ts holds the same table against lazy imports too. */
const table = JSON.parse(readFileSync(new URL('test/layers.json', import.meta.url), 'utf8'));

/** The rule for one place of src: every package of the table that is not for it. */
const restricted = (place) => [
  'error',
  {
    paths: Object.entries(table.packages)
      .filter(([, places]) => !places.some((other) => place === other || place.startsWith(`${other}/`)))
      .map(([name, places]) => ({ name, message: `Only for ${places.join(', ')}.` })),
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'node_modules/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Methods of commands and rules are plain functions and know no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNullish: true }],
    },
  },
  {
    files: ['**/*.{ts,js}'],
    extends: [regexp.configs['flat/recommended']],
    settings: { regexp: { allowedCharacterRanges: ['alphanumeric', '一-鿿', '㐀-鿿', ' -~'] } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: table.maxLines }],
      // Patterns of Chinese words are put together from lists: how short a piece could be written does not matter there.
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/optimal-quantifier-concat': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-range': 'off',
      'regexp/prefer-w': 'off',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'process', message: 'Only for main.ts.' }],
      'no-restricted-imports': restricted(''),
    },
  },
  // The last block that fits a file wins, so each place of the table gets its own list.
  ...[...new Set(Object.values(table.packages).flat())].map((place) => ({
    files: [place.endsWith('.ts') ? `src/${place}` : `src/${place}/**/*.ts`],
    rules: { 'no-restricted-imports': restricted(place) },
  })),
  { files: ['src/main.ts'], rules: { 'no-console': 'off', 'no-restricted-globals': 'off' } },
);
