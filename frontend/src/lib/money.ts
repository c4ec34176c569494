/** Formats an amount of fen as yuan: `123456` is `1,234.56`. Works on integers only, so no cent is lost to floating point. */
export function formatFen(fen: number | bigint): string {
  const amount = BigInt(fen);
  const absolute = amount < 0n ? -amount : amount;
  const yuan = (absolute / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  const cents = (absolute % 100n).toString().padStart(2, '0');
  return `${amount < 0n ? '−' : ''}${yuan}.${cents}`;
}

/** Reads what a person typed (`1,234.5`, full-width digits too) as fen; undefined when it is not an amount with at most two decimals. */
export function parseYuan(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[,\s¥]/g, '');
  const match = /^(-?)(\d{1,13})(?:\.(\d{0,2}))?$/.exec(plain);
  if (!match) return undefined;
  const fen = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] ? -fen : fen;
}
