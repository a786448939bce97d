import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { vendorAssets } from '../src/editing/assets.ts';
import { billOfMaterials } from './bill.ts';

/**
 * Makes `lib/`, what `npm pack` sends out: the same tree with plain JavaScript for TypeScript, because Node does not run
 * TypeScript below node_modules. Paths inside stay as they are, so nothing has to know that it was packed.
 */
const OUT = 'lib';
const COPIED = ['schemas', 'public', 'content/profiles', 'astro.config.mjs'];
/** What the form of `edit` loads into the browser, with the licences of what is in it. */
const DECAP = join(OUT, 'vendor/decap');
const LICENCES = 'node_modules/decap-cms/dist/decap-cms.js.LICENSE.txt';

rmSync(OUT, { recursive: true, force: true });
for (const name of COPIED) cpSync(name, join(OUT, name), { recursive: true });
for (const file of [...filesBelow('src'), ...filesBelow('scripts')]) {
  const text = () => readFileSync(file, 'utf8');
  if (file.endsWith('.ts')) put(join(OUT, file.replace(/ts$/, 'js')), asJavaScript(text()));
  else put(join(OUT, file), /\.(astro|mdx)$/.test(file) ? withJavaScript(text()) : readFileSync(file));
}
for (const [name, path] of [...vendorAssets(), ['LICENSE.txt', LICENCES] as const])
  put(join(DECAP, name), readFileSync(path));
put(join(OUT, 'sbom.cdx.json'), Buffer.from(billOfMaterials()));
put(join(OUT, 'licences.md'), readFileSync('docs/licences.md'));
console.error(`Пакет готов: ${OUT}/, файлов ${filesBelow(OUT).length}`);

/** The types go, the text stays; modules are called by the names they have in the package. */
function asJavaScript(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2024,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  return outputText;
}

/** Pages and layouts are compiled where they are used; only the names of the modules they import change. */
function withJavaScript(text: string): string {
  return text.replaceAll(/((?:from|import)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g, '$1$2$3.js$2');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
