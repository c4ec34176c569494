import { useQuery } from '@tanstack/react-query';
import { OneTimeSecret } from '@/ui/console/OneTimeSecret';
import { account } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';

interface OneTimePasswordProps {
  personId: string;
  password: string;
  onClose: () => void;
}

/** The first password of an account. */
export function OneTimePassword({ personId, password, onClose }: OneTimePasswordProps) {
  const { data: person } = useQuery(account(personId));
  return (
    <OneTimeSecret
      title={messages.passwordTitle}
      text={messages.passwordFor(person?.personName ?? '', person?.userName ?? '')}
      secret={password}
      note={messages.passwordNote}
      closeLabel={messages.passwordClose}
      onClose={onClose}
    />
  );
}
