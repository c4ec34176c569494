import { Link } from 'react-router';
import type { HardshipFile } from '../api';
import { careMessages } from '../care/messages.zh-CN';
import { assistancePaths } from '../paths';

const messages = careMessages.reviews;

/** Until when a file holds, and with which one the family had left hardship before. */
export function ReviewNote({ file: { reviewedUntil, earlierFileId } }: { file: HardshipFile }) {
  return (
    <>
      {reviewedUntil && <p>{messages.heldUntil(reviewedUntil)}</p>}
      {earlierFileId && (
        <p>
          {messages.isReturned} · <Link to={assistancePaths.file(earlierFileId)}>{messages.earlier}</Link>
        </p>
      )}
    </>
  );
}
