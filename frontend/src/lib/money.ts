/**
 * Formats an amount of fen as yuan: `123456` is `1,234.56`. Every step is on whole numbers, so no cent is lost to floating
 * point; BigInt would be a syntax error on iOS 12 and 13.
 */
export function formatFen(fen: number): string {
  const absolute = Math.abs(fen);
  const cents = absolute % 100;
  const yuan = ((absolute - cents) / 100).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '−' : ''}${yuan}.${cents.toString().padStart(2, '0')}`;
}

/** Reads what a person typed (`1,234.5`, full-width digits too) as fen; undefined when it is not an amount with at most two decimals. */
export function parseYuan(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[,\s¥]/g, '');
  const match = /^(-?)(\d{1,13})(?:\.(\d{0,2}))?$/.exec(plain);
  if (!match) return undefined;
  const fen = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] ? -fen : fen;
}
