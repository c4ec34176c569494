import type { Mediation } from '../mediations/api';

/** One step of a mediation, taken in a dialog. */
export interface MediationStepProps {
  of: Mediation;
  onClose: () => void;
}
