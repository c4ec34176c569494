import { Link } from 'react-router';
import { formatFen } from '@/lib/money';
import { DueTag } from '@/ui/DueTag';
import { Facts } from '@/ui/Facts';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import type { HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { daysTo, hardshipTone, sumsOf } from '../model';
import { assistancePaths } from '../paths';
import { Calculation } from '../shared/Calculation';
import { FileHistory } from '../shared/FileHistory';
import { HiddenValue } from '../shared/HiddenValue';
import { Papers, papersOf } from '../shared/Papers';
import { ReviewNote } from '../shared/ReviewNote';

const { fields } = messages;

/** What a family wants to know first: how far it is, why it came back, and what was declared. */
export function FileOverview({ file }: { file: HardshipFile }) {
  const { declaration, calculation } = file;
  const { people, income, expenses } = sumsOf(declaration);
  const cause = declaration.primaryCause && messages.causes[declaration.primaryCause];
  return (
    <>
      <Panel>
        <PageHeader
          title={messages.family(file.applicantName)}
          tags={
            <>
              <StatusTag tone={hardshipTone[file.status]}>{file.statusWords}</StatusTag>{' '}
              <DueTag days={daysTo(file.dueOn)} />
            </>
          }
          note={`${file.unitName} · ${messages.applied(file.filledBy)}`}
        />
        <p>{messages.plain[file.status]}</p>
        <ReviewNote file={file} />
        {file.reason && (
          <p>
            <b>{messages.reason}</b>：{file.reason}
          </p>
        )}
        {file.noticeId && <Link to={assistancePaths.notice(file.noticeId)}>{messages.notice.open}</Link>}
      </Panel>
      <Panel title={messages.facts}>
        <Facts
          facts={[
            { name: fields.primaryCause, value: cause },
            { name: fields.livesTogether, value: messages.notice.people(people) },
            { name: fields.income, value: formatFen(income) },
            { name: fields.expenses, value: formatFen(expenses) },
            { name: fields.phone, value: declaration.phone },
            {
              name: fields.statement,
              value: (
                <HiddenValue
                  fileId={file.id}
                  field="STATEMENT"
                  label={fields.statement}
                  masked={declaration.statement}
                  pick={(shown) => shown.statement}
                />
              ),
            },
            { name: fields.attachments, value: <Papers file={file} papers={papersOf(file.declaration)} /> },
            { name: fields.category, value: file.categoryWords },
          ]}
        />
        {calculation && (
          <details>
            <summary className="row-link">{messages.showCalculation}</summary>
            <Calculation lines={calculation.lines} />
          </details>
        )}
      </Panel>
      <FileHistory timeline={file.timeline} />
    </>
  );
}
