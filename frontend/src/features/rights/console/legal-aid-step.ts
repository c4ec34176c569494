import type { LegalAid } from '../legalaid/api';

/** One step of a case of legal aid, taken in a dialog. */
export interface LegalAidStepProps {
  of: LegalAid;
  onClose: () => void;
}
