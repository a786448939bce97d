/** Where changes are sent for publication. */
export interface ForgeSettings {
  readonly kind: 'github' | 'gitlab' | 'forgejo';
  /** The address of the forge, without the repository. */
  readonly url: string;
  /** Owner and name; on GitLab groups may nest. */
  readonly repository: string;
  /** The published branch. */
  readonly branch: string;
  /** The name under which the form is registered on GitLab or Forgejo; with it the site has a form of its own. */
  readonly appId?: string;
  /** The administration's own login server, without which GitHub lets no page in. */
  readonly loginUrl?: string;
}

/** What an administration says of its own repository and site in `reserve.yaml`. */
export interface Settings {
  readonly content: string;
  /** The version of the form of the records; `migrate` raises it. Without it they are as this program has them. */
  readonly records?: number;
  readonly site?: string;
  readonly basePath?: string;
  /** Whether the site offers each section whole, as an archive; it does, unless this is `false`. */
  readonly archive?: boolean;
  readonly forge?: ForgeSettings;
  readonly theme?: { readonly accent?: string; readonly logo?: string };
  readonly pages?: string;
  readonly overrides?: string;
  readonly pdf?: boolean;
  /** Whether commits must bear the signature of a known key, and pages say so. */
  readonly signedCommits?: boolean;
}

export const SETTINGS_FILE = 'reserve.yaml';

/** The settings of a repository that has no such file. */
export const WITHOUT_FILE: Settings = { content: 'content' };
