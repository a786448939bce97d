import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fieldOfSchema } from '../records/fields.ts';
import { dataIn } from './own-yaml.ts';
import schema from './settings.schema.json' with { type: 'json' };
import { SETTINGS_FILE, WITHOUT_FILE, type Settings } from './settings.ts';
import { VALIDATORS } from './validators.generated.ts';

const form = { root: fieldOfSchema('settings', schema), validate: VALIDATORS['settings']! };

/** The settings of the repository at `folder`; without a file, those that need none. Throws in Russian, line by line, where the file is wrong. */
export function readSettings(folder: string): Settings {
  const path = join(folder, SETTINGS_FILE);
  const there = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const raw = there ? dataIn(readFileSync(path), { ...form, file: SETTINGS_FILE }).data : {};
  const { content = WITHOUT_FILE.content, forge, ...rest } = raw as Partial<Settings>;
  return { ...rest, content, ...(forge && { forge: { ...forge, branch: forge.branch || 'main' } }) };
}
