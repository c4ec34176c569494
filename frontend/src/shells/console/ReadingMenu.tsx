import { Popover, Segmented } from 'antd';
import { options } from '@/lib/options';
import { type Preferences, prefer } from '@/ui/theme/preferences';
import { usePreferences } from '@/ui/theme/use-preferences';
import { consoleMessages as messages } from './messages.zh-CN';
import styles from './ReadingMenu.module.css';
import bar from './TopBar.module.css';

/** Text size and light or dark: how a person reads, kept in this browser. */
export function ReadingMenu() {
  const { text, theme } = usePreferences();
  const content = (
    <div className={styles.menu}>
      <span id="text-size">{messages.textSize}</span>
      <Segmented<Preferences['text']>
        aria-labelledby="text-size"
        value={text}
        options={options(messages.textSizes)}
        onChange={(chosen) => prefer({ text: chosen })}
      />
      <span id="theme">{messages.theme}</span>
      <Segmented<Preferences['theme']>
        aria-labelledby="theme"
        value={theme}
        options={options(messages.themes)}
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
