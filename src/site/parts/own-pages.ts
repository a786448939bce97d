import type { Site } from '../../projections/site.ts';
import { shardOf, type Shard } from '../../settings/shard.ts';

/**
 * Says which addresses belong to a part. A municipality's section goes whole: what its pages are worked out from is then worked
 * out in one part only. All other pages go by their own addresses, so that a catalogue of thousands is divided too.
 */
export function ownPages({ sections }: Pick<Site, 'sections'>, { of, part }: Shard): (address: string) => boolean {
  const ids = new Set(sections.map(({ id }) => id));
  return (address) => {
    const [, top = ''] = address.split('/');
    return shardOf(ids.has(top) ? top : address.replace(/\/$/, ''), of) === part;
  };
}
