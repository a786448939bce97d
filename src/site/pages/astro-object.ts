import { createAstro } from 'astro/runtime/server/index.js';
import { OnlyAstro } from './html.ts';

/** `Astro` inside a component, as far as it is the same however a page is rendered. */
export class AstroObject {
  self: unknown = undefined;
  readonly props: object;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly site: URL | undefined;

  constructor(props: object, params: Readonly<Record<string, string | undefined>>, site: URL | undefined) {
    this.props = props;
    this.params = params;
    this.site = site;
  }
}

/** All else that `Astro` has is Astro's own to answer. */
for (const name of Object.keys(createAstro(undefined))) {
  if (['params', 'props', 'self', 'site'].includes(name)) continue;
  Object.defineProperty(AstroObject.prototype, name, {
    get() {
      throw new OnlyAstro(`Astro.${name}`);
    },
  });
}
