import { Button, Form, Input, Select } from 'antd';
import { required } from '@/form/console/rules';
import { zhejiangCities } from '@/ui/zhejiang-cities';
import { organisationMessages as messages } from '../messages.zh-CN';

const words = messages.form;

/** What can come into being: not a second province, and no manager outside of the platform. */
const kinds = (['CITY', 'COUNTY', 'UNIVERSITY', 'AFFILIATED', 'BRANCH', 'GROUP'] as const).map((value) => ({
  value,
  label: messages.kinds[value],
}));
const cities = zhejiangCities.map(({ code, name }) => ({ value: code, label: name }));

export function NewUnitFields({ several }: { several: boolean }) {
  return (
    <Form.List name={['details', 'newUnits']}>
      {(units, { add, remove }) => (
        <>
          {units.map(({ key, name }) => (
            <fieldset key={key} style={{ margin: '0 0 16px', padding: 0, border: 0, minWidth: 0 }}>
              <legend style={{ padding: '0 0 8px', fontWeight: 600 }}>
                {words.newUnit} {several && name + 1}{' '}
                {several && units.length > 1 && (
                  <Button type="link" size="small" onClick={() => remove(name)}>
                    {words.removeUnit}
                  </Button>
                )}
              </legend>
              <Form.Item name={[name, 'kind']} label={words.unitKind} rules={required(words.unitKind)}>
                <Select options={kinds} />
              </Form.Item>
              <Form.Item name={[name, 'name']} label={words.name} rules={required(words.name)}>
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name={[name, 'code']} label={words.code} rules={required(words.code)}>
                <Input maxLength={32} />
              </Form.Item>
              <Form.Item name={[name, 'shortName']} label={words.shortName}>
                <Input maxLength={30} />
              </Form.Item>
              <Form.Item name={[name, 'cityCode']} label={words.city}>
                <Select allowClear options={cities} />
              </Form.Item>
            </fieldset>
          ))}
          {several && (
            <p style={{ marginBottom: 16 }}>
              <Button onClick={() => add({})}>{words.addUnit}</Button>
            </p>
          )}
        </>
      )}
    </Form.List>
  );
}
