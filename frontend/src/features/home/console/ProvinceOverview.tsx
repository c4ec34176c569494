import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '@/api/problems';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { TileMap } from '@/ui/TileMap';
import { provinceHome } from '../api';
import { homeMessages as messages } from '../messages.zh-CN';
import { cityFigures, type Measure, measures } from '../model';
import { Waiting } from '../shared/Waiting';
import styles from './Home.module.css';
import { Indicators } from './Indicators';
import { Radar } from './Radar';

export function ProvinceOverview() {
  const navigate = useNavigate();
  const [measure, setMeasure] = useState<Measure>('universities');
  const { data, error, refetch } = useQuery(provinceHome);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Indicators indicators={data.indicators} />
      <div className={styles.columns}>
        <Panel
          title={messages.map}
          extra={
            <Segmented<Measure>
              aria-label={messages.measure}
              value={measure}
              options={measures.map((value) => ({ value, label: messages.measures[value] }))}
              onChange={setMeasure}
            />
          }
        >
          <TileMap
            figures={cityFigures(data.cities, measure)}
            onChoose={(code) => void navigate(`/units?city=${code}`)}
          />
        </Panel>
        <div>
          <Waiting limit={5} />
          <Radar terms={data.terms} />
        </div>
      </div>
      <Panel title={messages.submissions}>
        <SimpleTable
          caption={messages.submissions}
          head={Object.values(messages.columns)}
          rows={data.submissions.map(({ id, fromUnitName, title, link, at, status }) => ({
            key: id,
            cells: [
              fromUnitName,
              <Link key="title" to={link}>
                {title}
              </Link>,
              <DateText key="at" value={at} withTime />,
              messages.submissionStatuses[status] ?? status,
            ],
          }))}
          empty={messages.noSubmissions}
        />
      </Panel>
    </>
  );
}
