import { Form, Input } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { required } from '@/form/console/rules';
import { UnitPicker } from '@/form/console/UnitPicker';
import type { ChangeKind } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { NewUnitFields } from './NewUnitFields';

const words = messages.form;

function Details({ kind, isInside }: { kind: ChangeKind; isInside: boolean }) {
  switch (kind) {
    case 'RENAME':
      return (
        <>
          <Form.Item name={['details', 'name']} label={words.newName} rules={required(words.newName)}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name={['details', 'shortName']} label={words.shortName}>
            <Input maxLength={30} />
          </Form.Item>
        </>
      );
    case 'MOVE':
      return (
        <Form.Item name={['details', 'parentId']} label={words.parent} rules={required(words.parent)}>
          <UnitPicker />
        </Form.Item>
      );
    case 'GUIDE_ADD':
    case 'GUIDE_END':
      return (
        <Form.Item name={['details', 'guideId']} label={words.guide} rules={required(words.guide)}>
          <UnitPicker />
        </Form.Item>
      );
    case 'MERGE':
      return (
        <Form.Item name={['details', 'unitIds']} label={words.merged} rules={required(words.merged)}>
          <UnitPicker own={isInside} multiple />
        </Form.Item>
      );
    case 'CREATE':
    case 'SPLIT':
      return <NewUnitFields several={kind === 'SPLIT'} />;
    case 'DISSOLVE':
      return <p style={{ marginBottom: 16 }}>{words.dissolveHint}</p>;
  }
}

/** What a change of this kind needs to know, and for every kind: from when, by which document, and why. */
export function ChangeFields({ kind, isInside }: { kind: ChangeKind; isInside: boolean }) {
  return (
    <>
      <Details kind={kind} isInside={isInside} />
      <Form.Item
        name="effectiveOn"
        label={words.effectiveOn}
        extra={words.effectiveHint}
        rules={required(words.effectiveOn)}
      >
        <DateInput />
      </Form.Item>
      <Form.Item
        name="basisDocument"
        label={words.basisDocument}
        extra={words.basisHint}
        rules={required(words.basisDocument)}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="reason" label={words.reason}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </>
  );
}
