import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * A sheet that opens as a step of the history: the phone's back gesture closes it instead of leaving the screen.
 */
export function useSheet(name: string) {
  const navigate = useNavigate();
  const { state, pathname, search } = useLocation();
  const isOpen = (state as { sheet?: string } | null)?.sheet === name;
  const open = useCallback(
    () => navigate({ pathname, search }, { state: { sheet: name } }),
    [navigate, pathname, search, name],
  );
  const close = useCallback(() => {
    if (isOpen) navigate(-1);
  }, [navigate, isOpen]);
  return { isOpen, open, close };
}
