import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'dist.*/', '.astro/', 'node_modules/', 'src/**/*.generated.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // TypeScript itself asks for brackets where a key is not declared (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A lookup that the surrounding code has just made sure of is clearer with «!» than with a branch that cannot run.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers in messages are what messages are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Index signatures come from YAML, where any key may stand.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    // The type checker knows the browser's names better than a list of them.
    files: ['src/editing/admin/*.js'],
    rules: { 'no-undef': 'off' },
  },
);
