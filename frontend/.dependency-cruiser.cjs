/** The fences of the house: see docs/modules/frontend.md. */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never('no-circular', 'A cycle means that two files are one.', {}, { circular: true }),
    never(
      'features-are-islands',
      'Features talk through the API and the address, never by import.',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/', pathNot: '^src/features/$1/' },
    ),
    never(
      'console-knows-no-mobile',
      'A console page must not pull in the mobile shell.',
      { path: '/console/' },
      { path: '/mobile/|node_modules/antd-mobile/' },
    ),
    never(
      'mobile-knows-no-console',
      'A phone must not download the console.',
      { path: '/mobile/' },
      { path: '/console/|^src/table/|node_modules/(antd|@ant-design|echarts)/' },
    ),
    never(
      'component-kits-stay-in-their-shell',
      'antd and antd-mobile are imported from console and mobile folders only, so neither page carries both.',
      { path: '^src/', pathNot: '/(console|mobile)/|^src/table/' },
      { path: 'node_modules/(antd|antd-mobile)/' },
    ),
    never(
      'ground-knows-no-feature',
      'ui, api, form, table, lib and i18n serve every feature.',
      { path: '^src/(ui|api|form|table|lib|i18n)/' },
      { path: '^src/(features|shells|app)/' },
    ),
    never(
      'features-know-no-shell',
      'The shell decides once; a feature never asks.',
      { path: '^src/features/' },
      { path: '^src/(shells|app)/' },
    ),
    never(
      'ui-knows-no-router-no-query',
      'Pieces are told what to show.',
      { path: '^src/(ui|table)/', pathNot: '\\.test\\.tsx?$' },
      { path: '^src/api/|node_modules/(react-router|@tanstack)/' },
    ),
    never(
      'lib-is-plain',
      'Pure functions know no component.',
      { path: '^src/lib/' },
      { path: '^src/(ui|api|form|table)/' },
    ),
    never(
      'tests-stay-outside',
      'The product never imports its tests.',
      { path: '^src/', pathNot: '\\.test\\.tsx?$|^src/test/' },
      { path: '^src/test/|\\.test\\.' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
