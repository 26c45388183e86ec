/** Writes whole numbers as a language writes them. */
export function numbersIn(locale: string): (value: number) => string {
  const numbers = new Intl.NumberFormat(locale);
  return (value) => numbers.format(value);
}

/** Writes a share, 0 to 1, as a percentage. */
export function sharesIn(locale: string): (share: number) => string {
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  return (share) => shares.format(share);
}
