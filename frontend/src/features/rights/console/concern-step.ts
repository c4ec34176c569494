import type { Concern } from '../concerns/api';

/** One step of a concern, taken in a dialog. */
export interface StepProps {
  concern: Concern;
  onClose: () => void;
}
