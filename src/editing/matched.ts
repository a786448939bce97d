/** One step of turning a list into another: an element of both, of the old one only, or of the new one only. */
export interface Match {
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/**
 * Lines up two lists so that as many equal elements as possible meet (longest common subsequence). Between the equal
 * ones, elements are paired in order as «changed»; the rest was removed or added. Quadratic: lists of a record are short.
 */
export function matched<L, R>(left: readonly L[], right: readonly R[], same: (a: L, b: R) => boolean): Match[] {
  const lengths = commonLengths(left, right, same);
  const result: Match[] = [];
  let [i, j] = [0, 0];
  let gap = { left: [] as number[], right: [] as number[] };
  const close = () => {
    for (let k = 0; k < Math.max(gap.left.length, gap.right.length); k += 1) {
      result.push({ left: gap.left[k], right: gap.right[k] });
    }
    gap = { left: [], right: [] };
  };
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && same(left[i]!, right[j]!)) {
      close();
      result.push({ left: i++, right: j++ });
    } else if (j >= right.length || (i < left.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      gap.left.push(i++);
    } else {
      gap.right.push(j++);
    }
  }
  close();
  return result;
}

/** How many equal elements the rest of both lists shares, from each pair of places on. */
function commonLengths<L, R>(left: readonly L[], right: readonly R[], same: (a: L, b: R) => boolean): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = same(left[i]!, right[j]!)
        ? lengths[i + 1]![j + 1]! + 1
        : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}
