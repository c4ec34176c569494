import type { FieldProblem } from '@/api/problems';

export type FieldPath = (string | number)[];

/** `family.members[0].name` as the kits want it: `['family', 'members', 0, 'name']`. */
export function fieldPath(path: string): FieldPath {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Errors per field, ready for `form.setFields`; several about one field stay together. */
export function fieldErrors(problems: readonly FieldProblem[] = []): { name: FieldPath; errors: string[] }[] {
  const byPath = new Map<string, string[]>();
  for (const { path, message } of problems) byPath.set(path, [...(byPath.get(path) ?? []), message]);
  return [...byPath].map(([path, errors]) => ({ name: fieldPath(path), errors }));
}
