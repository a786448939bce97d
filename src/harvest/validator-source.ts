import { validatorSource } from '../records/validator-source.ts';
import schema from './sources.schema.json' with { type: 'json' };

/** The whole of validators.generated.ts of this folder: the validator of `sources.yaml`. */
export function sourcesValidatorSource(): string {
  return validatorSource({
    formats: '../records/formats.ts',
    imports: [`import schema from './sources.schema.json' with { type: 'json' };`],
    schemas: { sources: { schema, code: 'schema' } },
  });
}
