import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { searchBoxId } from './SearchBox';

/** How long `g` waits for its second key. */
const chordMilliseconds = 1200;

/** What follows `g`. */
const chords: Record<string, string> = { h: '/', i: '/inbox' };

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** `/` searches, `g h` goes home, `g i` to the inbox, `?` explains. Silent while somebody types, and never with a modifier held. */
export function useShortcuts(onHelp: () => void): void {
  const navigate = useNavigate();
  const help = useRef(onHelp);
  help.current = onHelp;
  useEffect(() => {
    let startedAt = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const isSecond = event.timeStamp - startedAt < chordMilliseconds;
      startedAt = event.key === 'g' ? event.timeStamp : 0;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById(searchBoxId)?.focus();
      } else if (event.key === '?') {
        help.current();
      } else if (isSecond && event.key in chords) {
        void navigate(chords[event.key] ?? '/');
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate]);
}
