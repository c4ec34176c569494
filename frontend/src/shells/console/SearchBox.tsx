import { type FormEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import { consoleMessages as messages } from './messages.zh-CN';
import styles from './TopBar.module.css';

export const searchBoxId = 'search-box';

export function SearchBox() {
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const search = (event: FormEvent) => {
    event.preventDefault();
    const wanted = input.current?.value.trim();
    if (wanted) void navigate(`/units?q=${encodeURIComponent(wanted)}`);
  };
  return (
    <search>
      <form className={styles.search} onSubmit={search}>
        <input id={searchBoxId} ref={input} placeholder={messages.search} aria-label={messages.search} />
        <kbd>/</kbd>
      </form>
    </search>
  );
}
