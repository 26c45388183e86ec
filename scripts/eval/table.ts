/** A table for a terminal: the first column to the left, the others to the right. */
export function tableOf(header: string[], rows: string[][]): string {
  const widths = header.map((_, at) =>
    Math.max(...[header, ...rows].map((row) => (row[at] ?? '').length)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(header), ...rows.map(line)].join('\n');
}

/** Three figures, or a dash where there was nothing to measure. */
export function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3).replace(/^0/, '');
}
