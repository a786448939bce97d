import { HEADERS, policyOf, policyRules, type PolicyRule } from './headers.ts';
import type { Visitor } from './pass.ts';

/** Which policy the server sends with which address; our own server reads it too. */
export const POLICY_MAP = 'nginx-policy.map';
/** Files whose names change with what is in them need never be asked for again. */
const FOREVER = 'public, max-age=31536000, immutable';
const ABOUT = '# Заголовки сайта; как включить: docs/secretary/settings.md';

/** Makes what servers have to be told: for nginx, for Apache and for services that read `_headers`. */
export function headerFiles(basePath: string): Visitor {
  /** Each policy by the first page that has it: the order of the pages is that of the policies. The form's page asks a forge. */
  const first = new Map<string, string>();
  let hasForm = false;
  return {
    page: (file, page) => {
      if (file.startsWith('admin/')) hasForm = true;
      const policy = file.startsWith('admin') ? undefined : page.fact('policy', policyOf);
      if (policy === undefined) return;
      const known = first.get(policy);
      if (known === undefined || file < known) first.set(policy, file);
    },
    done: () => {
      const policies = [...first].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([policy]) => policy);
      const rules = policyRules(policies);
      return [
        [POLICY_MAP, nginxMap(rules, basePath)],
        ['nginx-headers.conf', nginxHeaders()],
        ['.htaccess', apache(rules, basePath)],
        ['_headers', pageService(rules, basePath, hasForm)],
      ];
    },
  };
}

/** The inside of a `map`: nginx takes the first expression that fits, and the default where none does. */
function nginxMap(rules: readonly PolicyRule[], basePath: string): string {
  const lines = rules.map(({ begins, policy }) => {
    const at = begins === '' ? 'default' : `"~^${literal(basePath)}${begins}"`;
    return `${at} "${policy}";`;
  });
  return `${ABOUT}\n${lines.join('\n')}\n`;
}

function nginxHeaders(): string {
  const lines = Object.entries(HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `${ABOUT}\n${lines.join('\n')}\nadd_header Content-Security-Policy $reserve_policy always;\n`;
}

/** Of two settings of one header the later holds, so the general one comes first. */
function apache(rules: readonly PolicyRule[], basePath: string): string {
  const set = (name: string, value: string) => `Header always set ${name} "${value}"`;
  const common = Object.entries(HEADERS).map(([name, value]) => `  ${set(name, value)}`);
  const policies = rules.toReversed().map(({ begins, policy }) => {
    const line = set('Content-Security-Policy', policy);
    if (begins === '') return `  ${line}`;
    return `  <If "%{REQUEST_URI} =~ m#^${literal(basePath)}${begins}#">\n    ${line}\n  </If>`;
  });
  const hashed = `  <If "%{REQUEST_URI} =~ m#^${literal(basePath)}assets/#">\n    ${set('Cache-Control', FOREVER)}\n  </If>`;
  return `${ABOUT}\n<IfModule mod_headers.c>\n${[...common, ...policies, hashed].join('\n')}\n</IfModule>\n`;
}

/**
 * These services join the values of all rules that fit, and each policy of a joined list holds. So frames are forbidden only
 * where nothing looser is meant, and a site with a form leaves the policies to its pages.
 */
function pageService(rules: readonly PolicyRule[], basePath: string, hasForm: boolean): string {
  const general = rules.find(({ begins }) => begins === '')?.policy.replace(/; frame-ancestors .*/, '') ?? '';
  const all = { ...HEADERS, ...(!hasForm && { 'Content-Security-Policy': general }) };
  const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}`);
  const form = hasForm ? `${basePath}admin/*\n  Content-Security-Policy: frame-ancestors 'none'\n` : '';
  const hashed = `${basePath}assets/*\n  Cache-Control: ${FOREVER}\n`;
  return `${ABOUT}\n${basePath}*\n${lines.join('\n')}\n${hashed}${form}`;
}

function literal(path: string): string {
  return path.replaceAll('.', String.raw`\.`);
}
