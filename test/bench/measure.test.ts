import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith } from '../temp-folder.ts';
import { measure, stopMeasuring } from './measure.ts';
import { MEMORY_IS_TOLD } from './memory.ts';

vi.setConfig({ testTimeout: 120_000 });

const BURN = 'const {cpuUsage}=process;while(cpuUsage().user<300_000);';
const node = (code: string) => ({ argv: [process.execPath, '-e', code], cwd: '/' });

test('what children of children take is counted', async () => {
  const log = join(folderWith({}), 'log');
  const fork = `require('node:child_process').execFileSync(process.execPath,['-e',${JSON.stringify(BURN)}])`;
  const [idle, burning, forking] = [
    await measure(node(''), log),
    await measure(node(BURN), log),
    await measure(node(fork), log),
  ];
  expect(burning.cpu - idle.cpu).toBeGreaterThan(0.2);
  expect(forking.cpu).toBeGreaterThanOrEqual(0.3);
  expect(forking.wall).toBeGreaterThan(0.3);
});

test.runIf(MEMORY_IS_TOLD)('memory is that of all processes at once', async () => {
  const log = join(folderWith({}), 'log');
  const hold =
    'const held=Buffer.alloc(150e6,1);process.stdout.write("x");process.stdin.resume().on("end",()=>held.fill(2));';
  // Each holds its memory until all do, and then long enough to be seen on a busy machine.
  const holding = (n: number) => `const {spawn}=require('node:child_process');let ready=0;
    const all=Array.from({length:${n}},()=>spawn(process.execPath,['-e',${JSON.stringify(hold)}]));
    for(const one of all)one.stdout.once('data',()=>{if(++ready===${n})setTimeout(()=>all.forEach((child)=>child.stdin.end()),1000)});`;
  const [idle, one, both] = [
    await measure(node(''), log),
    await measure(node(holding(1)), log),
    await measure(node(holding(2)), log),
  ];
  expect(one.peak! - (idle.peak ?? 0)).toBeGreaterThan(100e6);
  expect(both.peak!).toBeGreaterThan(one.peak! + 100e6);
});

test('the exit code and what was printed come back', async () => {
  const log = join(folderWith({}), 'log');
  expect(await measure(node("console.log('да');console.error('нет');process.exitCode=3"), log)).toMatchObject({
    status: 3,
    printed: 'да\nнет\n',
  });
});

test('what is still running can be ended', async () => {
  const log = join(folderWith({}), 'log');
  const endless = measure(node('setInterval(()=>{},1000)'), log);
  stopMeasuring();
  expect((await endless).status).toBeNull();
});
