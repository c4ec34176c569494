import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import type { HardshipFile } from '../api';
import { profileMessages as messages } from '../profile/messages.zh-CN';
import { profileFields, profileText } from '../profile/model';
import { EditProfile } from './EditProfile';

/** What only the national file asks, as far as the reader may see it. */
export function ProfilePanel({ file }: { file: HardshipFile }) {
  const [isEditing, setEditing] = useState(false);
  return (
    <Panel
      title={messages.title}
      extra={
        file.mayEditProfile && (
          <Button look="link" onClick={() => setEditing(true)}>
            {messages.edit}
          </Button>
        )
      }
    >
      <Facts
        facts={profileFields.map((field) => ({
          name: messages.fields[field],
          value: profileText(file.profile, field),
        }))}
      />
      {isEditing && <EditProfile file={file} onClose={() => setEditing(false)} />}
    </Panel>
  );
}
