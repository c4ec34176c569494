import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `act`: the one thing to do here. `danger`: cannot be taken back. `link`: beside a value. */
  look?: 'plain' | 'act' | 'danger' | 'link';
  wide?: boolean;
}

/** The button of pieces that serve both shells; pages use their component kit's. */
export function Button({ look = 'plain', wide = false, className, ...rest }: ButtonProps) {
  const names = [styles.button, styles[look], wide && styles.wide, className].filter(Boolean).join(' ');
  return <button type="button" className={names} {...rest} />;
}
