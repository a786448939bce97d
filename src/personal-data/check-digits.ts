/** The digits of a text, without what parts their groups. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** Whether the last digit of a number agrees with the others by the formula of Luhn. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** The remainder that check digits of Russian registers are made of: the weighted sum of the first digits. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}
