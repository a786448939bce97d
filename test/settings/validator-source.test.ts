import { expect, test } from 'vitest';
import { settingsValidatorSource } from '../../src/settings/validator-source.ts';
import { textOf } from '../source-files.ts';

test('validators.generated.ts is what the schema of the settings says today (run: npm run types)', () => {
  expect(textOf('src/settings/validators.generated.ts') === settingsValidatorSource()).toBe(true);
});
