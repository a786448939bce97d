/** What the server should say of every file of the site. HSTS is left to whoever runs the host: it binds all that stands there. */
export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // The form opens a window of the forge to log in and hears from it.
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
};

/** A policy for addresses that begin in a certain way, from the path of the site; the first that fits holds. */
export interface PolicyRule {
  /** A regular expression that means the same to JavaScript, nginx and Apache. */
  readonly begins: string;
  readonly policy: string;
}

const POLICY_OF_PAGE = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/**
 * The content security policies that the server should send, by address. A page's own policy stands in the page and is the
 * strict one; the server's lets all pages through that there are, holds for files that are no pages too, and says what a
 * page cannot say of itself: who may put it in a frame.
 */
export function policyRules(policies: readonly string[]): readonly PolicyRule[] {
  const policy = commonPolicy(policies);
  return [
    { begins: 'admin/', policy: "frame-ancestors 'none'" },
    { begins: '[^/]+/embed/[^/]+/', policy: `${policy}; frame-ancestors *` },
    { begins: '', policy: `${policy}; frame-ancestors 'none'` },
  ];
}

/** All headers of the file at an address of the site, which begins with a slash. */
export function headersFor(address: string, rules: readonly PolicyRule[]): Readonly<Record<string, string>> {
  const rule = rules.find(({ begins }) => new RegExp(`^/${begins}`).test(address));
  return { ...HEADERS, ...(rule && { 'Content-Security-Policy': rule.policy }) };
}

/** The policy that forbids nothing that one of these allows. */
export function commonPolicy(policies: readonly string[]): string {
  const common = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const directive of policy.split('; ')) {
      const [name = '', ...sources] = directive.split(' ');
      const known = common.get(name) ?? new Set();
      for (const source of sources) known.add(source);
      common.set(name, known);
    }
  }
  return [...common]
    .map(([name, sources]) => [name, ...(sources.size > 1 ? [...sources].filter((one) => one !== "'none'") : sources)])
    .map((words) => words.join(' '))
    .join('; ');
}

/** The policy that a page has. */
export function policyOf(html: string): string | undefined {
  return POLICY_OF_PAGE.exec(html)?.[1]?.replaceAll('&#39;', "'");
}
