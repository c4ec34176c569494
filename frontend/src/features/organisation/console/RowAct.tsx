import { Button } from 'antd';
import type { AllowedAction } from '@/ui/ActionBar';

interface RowActProps {
  actions: readonly AllowedAction[];
  action: string;
  label: string;
  isDanger?: boolean;
  onAct: () => void;
}

/** One act on a row; a refused one stays with its reason, one that is out of the question is left out. */
export function RowAct({ actions, action, label, isDanger = false, onAct }: RowActProps) {
  const found = actions.find((each) => each.action === action);
  if (!found) return null;
  return (
    <Button size="small" danger={isDanger} disabled={!found.allowed} title={found.reason} onClick={onAct}>
      {label}
    </Button>
  );
}
