import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useNavigate } from 'react-router';
import { DrawerForm } from '@/form/console/DrawerForm';
import { type ChangeKind, drafting, editing, type ProposeUnitChangeRequest, type UnitChange } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { organisationPaths } from '../paths';
import { ChangeFields } from './ChangeFields';

interface ProposeChangeProps {
  /** Nothing is open without a kind. */
  kind: ChangeKind | undefined;
  /** A unit inside a union is merged with others of the union; what is said without its union may take any. */
  unit: { id: string; name: string; tenantId?: string | null };
  /** The change that is edited; a new one without it. */
  change?: UnitChange;
  onClose: () => void;
}

type Values = Omit<ProposeUnitChangeRequest, 'kind' | 'unitId'>;

export function ProposeChange({ kind, unit, change, onClose }: ProposeChangeProps) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const draft = useMutation(drafting);
  const edit = useMutation(editing);
  if (!kind) return null;
  const close = () => {
    draft.reset();
    edit.reset();
    onClose();
  };
  const save = (values: Values) => {
    const body = { ...values, kind, unitId: unit.id };
    if (change) {
      edit.mutate(
        { path: { id: change.id }, ifMatch: change.version, body },
        {
          onSuccess: () => {
            void message.success(messages.changed);
            close();
          },
        },
      );
      return;
    }
    draft.mutate(
      { body },
      {
        onSuccess: ({ id }) => {
          void message.success(messages.drafted);
          void navigate(organisationPaths.change(id));
        },
      },
    );
  };
  return (
    <DrawerForm<Values>
      isOpen
      title={`${messages.changeKinds[kind]} · ${unit.name}`}
      initialValues={change ?? (kind === 'CREATE' || kind === 'SPLIT' ? { details: { newUnits: [{} as never] } } : {})}
      submitLabel={messages.form.save}
      submitError={draft.error ?? edit.error}
      isPending={draft.isPending || edit.isPending}
      onSubmit={save}
      onCancel={close}
    >
      <ChangeFields kind={kind} isInside={Boolean(unit.tenantId) && unit.tenantId !== unit.id} />
    </DrawerForm>
  );
}
