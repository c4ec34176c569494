import { Popover, Segmented } from 'antd';
import { type Preferences, prefer } from '@/ui/theme/preferences';
import { usePreferences } from '@/ui/theme/use-preferences';
import { consoleMessages as messages } from './messages.zh-CN';
import styles from './ReadingMenu.module.css';
import bar from './TopBar.module.css';

const choices = <Value extends string>(labels: Record<Value, string>) =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** Text size and light or dark: how a person reads, kept in this browser. */
export function ReadingMenu() {
  const { text, theme } = usePreferences();
  const content = (
    <div className={styles.menu}>
      <span id="text-size">{messages.textSize}</span>
      <Segmented<Preferences['text']>
        aria-labelledby="text-size"
        value={text}
        options={choices(messages.textSizes)}
        onChange={(chosen) => prefer({ text: chosen })}
      />
      <span id="theme">{messages.theme}</span>
      <Segmented<Preferences['theme']>
        aria-labelledby="theme"
        value={theme}
        options={choices(messages.themes)}
        onChange={(chosen) => prefer({ theme: chosen })}
      />
    </div>
  );
  return (
    <Popover content={content} trigger="click" placement="bottomRight">
      <button type="button" className={bar.plain}>
        {messages.reading}
      </button>
    </Popover>
  );
}
