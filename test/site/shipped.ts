import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/site/serve.ts';
import { Workplace } from './run-build.ts';

/** The address the shipped site is built for. */
export const SITE = 'https://rezerv.tikhorechensk.example';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site of the shipped records, built once for all tests that only read it: its folder and where it is served. */
    shipped: { readonly dist: string; readonly address: string };
  }
}

/** Builds the site of the shipped records once and serves it; tests ask for it with `inject('shipped')` and leave it as it is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workplace = new Workplace();
  const { status, stderr } = workplace.build('--site', SITE);
  if (status !== 0) throw new Error(stderr);
  const { address, stop } = await serveSite(workplace.dist, 4387);
  project.provide('shipped', { dist: workplace.dist, address: address.replace(/\/$/, '') });
  return async () => {
    await stop();
    workplace.remove();
  };
}
