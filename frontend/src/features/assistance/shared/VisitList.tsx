import { DateText } from '@/ui/DateText';
import { StatusTag } from '@/ui/StatusTag';
import type { HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { HiddenValue } from './HiddenValue';
import { Papers, photosOf } from './Papers';

const texts = messages.visit;

/** Who came, whether it was as declared, what they found, and their photos. */
export function VisitList({ file }: { file: HardshipFile }) {
  if (file.visits.length === 0) return <p>{messages.noVisits}</p>;
  return file.visits.map(({ visitedOn, visitors, findings, agrees, photos, recordedBy, recordedAt }, place) => (
    <div key={recordedAt}>
      <p>
        <DateText value={visitedOn} /> {texts.line(visitors.join('、'), recordedBy)}{' '}
        <StatusTag tone={agrees ? 'ok' : 'warn'}>{agrees ? texts.agreeing : texts.differing}</StatusTag>
      </p>
      <p>
        <HiddenValue
          fileId={file.id}
          field="FINDINGS"
          label={texts.findings}
          masked={findings}
          pick={(shown) => shown.findings?.[place]}
        />
      </p>
      {photos.length > 0 && <Papers file={file} papers={photosOf(photos)} />}
    </div>
  ));
}
