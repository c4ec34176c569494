import { useQuery } from '@tanstack/react-query';
import { unlinkedUnits } from '../api';
import styles from './UnlinkedCount.module.css';

const freshMilliseconds = 300_000;
const countOnly = { limit: 1, withTotal: true };

/** How many units have lost their superior, beside the name of their page; nothing while there are none. */
export function UnlinkedCount() {
  const { data } = useQuery({ ...unlinkedUnits(countOnly), staleTime: freshMilliseconds });
  return data?.total ? <span className={styles.count}> {data.total}</span> : null;
}
