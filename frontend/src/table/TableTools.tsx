import { Button, Checkbox, Popover, Segmented } from 'antd';
import { type Preferences, prefer } from '@/ui/theme/preferences';
import { usePreferences } from '@/ui/theme/use-preferences';
import styles from './DataTable.module.css';
import { tableMessages as messages } from './messages.zh-CN';

interface TableToolsProps {
  columns: readonly { key: string; title: string; isFixed?: boolean }[];
  hidden: readonly string[];
  onHide: (names: string[]) => void;
  onExport: (() => void) | undefined;
  isExporting: boolean;
}

export function TableTools({ columns, hidden, onHide, onExport, isExporting }: TableToolsProps) {
  const { density } = usePreferences();
  const movable = columns.filter(({ isFixed }) => !isFixed);
  const settings = (
    <div className={styles.settings}>
      <Checkbox.Group
        className={styles.settings ?? ''}
        options={movable.map(({ key, title }) => ({ value: key, label: title }))}
        value={movable.map(({ key }) => key).filter((key) => !hidden.includes(key))}
        onChange={(shown: string[]) => onHide(movable.map(({ key }) => key).filter((key) => !shown.includes(key)))}
      />
      <span id="density">{messages.density}</span>
      <Segmented<Preferences['density']>
        aria-labelledby="density"
        value={density}
        options={[
          { value: 'middle', label: messages.densities.middle },
          { value: 'small', label: messages.densities.small },
        ]}
        onChange={(chosen) => prefer({ density: chosen })}
      />
    </div>
  );
  return (
    <>
      <Popover content={settings} trigger="click" placement="bottomRight">
        <Button>{messages.columns}</Button>
      </Popover>
      {onExport && (
        <Button loading={isExporting} onClick={onExport}>
          {messages.exportRows}
        </Button>
      )}
    </>
  );
}
