export async function fuzz(_count: number, _seed: number): Promise<string[]> {
  return [];
}
