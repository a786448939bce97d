import { validatorSource } from '../records/validator-source.ts';
import schema from './settings.schema.json' with { type: 'json' };

/** The whole of validators.generated.ts of this folder: the validator of `reserve.yaml`. */
export function settingsValidatorSource(): string {
  return validatorSource({
    formats: '../records/formats.ts',
    imports: [`import schema from './settings.schema.json' with { type: 'json' };`],
    schemas: { settings: { schema, code: 'schema' } },
  });
}
