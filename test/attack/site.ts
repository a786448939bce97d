import type { Means } from './mutation.ts';
import type { Attacked } from './attack.ts';
export async function attackSite(_content: string, _folder: string, _means: Means): Promise<Attacked> {
  return { verdicts: [], notes: [] };
}
