/**
 * THE TABLE: every type of record, where its files live and which schema says what it is.
 * Validator, types, references, public fields, forms and data are loops over this table.
 * A new type is a schema and two lines here: an import and a row.
 */
import act from '../../schemas/act.schema.json' with { type: 'json' };
import appointment from '../../schemas/appointment.schema.json' with { type: 'json' };
import decision from '../../schemas/decision.schema.json' with { type: 'json' };
import initiatives from '../../schemas/initiatives.schema.json' with { type: 'json' };
import material from '../../schemas/material.schema.json' with { type: 'json' };
import membership from '../../schemas/membership.schema.json' with { type: 'json' };
import municipality from '../../schemas/municipality.schema.json' with { type: 'json' };
import person from '../../schemas/person.schema.json' with { type: 'json' };
import position from '../../schemas/position.schema.json' with { type: 'json' };
import practice from '../../schemas/practice.schema.json' with { type: 'json' };
import profile from '../../schemas/profile.schema.json' with { type: 'json' };
import protocol from '../../schemas/protocol.schema.json' with { type: 'json' };
import provider from '../../schemas/provider.schema.json' with { type: 'json' };
import recommendations from '../../schemas/recommendations.schema.json' with { type: 'json' };
import selection from '../../schemas/selection.schema.json' with { type: 'json' };

/** How a type is stored. `folder` lies in the municipality's folder; a single-file type has `file` instead; `shared` types lie beside the municipalities. */
export interface RegistryRow {
  readonly schema: object;
  readonly folder?: string;
  readonly file?: string;
  readonly shared?: boolean;
  readonly formats: readonly ('yaml' | 'mdx')[];
}

export const registry = {
  municipality: { schema: municipality, file: 'municipality', formats: ['yaml'] },
  profile: { schema: profile, folder: 'profiles', shared: true, formats: ['yaml'] },
  act: { schema: act, folder: 'acts', formats: ['yaml', 'mdx'] },
  position: { schema: position, folder: 'positions', formats: ['yaml'] },
  person: { schema: person, folder: 'people', formats: ['yaml'] },
  membership: { schema: membership, folder: 'commission', formats: ['yaml'] },
  protocol: { schema: protocol, folder: 'protocols', formats: ['mdx'] },
  decision: { schema: decision, folder: 'decisions', formats: ['yaml'] },
  selection: { schema: selection, folder: 'selections', formats: ['mdx'] },
  appointment: { schema: appointment, folder: 'appointments', formats: ['yaml'] },
  material: { schema: material, folder: 'materials', formats: ['mdx'] },
  practice: { schema: practice, folder: 'practices', formats: ['mdx'] },
  recommendations: { schema: recommendations, folder: 'recommendations', formats: ['yaml'] },
  initiatives: { schema: initiatives, folder: 'initiatives', formats: ['yaml'] },
  provider: { schema: provider, folder: 'providers', formats: ['yaml'] },
} as const satisfies Record<string, RegistryRow>;

export type RecordType = keyof typeof registry;

/** All types, in the order of the table. */
export const RECORD_TYPES = Object.keys(registry) as RecordType[];

/** The row of a type, without the narrowness of the literal table. */
export function rowOf(type: RecordType): RegistryRow {
  return registry[type];
}
