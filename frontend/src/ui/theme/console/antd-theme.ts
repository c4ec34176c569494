import { type ThemeConfig, theme } from 'antd';
import { isDark, type Preferences } from '../preferences';

const scale = { standard: 14, large: 16, huge: 19 } as const;

/**
 * antd computes hover and border shades from real colours, so it cannot take `var(--…)`. The values are read from the
 * page once per change of preference; tokens.css stays the only place where they are written.
 */
export function antdTheme(preferences: Preferences): ThemeConfig {
  const styles = getComputedStyle(document.documentElement);
  const token = (name: string) => styles.getPropertyValue(`--${name}`).trim();
  const fontSize = scale[preferences.text];
  return {
    algorithm: isDark(preferences) ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: token('primary'),
      colorLink: token('primary'),
      colorInfo: token('info'),
      colorSuccess: token('ok'),
      colorWarning: token('warn'),
      colorError: token('bad'),
      colorSuccessBg: token('ok-soft'),
      colorWarningBg: token('warn-soft'),
      colorErrorBg: token('bad-soft'),
      colorInfoBg: token('primary-soft'),
      colorText: token('ink-1'),
      colorTextSecondary: token('ink-2'),
      colorTextTertiary: token('ink-3'),
      colorTextDescription: token('ink-3'),
      colorTextPlaceholder: token('ink-3'),
      colorTextDisabled: token('ink-3'),
      colorTextLightSolid: token('on-primary'),
      colorBorder: token('line-strong'),
      colorBorderDisabled: token('line'),
      colorBorderSecondary: token('line'),
      colorSplit: token('line-soft'),
      colorBgBase: token('paper'),
      colorBgContainer: token('paper'),
      colorBgElevated: token('paper'),
      colorBgLayout: token('ground'),
      colorBgContainerDisabled: token('ground-2'),
      fontFamily: token('face'),
      fontSize,
      fontSizeSM: fontSize - 1,
      borderRadius: 6,
      borderRadiusLG: 10,
      controlHeight: Math.round(fontSize * 2.3),
      motion: !window.matchMedia?.('(prefers-reduced-motion: reduce)').matches,
    },
    components: {
      Table: {
        headerBg: token('ground'),
        headerColor: token('ink-3'),
        headerSplitColor: 'transparent',
        rowHoverBg: token('ground'),
        borderColor: token('line-soft'),
        headerBorderRadius: 0,
        fontWeightStrong: 500,
        cellPaddingBlockMD: 8,
        cellPaddingInlineMD: 16,
        cellPaddingBlockSM: 4,
        cellPaddingInlineSM: 16,
      },
      Button: { primaryShadow: 'none', defaultShadow: 'none' },
      Tooltip: { colorBgSpotlight: isDark(preferences) ? '#2b3548' : '#14213a', colorTextLightSolid: '#ffffff' },
    },
  };
}
