import { serveLikeNginx } from './server.ts';
import { Workplace } from '../run-build.ts';

export interface AuditedSite {
  readonly dist: string;
  readonly address: string;
  readonly stop: () => void;
}

/** Serves a built site, or the shipped records built for it into a folder that is removed at the end. */
export async function openSite({ dist, today }: { dist?: string; today?: string }): Promise<AuditedSite> {
  if (dist !== undefined) return { dist, ...(await serveLikeNginx(dist)) };
  const workplace = new Workplace();
  process.stderr.write('Собираю сайт из записей content…\n');
  const { status, stderr } = workplace.build(
    '--site',
    'https://rezerv.tikhorechensk.example',
    ...(today ? ['--today', today] : []),
  );
  if (status !== 0) {
    workplace.remove();
    throw new Error(stderr);
  }
  const { address, stop } = await serveLikeNginx(workplace.dist);
  return {
    dist: workplace.dist,
    address,
    stop: () => {
      stop();
      workplace.remove();
    },
  };
}
