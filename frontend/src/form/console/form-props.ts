import type { ReactNode } from 'react';

/** What every form must be told: an error that is not shown, or a button that can be pressed twice, does not compile. */
export interface FormShellProps<Values> {
  title: string;
  initialValues: Partial<Values>;
  submitLabel?: string;
  submitError: Error | null;
  isPending: boolean;
  onSubmit: (values: Values) => void;
  onCancel: () => void;
  children: ReactNode;
}
