import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { Panel } from '@/ui/Panel';
import { assigning, helpers } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';
import { assistancePaths } from '../paths';
import { MemberSearch } from './MemberSearch';

const messages = careMessages.helpers;

/** Chooses the helper of a family; who helped before leaves a word to the next. */
export default function AssignHelperPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [memberId, setMemberId] = useState<string>();
  const { data } = useQuery(helpers({ fileId: id, limit: 1 }));
  const { mutate, error, isPending, reset } = useMutation(assigning);
  const current = data?.items[0];
  const assign = (handover: string) =>
    memberId &&
    mutate(
      { body: { fileId: id, memberId, ...(handover ? { handover } : {}) } },
      { onSuccess: (helper) => void navigate(assistancePaths.helper(helper.id), { replace: true }) },
    );
  return (
    <Panel title={current ? messages.change : messages.assign}>
      <p>{current ? `${messages.helper}：${current.helperName}` : messages.assignHint}</p>
      <MemberSearch act={messages.choose} isBusy={isPending} onChoose={setMemberId} />
      {memberId && (
        <OpinionSheet
          title={current ? messages.change : messages.assign}
          text={current ? messages.handoverHint : messages.assignHint}
          label={messages.handover}
          words={current ? 'required' : 'none'}
          isPending={isPending}
          error={error}
          onTake={assign}
          onClose={() => {
            reset();
            setMemberId(undefined);
          }}
        />
      )}
    </Panel>
  );
}
