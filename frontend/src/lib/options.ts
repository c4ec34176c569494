/** Words by their code, as the choices of a field: in the order in which they are written. */
export const options = <Value extends string>(words: Record<Value, string>) =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));
